package se.regionsormland.portal.conferences.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.Conference.ConferencePlan.Room;
import se.regionsormland.portal.conferences.matching.Grid;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;
import se.regionsormland.portal.web.TypedTime;

/** A conference as an officer sets it. */
record ConferenceForm(
    @NotBlank(message = "{conferences.form.title.missing}")
        @OneLine(max = 150, message = "{conferences.form.title.long}")
        @Nullable String title,
    TypedDate held,
    @NotBlank(message = "{conferences.form.place.missing}")
        @OneLine(max = 200, message = "{conferences.form.place.long}")
        @Nullable String place,
    @OneLine(max = 20, message = "{conferences.form.begins.wrong}") @Nullable String begins,
    @OneLine(max = 3, message = "{conferences.form.minutes.wrong}") @Nullable String minutes,
    @OneLine(max = 3, message = "{conferences.form.slots.wrong}") @Nullable String slots,
    @OneLine(max = 3, message = "{conferences.form.tables.wrong}") @Nullable String tables,
    @OneLine(max = 4, message = "{conferences.form.places.wrong}") @Nullable String places,
    @OneLine(max = 4, message = "{conferences.form.perOrganisation.wrong}")
        @Nullable String perOrganisation) {

  private static final int YEARS_AHEAD = 3;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 120;
  private static final int MOST_SLOTS = 20;
  private static final int MOST_TABLES = 200;
  private static final int MOST_PLACES = 1000;
  private static final String USUAL_PER_ORGANISATION = "5";

  ConferenceForm {
    held = TypedDate.orNone(held);
  }

  static ConferenceForm empty() {
    return new ConferenceForm(
        "", TypedDate.NONE, "", "", "20", "6", "", "", USUAL_PER_ORGANISATION);
  }

  void complain(Errors errors, LocalDate today) {
    reject(errors, day(today).isEmpty(), "held.day");
    reject(errors, time().isEmpty(), "begins");
    reject(errors, !isWithin(minutes, SHORTEST, LONGEST), "minutes");
    reject(errors, !isWithin(slots, 1, MOST_SLOTS), "slots");
    reject(errors, !isWithin(tables, 1, MOST_TABLES), "tables");
    reject(errors, !isWithin(places, 2, MOST_PLACES), "places");
    reject(errors, !isWithin(perOrganisation, 1, MOST_PLACES), "perOrganisation");
    reject(errors, !errors.hasErrors() && !grid().fitsADay(), "slots");
  }

  /** Once for each field. */
  private static void reject(Errors errors, boolean wrong, String field) {
    if (wrong && !errors.hasFieldErrors(field)) {
      errors.rejectValue(field, "conferences.form." + field + ".wrong");
    }
  }

  private static boolean isWithin(@Nullable String typed, int least, int most) {
    long number = Typed.number(typed);
    return number >= least && number <= most;
  }

  private Optional<LocalDate> day(LocalDate today) {
    return held.date()
        .filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(YEARS_AHEAD)));
  }

  private Optional<LocalTime> time() {
    return TypedTime.read(begins);
  }

  private Grid grid() {
    return new Grid(
        time().orElseThrow(),
        (int) Typed.number(minutes),
        (int) Typed.number(slots),
        (int) Typed.number(tables));
  }

  /** Of a form that nothing is wrong with. */
  ConferencePlan plan(LocalDate today) {
    return new ConferencePlan(
        Typed.text(title),
        day(today).orElseThrow(),
        Typed.text(place),
        grid(),
        new Room((int) Typed.number(places), (int) Typed.number(perOrganisation)));
  }
}
