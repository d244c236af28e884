package se.regionsormland.portal.attachments;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.regionsormland.portal.attachments.inspection.FileKind;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/**
 * One file that belongs to an idea.
 *
 * @param number within the idea, from 1
 * @param name as its sender calls it, made safe
 * @param secrecy why she thinks that it should not be given to others; empty where she says nothing
 */
public record Attachment(
    UUID id,
    UUID idea,
    int number,
    String name,
    FileKind kind,
    long size,
    String sha256,
    List<Remark> remarks,
    String secrecy,
    Scan scan,
    Instant addedAt) {

  public Attachment {
    remarks = List.copyOf(remarks);
  }

  Attachment numbered(int place) {
    return new Attachment(
        id, idea, place, name, kind, size, sha256, remarks, secrecy, scan, addedAt);
  }

  public boolean isMarked() {
    return !secrecy.isEmpty();
  }

  public boolean isGiven() {
    return scan.isGiven();
  }

  /** As programs say what kind it is. */
  public String type() {
    return kind.type();
  }

  public String size(Locale reader) {
    return FileSize.of(size, reader);
  }

  /** Nothing that somebody has written could stand in a log. */
  @Override
  public String toString() {
    return "Attachment " + id;
  }
}
