package se.regionsormland.portal.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.lexicon.Addition.Doing;

/** Never deleted and never rewritten: only taken out of use, and back. */
@Entity
@Table(name = "lexicon_addition")
class AdditionEntry {

  @Id private UUID id;
  private String says;

  @Column(name = "table_number")
  private int table;

  private @Nullable String measure;
  private String why;
  private Instant addedAt;
  private String addedBy;
  private @Nullable Instant retiredAt;
  private @Nullable String retiredBy;
  @Version private @Nullable Long version;

  protected AdditionEntry() {}

  AdditionEntry(UUID id, Teaching teaching, Doing added) {
    this.id = id;
    this.says = teaching.says();
    this.table = teaching.table();
    this.measure = teaching.measure();
    this.why = teaching.why();
    this.addedAt = added.at();
    this.addedBy = added.by();
  }

  UUID id() {
    return id;
  }

  long version() {
    return version == null ? 0 : version;
  }

  void retire(Doing doing) {
    retiredAt = doing.at();
    retiredBy = doing.by();
  }

  void restore() {
    retiredAt = null;
    retiredBy = null;
  }

  Addition view() {
    var retired = retiredAt == null || retiredBy == null ? null : new Doing(retiredBy, retiredAt);
    var teaching = new Teaching(says, table, measure, why);
    return new Addition(id, teaching, new Doing(addedBy, addedAt), retired, version());
  }
}
