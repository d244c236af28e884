package se.regionsormland.portal.requests.sums;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.requests.numbers.Payer;

/** The money of all requests that have come in and are not taken back, for the strategy's table. */
@Service
@Transactional(readOnly = true)
@ForOfficers
public class RequestSums {

  private static final String GRANTED =
      """
      (SELECT d.amount FROM latest_decision d WHERE d.idea_id = s.id AND d.fund = '%s')
      """;

  private static final String SUMS =
      """
      SELECT s.reference, s.case_title AS title, coalesce(s.areas[1], 0) AS area,
      """
          + SoughtMoney.COLUMNS
          + ", "
          + GRANTED.formatted(Payer.ONE_TO_ONE.name())
          + " AS one_to_one, "
          + GRANTED.formatted(Payer.ERDF.name())
          + """
           AS erdf
          FROM submitted_request r JOIN submitted_idea s ON s.id = r.idea_id
          WHERE s.state <> 'WITHDRAWN' AND %s %s
          ORDER BY s.reference
          """;

  private final JdbcClient jdbc;
  private final SoughtMoney sought;
  private final RecordGuard guard;

  RequestSums(JdbcClient jdbc, SoughtMoney sought, RecordGuard guard) {
    this.jdbc = jdbc;
    this.sought = sought;
    this.guard = guard;
  }

  /**
   * In the order of their references, by one statement; what is closed to the viewer is not there.
   */
  @ForCaseWorkers
  public List<RequestSum> all(Viewer viewer) {
    return sums("", Map.of(), viewer);
  }

  /** Of one request, empty as it is missing there. For a page of its own: no other is read. */
  public Optional<RequestSum> of(SubmittedIdea idea, Viewer viewer) {
    return sums("AND s.id = :id", Map.of("id", idea.id()), viewer).stream().findFirst();
  }

  private List<RequestSum> sums(String which, Map<String, UUID> parameters, Viewer viewer) {
    return jdbc.sql(SUMS.formatted(guard.opensToReader("s.id"), which))
        .params(parameters)
        .param("reader", viewer.id())
        .query((row, _) -> sum(row))
        .list();
  }

  /**
   * What each fund that has granted any has granted to the others in its area, as the latest
   * decisions say.
   */
  public Map<Payer, Money> grantedBeside(SubmittedIdea idea, Viewer viewer) {
    var granted = new EnumMap<Payer, Money>(Payer.class);
    jdbc.sql(
            """
            SELECT d.fund, sum(d.amount) AS amount
            FROM latest_decision d JOIN submitted_idea s ON s.id = d.idea_id
            WHERE s.areas[1] = :area AND s.state <> 'WITHDRAWN'
              AND s.id <> :own AND s.id <> ALL (:closed)
            GROUP BY d.fund HAVING sum(d.amount) IS NOT NULL
            """)
        .param("area", idea.areas().isEmpty() ? 0 : idea.areas().getFirst())
        .param("own", idea.id())
        .param("closed", guard.closedTo(viewer))
        .query(row -> {
          granted.put(Payer.valueOf(row.getString("fund")), new Money(row.getLong("amount")));
        });
    return granted;
  }

  private RequestSum sum(ResultSet row) throws SQLException {
    return new RequestSum(
        row.getString("reference"),
        row.getString("title"),
        row.getInt("area"),
        new RequestSum.Of(sought.of(row, Payer.ONE_TO_ONE), new Money(row.getLong("one_to_one"))),
        new RequestSum.Of(sought.of(row, Payer.ERDF), new Money(row.getLong("erdf"))),
        sought.ofEasternFund(row));
  }

  /**
   * A request as one among others: {@code area} is the intervention area that it seems to lie in, 0
   * where none is known. {@code eastern} is sought of the regional fund's programme for Östra
   * Mellansverige, which has no frame there.
   */
  public record RequestSum(
      String reference, String title, int area, Of oneToOne, Of erdf, Money eastern) {

    /**
     * Of one fund: as the latest whole plan seeks it, else the three numbers; and what was granted.
     */
    public record Of(Money sought, Money granted) {}

    public Of of(Payer fund) {
      return fund == Payer.ERDF ? erdf : oneToOne;
    }
  }
}
