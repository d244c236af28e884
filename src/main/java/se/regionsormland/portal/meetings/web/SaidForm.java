package se.regionsormland.portal.meetings.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.meetings.Minutes.NotedItem;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** What was said of an item, and who left while it was taken up. */
record SaidForm(
    @Lines(max = 10_000, message = "{meetings.minutes.said.long}") @Nullable String said,
    @Nullable List<String> left,
    @Nullable String version) {

  /** Until it has been saved, those who have a conflict of interest are ticked beforehand. */
  static SaidForm of(NotedItem item, List<Attendee> leaving) {
    var left = item.version() == 0 ? leaving : item.left();
    return new SaidForm(
        item.said(),
        left.stream().map(Attendee::person).map(UUID::toString).toList(),
        Integer.toString(item.version()));
  }

  /** The parts that somebody else has written otherwise meanwhile. */
  List<String> differing(NotedItem theirs) {
    var other = of(theirs, theirs.left());
    return Differing.parts(
        new Written(words(), persons()), new Written(other.words(), other.persons()));
  }

  private record Written(String said, Set<UUID> left) {}

  Set<UUID> persons() {
    return AttendanceForm.Ticked.persons(left);
  }

  String words() {
    return Typed.text(said);
  }

  int seen() {
    return (int) Typed.number(version);
  }
}
