package se.regionsormland.portal.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.conferences.Appointment.Outcome;
import se.regionsormland.portal.conferences.ConferenceDesk.SettledMeeting;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.retention.Erasing;
import se.regionsormland.portal.retention.Kept;

/** A conference from the day that it is set to the day that it is over, without an account. */
@PortalTest
class ConferencesTest extends AtAConference {

  @Autowired private Conferences conferences;
  @Autowired private AfterTheDay afterwards;
  @Autowired private List<Erasing> erasing;

  @Test
  void two_who_suit_are_proposed_say_yes_and_have_it_in_their_calendars() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    assertThat(get(one)).bodyText().contains("Inga möten är föreslagna än");

    assertThat(proposed()).isOne();

    assertThat(letter("MEETINGS_PROPOSED", email("en"))).contains("ett nytt förslag", mark);
    assertThat(get(one))
        .bodyText()
        .contains("13.30–13.50, bord 1", "Organisationen annan" + mark, "Orden av annan" + mark)
        .contains("De erbjuder det som du söker:", "Du erbjuder det som de söker:")
        .doesNotContain("Namnet annan", email("annan"));
    post(one + "/svar", "meeting", meetingOn(one), "answer", "ja");
    assertThat(get(one)).bodyText().contains("Du har sagt ja").doesNotContain("Namnet annan");
    assertThat(get(other)).bodyText().doesNotContain("Du har sagt ja", "Namnet en");
    assertThat(get(one + "/program.ics")).bodyText().doesNotContain("BEGIN:VEVENT");
    post(other + "/svar", "meeting", meetingOn(other), "answer", "ja");

    assertThat(get(one)).bodyText().contains("Båda har sagt ja", "Namnet annan" + mark);
    assertThat(get(one + "/program.ics"))
        .hasContentTypeCompatibleWith("text/calendar")
        .bodyText()
        .contains(
            "METHOD:PUBLISH", "BEGIN:VEVENT", "DTSTART:20270520T113000Z", "DTEND:20270520T115000Z")
        .doesNotContain("Namnet");
  }

  @Test
  void nobody_has_a_place_before_the_letters_link_is_followed() {
    signUp("en", "LAND", "DATA");
    comes("annan", "DATA", "LAND");

    assertThat(proposed()).isZero();
    assertThat(guests()).hasSize(1);
  }

  @Test
  void whoever_signs_up_twice_has_one_place_with_what_she_said_last() {
    comes("en", "LAND", "DATA");
    comes("en", "KNOWLEDGE", "DATA");

    assertThat(guests())
        .singleElement()
        .extracting(one -> one.content().offers())
        .isEqualTo(Set.of(Resource.KNOWLEDGE));
  }

  @Test
  void no_more_come_than_there_are_places_for() {
    day = planned(4, 3, 2);
    signUp("tre", "LAND", "DATA");
    var late = first(PROOF, letter("CONFIRM_PLACE", email("tre")));
    comes("en", "LAND", "DATA");
    comes("annan", "LAND", "DATA");

    assertThat(post(late)).hasStatus(409).bodyText().contains("Alla platser är tagna");
    assertThat(signUp("fyra", "LAND", "DATA"))
        .hasStatus(422)
        .bodyText()
        .contains("Alla platser är tagna", "Orden av fyra" + mark);
    assertThat(guests()).hasSize(2);
  }

  @Test
  void who_is_asked_for_is_proposed_and_told_why_and_only_then() {
    var one = comes("en", "LAND", "LAND");
    var other = comes("annan", "DATA", "DATA");
    assertThat(proposed()).isZero();
    assertThat(get(one + "/onskemal"))
        .bodyText()
        .contains("Organisationen annan" + mark)
        .doesNotContain("Organisationen en", "Namnet annan", "Orden av annan");
    var wanted =
        guests().stream().filter(guest -> guest.email().equals(email("annan"))).findFirst();
    post(one + "/onskemal", "wanted", wanted.orElseThrow().id().toString());
    assertThat(get(one)).bodyText().contains("Du vill träffa en: ändra");
    assertThat(get(other)).bodyText().doesNotContain("Organisationen en");

    assertThat(proposed()).isOne();

    assertThat(get(one)).bodyText().contains("Du har bett om att träffa dem.");
    assertThat(get(other)).bodyText().contains("De har bett om att träffa dig.");
  }

  @Test
  void a_no_frees_the_time_and_is_not_asked_again() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    proposed();
    post(other + "/svar", "meeting", meetingOn(other), "answer", "ja");
    post(one + "/svar", "meeting", meetingOn(one), "answer", "nej");

    assertThat(get(one)).bodyText().contains("Inga möten är föreslagna än");
    assertThat(letter("MEETING_FELL", email("annan")))
        .contains("blir inte av")
        .doesNotContain("en" + mark);
    assertThat(letters("MEETING_FELL", email("en"))).isZero();
    assertThat(proposed()).isZero();
  }

  @Test
  void who_leaves_takes_her_meetings_with_her_and_who_had_said_yes_is_told() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    proposed();
    post(other + "/svar", "meeting", meetingOn(other), "answer", "ja");

    assertThat(get(one + "/avanmalan")).hasStatusOk();
    post(one + "/avanmalan");

    assertThat(get(one)).bodyText().contains("Du har lämnat din plats");
    assertThat(get(other)).bodyText().contains("Inga möten är föreslagna än");
    assertThat(letters("MEETING_FELL", email("annan"))).isOne();
    assertThat(guests()).hasSize(1);
    post(one + "/andra", "name", "x", "organisation", "y", "offers", "LAND");
    assertThat(guests()).hasSize(1);
  }

  @Test
  void nobody_answers_for_others() {
    var one = comes("en", "LAND", "DATA");
    comes("annan", "DATA", "LAND");
    var third = comes("tre", "PREMISES", "PREMISES");
    proposed();
    var theirs = meetingOn(one);

    post(third + "/svar", "meeting", theirs, "answer", "ja");
    post(third + "/svar", "meeting", theirs, "answer", "nej");

    assertThat(get(one)).bodyText().contains("Organisationen annan" + mark);
    assertThat(settled()).isZero();
  }

  private long settled() {
    As.signIn(Role.OFFICER);
    long count = desk.meetings(day).stream().filter(SettledMeeting::settled).count();
    As.nobody();
    return count;
  }

  @Test
  void what_is_wrong_in_a_sign_up_is_said_and_nothing_of_it_is_lost() {
    var answer =
        post(
            "/konferenser/" + day + "/anmalan",
            "name",
            "",
            "organisation",
            "Org " + mark,
            "email",
            "inte en adress",
            "wish",
            "<script>" + mark);

    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains(
            "Skriv ditt namn", "Välj minst ett område", "Org " + mark, "&lt;script&gt;" + mark)
        .doesNotContain("<script>" + mark);
  }

  @Test
  void a_day_that_is_over_or_cancelled_takes_nobody_in() {
    var one = comes("en", "LAND", "DATA");
    assertThat(get("/konferenser")).bodyText().contains(mark);
    As.signIn(Role.OFFICER);
    desk.cancel(day);
    desk.cancel(day);
    As.nobody();

    assertThat(get("/konferenser/" + day + "/anmalan")).hasStatus(404);
    assertThat(get("/konferenser")).bodyText().doesNotContain(mark);
    assertThat(get(one)).bodyText().contains("Konferensen är inställd");
    assertThat(letters("CONFERENCE_CANCELLED", email("en"))).isOne();
    assertThat(proposed()).isZero();
  }

  @Test
  void an_officer_sets_a_day_and_sees_who_comes_and_who_meets_whom() {
    comes("en", "LAND", "DATA");
    comes("annan", "DATA", "LAND");
    proposed();
    var page = mvc.get().uri("/arbeta/konferenser/" + day).with(As.officer()).exchange();
    assertThat(page)
        .bodyText()
        .contains("2 av 200 platser", "Namnet en" + mark, "13.30", "Föreslaget")
        .doesNotContain(email("en"), "Orden av");
    assertThat(mvc.get().uri("/arbeta/konferenser/" + day).with(As.assessor()).exchange())
        .hasStatus(404);
    var wrong =
        mvc.post()
            .uri("/arbeta/konferenser/ny")
            .with(csrf())
            .with(As.officer())
            .param("title", "Dag " + mark)
            .param("begins", "23.30")
            .param("minutes", "20")
            .param("slots", "20")
            .exchange();
    assertThat(wrong).hasStatus(422).bodyText().contains("Dag " + mark, "Skriv en dag som kommer");
  }

  @Test
  void after_the_day_those_who_met_say_what_came_of_it_and_the_region_sees_how_many() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    proposed();
    for (var page : List.of(one, other)) {
      post(page + "/svar", "meeting", meetingOn(page), "answer", "TOGETHER");
      post(page + "/svar", "meeting", meetingOn(page), "answer", "ja");
    }
    assertThat(get(one)).bodyText().doesNotContain("Vad blev det av mötet?", "Du har svarat");
    clock.set(DAY.atTime(18, 0).atZone(java.time.ZoneId.of("Europe/Stockholm")).toInstant());

    assertThat(get(one))
        .bodyText()
        .contains("Vad blev det av mötet?")
        .doesNotContain("Jag kan inte");
    post(one + "/svar", "meeting", meetingOn(one), "answer", "AGAIN");
    post(one + "/svar", "meeting", meetingOn(one), "answer", "TOGETHER");

    assertThat(get(one)).bodyText().contains("Du har svarat: Vi går vidare tillsammans");
    assertThat(get(other)).bodyText().doesNotContain("Du har svarat");
    As.signIn(Role.OFFICER);
    assertThat(desk.outcomes(day)).isEqualTo(java.util.Map.of(Outcome.TOGETHER, 1L));
    As.nobody();
  }

  @Test
  void after_the_day_who_met_is_asked_once_what_came_of_it() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    comes("ensam", "PREMISES", "PREMISES");
    proposed();
    for (var page : List.of(one, other)) {
      post(page + "/svar", "meeting", meetingOn(page), "answer", "ja");
    }
    at(DAY);
    afterwards.ask();
    assertThat(letters("MEETINGS_HELD", email("en"))).as("its day is not over").isZero();
    post(other + "/svar", "meeting", meetingOn(other), "answer", "AGAIN");

    at(DAY.plusDays(1));
    afterwards.ask();
    at(DAY.plusDays(2));
    afterwards.ask();

    assertThat(letters("MEETINGS_HELD", email("en"))).isOne();
    var letter = letter("MEETINGS_HELD", email("en"));
    assertThat(letter).contains("Du har inte berättat vad det blev av ett möte där", mark);
    assertThat(get(first(OWN, letter))).bodyText().contains("Vad blev det av mötet?");
    assertThat(letters("MEETINGS_HELD", email("annan"))).as("she has said").isZero();
    assertThat(letters("MEETINGS_HELD", email("ensam"))).as("she met nobody").isZero();
  }

  @Test
  void who_left_is_not_asked_what_came_of_it_and_neither_is_whom_she_was_to_meet() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    proposed();
    for (var page : List.of(one, other)) {
      post(page + "/svar", "meeting", meetingOn(page), "answer", "ja");
    }
    post(one + "/avanmalan");

    at(DAY.plusDays(1));
    afterwards.ask();

    assertThat(letters("MEETINGS_HELD", email("en"))).isZero();
    assertThat(letters("MEETINGS_HELD", email("annan"))).isZero();
  }

  @Test
  void nobody_is_asked_of_a_day_that_was_cancelled_or_is_long_past() {
    var one = comes("en", "LAND", "DATA");
    var other = comes("annan", "DATA", "LAND");
    proposed();
    for (var page : List.of(one, other)) {
      post(page + "/svar", "meeting", meetingOn(page), "answer", "ja");
    }
    at(DAY.plusMonths(2));
    afterwards.ask();
    assertThat(letters("MEETINGS_HELD", email("en"))).isZero();
    at(DAY);
    As.signIn(Role.OFFICER);
    desk.cancel(day);
    As.nobody();
    at(DAY.plusDays(1));
    afterwards.ask();

    assertThat(letters("MEETINGS_HELD", email("en"))).isZero();
  }

  private void at(java.time.LocalDate date) {
    clock.set(date.atTime(18, 0).atZone(java.time.ZoneId.of("Europe/Stockholm")).toInstant());
  }

  @Test
  void everybody_may_wish_for_as_many_as_there_is_time_to_meet_and_no_more() {
    day = planned(2, 3, 200);
    var one = comes("en", "LAND", "LAND");
    for (var who : List.of("annan", "tre", "fyra")) {
      comes(who, "DATA", "DATA");
    }
    var others = guests().stream().filter(guest -> !guest.email().equals(email("en"))).toList();
    var three = others.stream().flatMap(guest -> ticked(guest)).toArray(String[]::new);

    assertThat(post(one + "/onskemal", three))
        .hasStatus(422)
        .bodyText()
        .contains("Du har valt 3. Välj högst 2", "så många möten som det finns tid för")
        .satisfies(page -> assertThat(page.split("checked=\"checked\"", -1)).hasSize(4));
    assertThat(get(one)).bodyText().contains("Välj vilka du vill träffa");
    assertThat(post(one + "/onskemal", java.util.Arrays.copyOf(three, 4)))
        .hasStatus3xxRedirection();
    assertThat(get(one)).bodyText().contains("Du vill träffa 2: ändra");
  }

  private static java.util.stream.Stream<String> ticked(Guest guest) {
    return java.util.stream.Stream.of("wanted", guest.id().toString());
  }

  @Test
  void propose_pressed_twice_says_what_is_true() {
    assertThat(pressed()).contains("Inga möten kunde föreslås");
    comes("en", "LAND", "DATA");
    comes("annan", "DATA", "LAND");

    assertThat(pressed()).contains("Ett möte är föreslaget.");
    assertThat(pressed())
        .contains("Inget nytt möte. Ett är föreslaget sedan tidigare, det står kvar")
        .doesNotContain("kunde föreslås");
    assertThat(letters("MEETINGS_PROPOSED", email("en"))).isOne();
    at(DAY);
    assertThat(pressed()).contains("Inga möten föreslås längre");
  }

  /** The page that the press leads to. */
  private String pressed() {
    var officer = As.officer();
    var answer = mvc.post().uri(desk() + "/moten").with(csrf()).with(officer).exchange();
    assertThat(answer).redirectedUrl().isEqualTo(desk());
    var next =
        mvc.get().uri(desk()).cookie(answer.getResponse().getCookies()).with(officer).exchange();
    assertThat(next).hasStatusOk();
    try {
      return next.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void who_came_is_erased_when_its_time_is_over_and_that_somebody_came_is_not() {
    comes("en", "LAND", "DATA");
    var held = DAY.plusDays(1).atStartOfDay(java.time.ZoneId.of("Europe/Stockholm")).toInstant();

    erase(held.minusSeconds(1));
    assertThat(guests()).extracting(Guest::email).containsExactly(email("en"));
    erase(held);

    assertThat(guests())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.email() + one.content().name() + one.content().wish()).isEmpty();
          assertThat(one.content().organisation()).contains(mark);
        });
  }

  private void erase(java.time.Instant before) {
    erasing.stream().filter(one -> one.what() == Kept.CONFERENCE).forEach(one -> one.erase(before));
  }

  /** As the matching itself, with all that is read and written and each one's letter. */
  @Test
  void two_hundred_have_their_meetings_from_the_database_and_back() {
    day = planned(8, 60, 200);
    var drawn = new java.util.Random(14);
    for (int number = 0; number < 200; number++) {
      crowd(number, drawn);
    }
    long start = System.nanoTime();
    int count = proposed();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;

    assertThat(count).isGreaterThan(300);
    assertThat(milliseconds).as("milliseconds, on a busy machine").isLessThan(10_000);
    assertThat(collisions()).isZero();
    assertThat(proposed()).as("nobody is asked twice").isZero();
  }

  private void crowd(int number, java.util.Random drawn) {
    var all = Resource.values();
    var content =
        new GuestContent(
            "Någon " + number,
            "Organisation " + number + mark,
            Set.of(1 + drawn.nextInt(7)),
            Set.of(all[drawn.nextInt(all.length)]),
            Set.of(all[drawn.nextInt(all.length)]),
            "",
            8);
    var guest =
        new Guest(
            UUID.randomUUID(),
            day,
            Guest.State.TO_CONFIRM,
            content,
            number + mark + "@example.org",
            Locale.of("sv"));
    conferences.signUp(UUID.randomUUID(), guest);
    jdbc.sql("UPDATE conference_guest SET state = 'COMING' WHERE id = :id")
        .param("id", guest.id())
        .update();
  }

  private int collisions() {
    return jdbc.sql(
            """
            SELECT (SELECT count(*) FROM (SELECT 1 FROM conference_meeting WHERE day_id = :day
                      GROUP BY slot, table_no HAVING count(*) > 1) twice)
                 + (SELECT count(*) FROM (SELECT 1 FROM conference_seat seat
                      JOIN conference_meeting meeting ON meeting.id = seat.meeting_id
                      WHERE day_id = :day GROUP BY guest_id, seat.slot HAVING count(*) > 1) twice)
            """)
        .param("day", day)
        .query(Integer.class)
        .single();
  }
}
