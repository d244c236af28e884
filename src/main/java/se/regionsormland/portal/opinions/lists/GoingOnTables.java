package se.regionsormland.portal.opinions.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.records.RecordGuard;
import se.regionsormland.portal.shared.Municipality;

/**
 * What the areas and the municipalities look like if the cases of an agenda go on. Nothing of what
 * is closed to the viewer is counted, nor of what she is yet to answer; of two cases that are
 * handled together that holds for both.
 */
@Service
@Transactional(readOnly = true)
@ForCaseWorkers
public class GoingOnTables {

  private static final String[] GOING_ON =
      Arrays.stream(Recommendation.values())
          .filter(Recommendation::isGoingOn)
          .map(Recommendation::name)
          .toArray(String[]::new);

  private final AreaTables areaTables;
  private final Endorsed endorsed;
  private final HowFar howFar;
  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final Catalogue catalogue;

  GoingOnTables(
      AreaTables areaTables,
      Endorsed endorsed,
      HowFar howFar,
      JdbcClient jdbc,
      RecordGuard guard,
      Catalogue catalogue) {
    this.areaTables = areaTables;
    this.endorsed = endorsed;
    this.howFar = howFar;
    this.jdbc = jdbc;
    this.guard = guard;
    this.catalogue = catalogue;
  }

  private record Case(boolean now, int area, Set<String> municipalities) {}

  /** An agenda's cases: how far each has come, by subject and what goes on. */
  public record Picture(
      Map<UUID, HowFar.CaseProgress> progress, GoingOn goingOn, AreaTable table) {}

  /**
   * Of those on the agenda what is proposed counts too; of all others what is confirmed.
   *
   * @param agenda the subjects of its cases
   */
  public Picture picture(Collection<UUID> agenda, Viewer viewer) {
    var progress = new HashMap<UUID, HowFar.CaseProgress>();
    var cases = new ArrayList<Case>();
    var money = new HashMap<String, RecommendedMoney>();
    jdbc.sql(
            """
            SELECT * FROM (%s) AS far FULL JOIN (%s) AS going ON false
            FULL JOIN (%s) AS endorsed ON false
            """
                .formatted(howFar.sql(), sql(), endorsed.sql()))
        .param("subjects", agenda.toArray(UUID[]::new))
        .param("on", GOING_ON)
        .param("endorsed", Endorsed.ENDORSED)
        .param("reader", viewer.id())
        .query(row -> {
          if (row.getObject("id") != null) {
            var one = HowFar.read(row);
            progress.put(one.getKey(), one.getValue());
          } else if (row.getString("reference") != null) {
            money.put(row.getString("reference"), RecommendedMoney.in(row));
          } else {
            cases.add(read(row));
          }
        });
    return new Picture(progress, goingOn(cases), areaTables.of(money, viewer));
  }

  private GoingOn goingOn(List<Case> cases) {
    var areas =
        catalogue.strategy().areas().stream()
            .map(area ->
                row(area.number() + " " + area.name(), one -> one.area() == area.number(), cases));
    var known = catalogue.strategy().areaNumbers();
    var rest = row("", one -> !known.contains(one.area()), cases);
    var municipalities =
        Arrays.stream(Municipality.values())
            .map(one ->
                row(one.displayName(), its -> its.municipalities().contains(one.name()), cases));
    return new GoingOn(
        Stream.concat(areas, Stream.of(rest).filter(row -> row.together() > 0)).toList(),
        municipalities.toList());
  }

  private static GoingOn.Row row(String name, Predicate<Case> here, List<Case> cases) {
    var its = cases.stream().filter(here).toList();
    long now = its.stream().filter(Case::now).count();
    return new GoingOn.Row(name, its.size() - now, now);
  }

  private String sql() {
    return """
    SELECT sent.id = ANY (:subjects) AS now, coalesce(sent.areas[1], 0) AS area,
           sent.municipalities
    FROM latest_statement AS one JOIN submitted_idea AS sent ON sent.id = one.subject_id
    WHERE one.recommendation = ANY (:on) AND NOT one.used_a_conflict AND NOT one.of_other_cases
      AND (one.confirmed_at IS NOT NULL
           OR one.proposed_at IS NOT NULL AND sent.id = ANY (:subjects))
      AND sent.state <> 'WITHDRAWN' AND %s
      AND (one.with_id IS NULL OR %s)
    """
        .formatted(isShown("one.subject_id"), isShown("one.with_id"));
  }

  private static Case read(ResultSet row) throws SQLException {
    return new Case(
        row.getBoolean("now"),
        row.getInt("area"),
        Set.of((String[]) row.getArray("municipalities").getArray()));
  }

  private String isShown(String column) {
    return "(%s AND NOT %s)"
        .formatted(guard.opensToReader(column), MinutedWords.isYetToAnswer(column));
  }

  /**
   * Where the cases lie that go on, as the group says: those of an agenda beside those that did
   * before. Of the areas each case has its first, of the municipalities all that it names; what
   * names none has no row there.
   */
  public record GoingOn(List<Row> areas, List<Row> municipalities) {

    public GoingOn {
      areas = List.copyOf(areas);
      municipalities = List.copyOf(municipalities);
    }

    /** {@code name} is empty for what lies in no area that is known. */
    public record Row(String name, long before, long now) {

      public long together() {
        return before + now;
      }
    }

    /** Nothing of the agenda goes on, as far as its reader may know. */
    public boolean changesNothing() {
      return areas.stream().allMatch(row -> row.now() == 0);
    }
  }
}
