package se.regionsormland.portal.records;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.trail.chain.ChainHash;

/** What a line's hash is made of. */
record CaseLogHash(
    UUID subject,
    int number,
    Instant at,
    String actorKind,
    @Nullable String actorId,
    String actorName,
    String act,
    String detail) {

  /** New lines. Those before it had 1: a name, and not whose account it was. */
  static final int VERSION = 2;

  String after(String previous, int version) {
    return version == 1 ? withNameAlone(previous) : withActor(previous);
  }

  private String withNameAlone(String previous) {
    return ChainHash.of(
        previous,
        subject.toString(),
        Integer.toString(number),
        at.toString(),
        actorName,
        act,
        detail);
  }

  private String withActor(String previous) {
    return ChainHash.of(
        previous,
        subject.toString(),
        Integer.toString(number),
        at.toString(),
        actorKind,
        Objects.requireNonNullElse(actorId, ""),
        actorName,
        act,
        detail);
  }
}
