package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.UUID;

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

  public boolean hasLeft(UUID person) {
    return left.stream().anyMatch(one -> one.person().equals(person));
  }
}
