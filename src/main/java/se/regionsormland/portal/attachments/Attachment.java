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
    Bytes bytes,
    List<Remark> remarks,
    String secrecy,
    Scan scan,
    Instant addedAt) {

  /** What it is made of. */
  public record Bytes(FileKind kind, long size, String sha256) {}

  public Attachment {
    remarks = List.copyOf(remarks);
  }

  public FileKind kind() {
    return bytes.kind;
  }

  public long size() {
    return bytes.size;
  }

  public String sha256() {
    return bytes.sha256;
  }

  Attachment numbered(int place) {
    return new Attachment(id, idea, place, name, bytes, remarks, secrecy, scan, addedAt);
  }

  public boolean isMarked() {
    return !secrecy.isEmpty();
  }

  public boolean isGiven() {
    return scan.isGiven();
  }

  /** As programs say what kind it is. */
  public String type() {
    return bytes.kind.type();
  }

  public String size(Locale reader) {
    return FileSize.of(bytes.size, reader);
  }

  /** Nothing that somebody has written could stand in a log. */
  @Override
  public String toString() {
    return "Attachment " + id;
  }
}
