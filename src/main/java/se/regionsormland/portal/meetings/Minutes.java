package se.regionsormland.portal.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a meeting as their reader sees them: a draft until they are {@code settled}.
 *
 * @param attendees by name; empty until somebody has said who was there
 * @param other what was said beside the items
 * @param version of attendance and {@code other}, from 0
 */
public record Minutes(
    Meeting meeting,
    List<Attendee> attendees,
    List<NotedItem> items,
    String other,
    int version,
    @Nullable Settled settled) {

  public record Settled(String by, Instant at) {}

  public Minutes {
    attendees = List.copyOf(attendees);
    items = List.copyOf(items);
  }

  public List<Attendee> present() {
    return attendees.stream().filter(Attendee::present).toList();
  }

  public List<Attendee> absent() {
    return attendees.stream().filter(one -> !one.present()).toList();
  }

  /** Whether it is known who was there, and they were fewer than the group needs. */
  public boolean isBelowQuorum() {
    var quorum = meeting.plan().quorum();
    return quorum != null && !attendees.isEmpty() && present().size() < quorum;
  }

  /** Whoever may not take part in all of it does not settle it. */
  public boolean hasClosedItem() {
    return items.stream().anyMatch(one -> one.line().isClosed());
  }

  /** Nothing where the item is closed to the reader. */
  public Optional<NotedItem> item(UUID id) {
    return items.stream().filter(one -> one.isOf(id)).findFirst();
  }

  /**
   * A line of the agenda with what was said of it. For whoever may not take part it is the line
   * alone.
   *
   * @param stated what the group has said of the case and who took part in that, as it was when the
   *     minutes were settled; empty where there is nothing
   * @param left who left the meeting while it was taken up, by the names they had then
   * @param version rises each time it is saved, from 0
   */
  public record NotedItem(
      AgendaLine line, String said, String stated, List<Attendee> left, int version) {

    public NotedItem {
      left = List.copyOf(left);
    }

    /** The case; nothing where it is closed to the reader. */
    public Optional<UUID> subject() {
      return Optional.ofNullable(line.item()).map(AgendaItem::subjectId);
    }

    private boolean isOf(UUID id) {
      var item = line.item();
      return item != null && item.id().equals(id);
    }
  }

  /** Somebody of the group at a meeting, by the name she had then. */
  public record Attendee(UUID person, String name, boolean present) {}
}
