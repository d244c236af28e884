package se.regionsormland.portal.records;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.WhilePageIsRead;

/**
 * Every read on the region's side of what was sent to it comes through here, record by record. What
 * is closed to somebody is to her as if it were not there: not found, not listed and not counted.
 */
@Component
public class RecordGuard {

  private final ObjectProvider<ConflictsOfInterest> conflicts;
  private final JdbcClient jdbc;

  RecordGuard(ObjectProvider<ConflictsOfInterest> conflicts, JdbcClient jdbc) {
    this.conflicts = conflicts;
    this.jdbc = jdbc;
  }

  /**
   * For a list that is to cost no statement more: a condition in SQL that is true where what stands
   * in this column is open to the person {@code :reader}.
   */
  public String opensToReader(String column) {
    var unopened = all(conflicts.stream().map(ConflictsOfInterest::unopened));
    return "(%s AND %s)".formatted(mayBeOpenedByReader(column), isNone(unopened, column));
  }

  /** For a list's own query: the subjects that it leaves out. Asked once while a page is read. */
  public UUID[] closedTo(Viewer viewer) {
    return WhilePageIsRead.once(UUID[].class, "closed to " + viewer.id(), () -> closedNow(viewer))
        .clone();
  }

  private UUID[] closedNow(Viewer viewer) {
    return jdbc.sql("SELECT subject_id FROM (" + closed() + ") closed")
        .param("reader", viewer.id())
        .query((row, _) -> row.getObject(1, UUID.class))
        .set()
        .toArray(UUID[]::new);
  }

  /** For who has read that one subject by a statement that asked {@link #opensToReader} of it. */
  public Opened read(UUID subject, Viewer reader) {
    WhilePageIsRead.once(Boolean.class, opening(subject, reader.id()), () -> true);
    return new Opened(subject, reader);
  }

  public boolean opens(UUID subject, Viewer viewer) {
    return opens(subject, viewer.id());
  }

  public boolean opens(UUID subject, UUID person) {
    return WhilePageIsRead.once(
        Boolean.class,
        opening(subject, person),
        () -> holds(opensToReader(":subject"), subject, person));
  }

  private static String opening(UUID subject, UUID person) {
    return subject + " opens to " + person;
  }

  /** Those of some subjects that are open to the viewer, by one statement. */
  public Set<UUID> open(Collection<UUID> subjects, Viewer viewer) {
    return jdbc.sql(
            "SELECT asked.subject FROM unnest(:subjects) AS asked (subject) WHERE "
                + opensToReader("asked.subject"))
        .param("subjects", subjects.toArray(UUID[]::new))
        .param("reader", viewer.id())
        .query((row, _) -> row.getObject(1, UUID.class))
        .set();
  }

  /** Those of some persons to whom it is open, by one statement. */
  public Set<UUID> opensTo(Collection<UUID> persons, UUID subject) {
    return whom(persons, subject, opensToReader(":subject"));
  }

  /** As {@link #mayBeOpened}, of some persons by one statement. */
  public Set<UUID> mayBeOpenedTo(Collection<UUID> persons, UUID subject) {
    return whom(persons, subject, mayBeOpenedByReader(":subject"));
  }

  private Set<UUID> whom(Collection<UUID> persons, UUID subject, String condition) {
    return jdbc.sql(
            "SELECT asked.reader FROM unnest(:persons) AS asked (reader) WHERE "
                + condition.replace(":reader", "asked.reader"))
        .param("persons", persons.toArray(UUID[]::new))
        .param("subject", subject)
        .query((row, _) -> row.getObject(1, UUID.class))
        .set();
  }

  /**
   * It is open, or will be once she has said that she has no conflict: its parties and its title
   * may be shown to her, so that she can say.
   */
  public boolean mayBeOpened(UUID subject, UUID person) {
    return holds(mayBeOpenedByReader(":subject"), subject, person);
  }

  /** As {@link #opensToReader}, for what is shown of it before she has said so. */
  public String mayBeOpenedByReader(String column) {
    return isNone(all(conflicts.stream().map(ConflictsOfInterest::closed)), column);
  }

  private boolean holds(String condition, UUID subject, UUID person) {
    return jdbc.sql("SELECT " + condition)
        .param("subject", subject)
        .param("reader", person)
        .query(Boolean.class)
        .single();
  }

  private String closed() {
    return all(conflicts.stream().flatMap(one -> Stream.of(one.closed(), one.unopened())));
  }

  private static String all(Stream<String> queries) {
    return Stream.concat(Stream.of(ConflictsOfInterest.NOTHING), queries)
        .collect(Collectors.joining(" UNION ALL "));
  }

  /**
   * Asked of one record after the other, as the offset makes it: a page looks at few, and to gather
   * all that is closed first would cost the more the more there is.
   */
  private static String isNone(String queries, String column) {
    return "NOT EXISTS (SELECT FROM (%s) closed WHERE closed.subject_id = %s OFFSET 0)"
        .formatted(queries, column);
  }
}
