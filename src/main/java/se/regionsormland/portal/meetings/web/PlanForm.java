package se.regionsormland.portal.meetings.web;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.meetings.Meeting;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;
import se.regionsormland.portal.web.TypedTime;

/** A meeting as it is planned: its day and time are asked for, the rest may wait. */
record PlanForm(
    TypedDate held,
    @OneLine(max = 20, message = "{meetings.form.from.wrong}") @Nullable String from,
    @OneLine(max = 20, message = "{meetings.form.to.wrong}") @Nullable String to,
    @OneLine(max = 200, message = "{meetings.form.place.long}") @Nullable String place,
    @OneLine(max = 500, message = "{meetings.form.link.wrong}") @Nullable String link,
    @OneLine(max = 3, message = "{meetings.form.quorum.wrong}") @Nullable String quorum,
    @Nullable String version) {

  private static final int LARGEST_GROUP = 99;
  private static final int YEARS_AHEAD = 10;

  PlanForm {
    held = TypedDate.orNone(held);
  }

  static PlanForm empty() {
    return new PlanForm(TypedDate.NONE, "", "", "", "", "", "0");
  }

  static PlanForm of(Meeting meeting) {
    var plan = meeting.plan();
    return new PlanForm(
        TypedDate.of(plan.day()),
        TypedTime.written(plan.from()),
        TypedTime.written(plan.to()),
        plan.where().place(),
        plan.where().link(),
        plan.quorum() == null ? "" : plan.quorum().toString(),
        Integer.toString(meeting.version()));
  }

  /** The version that was seen. */
  int seen() {
    return (int) Typed.number(version);
  }

  private Optional<LocalDate> day(LocalDate today) {
    return held.date()
        .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(YEARS_AHEAD)));
  }

  private Optional<LocalTime> begins() {
    return TypedTime.read(from);
  }

  private Optional<LocalTime> ends() {
    return TypedTime.read(to).filter(end -> begins().map(end::isAfter).orElse(true));
  }

  private boolean hasNoGoodLink() {
    var typed = Typed.text(link);
    try {
      var address = new URI(typed);
      return !typed.isEmpty()
          && !("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null);
    } catch (java.net.URISyntaxException e) {
      return true;
    }
  }

  private boolean hasNoGoodQuorum() {
    var many = Typed.number(quorum);
    return !Typed.text(quorum).isEmpty() && (many < 1 || many > LARGEST_GROUP);
  }

  void complain(Errors errors, LocalDate today) {
    reject(errors, day(today).isEmpty(), "held.day", "meetings.form.day.wrong");
    reject(errors, begins().isEmpty(), "from", "meetings.form.from.wrong");
    reject(errors, ends().isEmpty(), "to", "meetings.form.to.wrong");
    reject(errors, hasNoGoodLink(), "link", "meetings.form.link.wrong");
    reject(errors, hasNoGoodQuorum(), "quorum", "meetings.form.quorum.wrong");
  }

  /** Once for each field. */
  private static void reject(Errors errors, boolean wrong, String field, String key) {
    if (wrong && !errors.hasFieldErrors(field)) {
      errors.rejectValue(field, key);
    }
  }

  /** The parts that somebody else has changed otherwise; of a form that nothing is wrong with. */
  List<String> differing(MeetingPlan theirs, LocalDate today) {
    return Differing.parts(plan(today), theirs);
  }

  /** Of a form that nothing is wrong with. */
  MeetingPlan plan(LocalDate today) {
    var quorumSet = Typed.text(quorum).isEmpty() ? null : (int) Typed.number(quorum);
    return new MeetingPlan(
        day(today).orElseThrow(),
        begins().orElseThrow(),
        ends().orElseThrow(),
        new MeetingPlan.Where(Typed.text(place), Typed.text(link)),
        quorumSet);
  }
}
