package se.regionsormland.portal.meetings.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.meetings.Minutes;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Who was there, and what was said beside the items. */
record AttendanceForm(
    @Nullable List<String> present,
    @Lines(max = 10_000, message = "{meetings.minutes.other.long}") @Nullable String other,
    @Nullable String version) {

  static AttendanceForm of(Minutes minutes) {
    return new AttendanceForm(
        minutes.present().stream().map(Attendee::person).map(UUID::toString).toList(),
        minutes.other(),
        Integer.toString(minutes.version()));
  }

  /** The parts that somebody else has written otherwise meanwhile. */
  List<String> differing(Minutes theirs) {
    var other = of(theirs);
    return Differing.parts(
        new Written(persons(), said()), new Written(other.persons(), other.said()));
  }

  private record Written(Set<UUID> present, String other) {}

  Set<UUID> persons() {
    return Ticked.persons(present);
  }

  String said() {
    return Typed.text(other);
  }

  int seen() {
    return (int) Typed.number(version);
  }

  /** Persons by what was ticked; what is none is left out. */
  static final class Ticked {

    private Ticked() {}

    static Set<UUID> persons(@Nullable List<String> ticked) {
      return (ticked == null ? List.<String>of() : ticked)
          .stream().flatMap(one -> Typed.uuid(one).stream()).collect(Collectors.toSet());
    }
  }
}
