package se.regionsormland.portal.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What a case is about and a log tells of. */
@Embeddable
public record Subject(
    @Column(name = "subject_kind") @Enumerated(EnumType.STRING) Kind kind,
    @Column(name = "subject_id") UUID id) {

  public enum Kind {
    IDEA
  }

  public static Subject idea(UUID id) {
    return new Subject(Kind.IDEA, id);
  }
}
