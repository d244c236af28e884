package se.regionsormland.portal.opinions.lists;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.lists.AreaTable.AreaSums;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.RequestSums;
import se.regionsormland.portal.requests.sums.RequestSums.RequestSum;

/** The strategy's table 20: sought, recommended and granted in each area. */
@Service
@Transactional(readOnly = true)
@ForCaseWorkers
public class AreaTables {

  /** What tells that a request should get its money. */
  private static final String[] ENDORSED =
      Recommendation.about(true).stream()
          .filter(Recommendation::isFor)
          .map(Recommendation::name)
          .toArray(String[]::new);

  private final RequestSums sums;
  private final Catalogue catalogue;
  private final JdbcClient jdbc;
  private final RecordGuard guard;

  AreaTables(RequestSums sums, Catalogue catalogue, JdbcClient jdbc, RecordGuard guard) {
    this.sums = sums;
    this.catalogue = catalogue;
    this.jdbc = jdbc;
    this.guard = guard;
  }

  /** Counts what is open to the viewer; who is yet to answer reads no recommendation of it. */
  public AreaTable of(Viewer viewer) {
    var all = sums.all(viewer);
    var endorsed = endorsed(viewer);
    return new AreaTable(of(Payer.ERDF, all, endorsed), of(Payer.ONE_TO_ONE, all, endorsed), all);
  }

  private AreaTable.OfFund of(
      Payer fund, List<RequestSum> all, Map<String, RecommendedMoney> endorsed) {
    var areas =
        catalogue.strategy().areas().stream().map(area -> AreaSums.of(area, fund, all, endorsed));
    var rest =
        all.stream()
            .filter(one -> one.area() == 0)
            .limit(1)
            .map(_ -> AreaSums.unknown(fund, all, endorsed));
    return AreaTable.OfFund.of(Stream.concat(areas, rest).toList());
  }

  /** By reference; nothing of what is closed to the viewer, nor of what she is yet to answer. */
  private Map<String, RecommendedMoney> endorsed(Viewer viewer) {
    return jdbc
        .sql(
            """
            SELECT subject.reference, money.one_to_one, money.erdf
            FROM latest_statement AS said JOIN submitted_idea AS subject ON subject.id = said.subject_id
            LEFT JOIN recommended_money AS money
              ON money.subject_id = said.subject_id AND money.number = said.number
            WHERE said.recommendation = ANY (:endorsed)
              AND said.confirmed_at IS NOT NULL AND NOT said.used_a_conflict AND %s AND NOT %s
            """
                .formatted(
                    guard.opensToReader("said.subject_id"),
                    MinutedWords.isYetToAnswer("said.subject_id")))
        .param("endorsed", ENDORSED)
        .param("reader", viewer.id())
        .query((row, _) -> Map.entry(row.getString("reference"), RecommendedMoney.in(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
