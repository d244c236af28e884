package se.regionsormland.portal.opinions.lists;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

  private final JdbcClient jdbc;
  private final RecordGuard guard;
  private final Catalogue catalogue;

  GoingOnTables(JdbcClient jdbc, RecordGuard guard, Catalogue catalogue) {
    this.jdbc = jdbc;
    this.guard = guard;
    this.catalogue = catalogue;
  }

  private record Case(boolean now, int area, Set<String> municipalities) {}

  /**
   * Of those on the agenda what is proposed counts too; of all others what is confirmed.
   *
   * @param agenda the subjects of its cases
   */
  public GoingOn of(Collection<UUID> agenda, Viewer viewer) {
    var cases = cases(agenda, viewer);
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

  private List<Case> cases(Collection<UUID> agenda, Viewer viewer) {
    return jdbc.sql(
            """
            SELECT sent.id = ANY (:agenda) AS now, coalesce(sent.areas[1], 0) AS area,
                   sent.municipalities
            FROM latest_statement AS one JOIN submitted_idea AS sent ON sent.id = one.subject_id
            WHERE one.recommendation = ANY (:on) AND NOT one.used_a_conflict AND NOT one.of_other_cases
              AND (one.confirmed_at IS NOT NULL
                   OR one.proposed_at IS NOT NULL AND sent.id = ANY (:agenda))
              AND sent.state <> 'WITHDRAWN' AND %s
              AND (one.with_id IS NULL OR %s)
            """
                .formatted(isShown("one.subject_id"), isShown("one.with_id")))
        .param("agenda", agenda.toArray(UUID[]::new))
        .param("on", GOING_ON)
        .param("reader", viewer.id())
        .query((row, _) ->
            new Case(
                row.getBoolean("now"),
                row.getInt("area"),
                Set.of((String[]) row.getArray("municipalities").getArray())))
        .list();
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
