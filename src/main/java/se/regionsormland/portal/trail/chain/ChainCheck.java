package se.regionsormland.portal.trail.chain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a check saw of a chain on a Swedish day.
 *
 * @param lastRow the number of the last row that was read
 * @param head one hash of all hashes up to it
 * @param signature of all of the above, by the key; empty when there was no key
 * @param faults how many places do not hold
 * @param first the first of them; null when all is well
 */
public record ChainCheck(
    String chain,
    LocalDate day,
    Instant at,
    long rowCount,
    long lastRow,
    String head,
    String signature,
    int faults,
    @Nullable Place first) {

  /** What kind of fault, from which row on, and when that row or what was seen of it is from. */
  public record Place(Fault fault, long row, Instant at) {}

  /** Each has a text in the bundle: {@code trail.fault.<name>}. */
  public enum Fault {
    /** A row was changed, or one before it is missing. */
    ROW,
    /** What an earlier check saw up to here is no longer what stands here. */
    HEAD,
    /** What was kept of an earlier check is not what was signed. */
    SIGNATURE
  }

  public boolean isWhole() {
    return first == null;
  }

  public boolean isSigned() {
    return !signature.isEmpty();
  }

  /** What is signed. */
  String signed() {
    return String.join(
        "\n",
        chain,
        day.toString(),
        Long.toString(rowCount),
        Long.toString(lastRow),
        head,
        Integer.toString(faults));
  }

  ChainCheck signedBy(HeadKey key) {
    return new ChainCheck(
        chain, day, at, rowCount, lastRow, head, key.sign(signed()), faults, first);
  }
}
