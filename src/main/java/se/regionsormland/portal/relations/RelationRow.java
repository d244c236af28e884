package se.regionsormland.portal.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.DbTime;

/** As it was said, from whichever end. */
record RelationRow(
    UUID id,
    RelationKind kind,
    UUID subject,
    Other other,
    String reason,
    Relation.By made,
    Relation.@Nullable By told,
    Relation.@Nullable Said settled,
    Relation.@Nullable Said ended) {

  static RelationRow of(ResultSet row) throws SQLException {
    return new RelationRow(
        row.getObject("id", UUID.class),
        RelationKind.valueOf(row.getString("kind")),
        row.getObject("subject_id", UUID.class),
        other(row),
        row.getString("reason"),
        new Relation.By(row.getString("made_by_name"), DbTime.in(row, "made_at")),
        by(row, "told"),
        said(row, "settled"),
        said(row, "ended"));
  }

  private static Other other(ResultSet row) throws SQLException {
    var id = row.getObject("other_id", UUID.class);
    if (id != null) {
      return new Other.Case(id);
    }
    var project = row.getString("project");
    return project != null
        ? new Other.Project(project)
        : new Other.Measure(row.getString("measure"));
  }

  private static Relation.@Nullable By by(ResultSet row, String act) throws SQLException {
    var name = row.getString(act + "_by_name");
    return name == null ? null : new Relation.By(name, DbTime.in(row, act + "_at"));
  }

  private static Relation.@Nullable Said said(ResultSet row, String act) throws SQLException {
    var by = by(row, act);
    return by == null ? null : new Relation.Said(Objects.requireNonNull(row.getString(act)), by);
  }

  /** There are two senders, and they do not know. */
  boolean canBeTold() {
    return other instanceof Other.Case && kind.isSaid();
  }

  Relation seenFrom(UUID here, Relation.Named named) {
    return new Relation(id, kind, subject.equals(here), named, reason, made, told, settled, ended);
  }

  /** What stands at the other end, seen from one of the two. */
  Other otherThan(UUID here) {
    return subject.equals(here) ? other : new Other.Case(subject);
  }
}
