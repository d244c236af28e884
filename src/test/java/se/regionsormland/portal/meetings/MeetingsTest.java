package se.regionsormland.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Meetings.Outcome;
import se.regionsormland.portal.meetings.web.CalendarFile;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.web.NotFound;

/** A meeting is set, moved and taken away; calendars and those who were promised it are told. */
@PortalTest
class MeetingsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 16);
  private static final LocalDate WINTER = LocalDate.of(2027, 11, 17);
  private static final Viewer OFFICER = As.viewer(Role.OFFICER);

  @Autowired private Meetings meetings;
  @Autowired private CalendarFile calendar;
  @Autowired private AnswerTime answerTime;
  @Autowired private CaseIdeas ideas;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private MockMvcTester mvc;

  @BeforeEach
  void asOfficer() {
    noMeetings();
    As.signIn(Role.OFFICER);
  }

  @AfterEach
  void leave() {
    clock.reset();
    As.signIn(Role.OFFICER);
    meetings.ahead(OFFICER).stream()
        .filter(one -> one.allows(MeetingState.Step.CANCEL))
        .forEach(one -> meetings.cancel(one.id(), OFFICER));
    noMeetings();
    As.nobody();
  }

  private void noMeetings() {
    jdbc.sql("DELETE FROM group_meeting").update();
  }

  private static MeetingPlan on(LocalDate day) {
    return new MeetingPlan(
        day,
        LocalTime.of(9, 30),
        LocalTime.of(11, 30),
        new MeetingPlan.Where("Rådhuset; rum 2, Åkers väg 3 👍", "https://moten.example.org/åäö"),
        5);
  }

  private UUID set(LocalDate day) {
    return meetings.plan(on(day), OFFICER).orElseThrow();
  }

  private Meeting one(UUID id) {
    return meetings.one(id, OFFICER);
  }

  private String promised() {
    return String.valueOf(answerTime.promise(LocalDate.of(2027, 3, 1), DAY.minusDays(1)));
  }

  @Test
  void a_day_that_an_officer_sets_can_be_promised_and_one_that_is_taken_away_cannot() {
    var id = set(DAY);
    assertThat(promised()).contains("2027-06-16");
    meetings.cancel(id, OFFICER);
    assertThat(promised()).contains("null");
    assertThat(one(id).state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(meetings.plan(on(DAY), OFFICER)).as("the day is free again").isPresent();
  }

  @Test
  void a_day_set_where_the_portal_is_administered_is_a_meeting_without_a_time() {
    As.signIn(Role.ADMINISTRATOR);
    answerTime.addMeeting(DAY);
    As.signIn(Role.OFFICER);
    assertThat(standing())
        .singleElement()
        .satisfies(it -> assertThat(calendar.of(it, Locale.ROOT)).isEmpty());
    As.signIn(Role.ADMINISTRATOR);
    answerTime.removeMeeting(DAY);
    As.signIn(Role.OFFICER);
    assertThat(standing()).isEmpty();
  }

  private List<Meeting> standing() {
    return meetings.ahead(OFFICER).stream()
        .filter(one -> one.day().equals(DAY) && one.state() != MeetingState.CANCELLED)
        .toList();
  }

  @Test
  void on_one_day_there_is_one_meeting() {
    var id = set(DAY);
    set(WINTER);
    assertThat(meetings.plan(on(DAY), OFFICER)).isEmpty();
    assertThat(meetings.change(id, on(WINTER), 0, OFFICER)).isEqualTo(Outcome.DAY_TAKEN);
    assertThat(one(id).day()).isEqualTo(DAY);
  }

  @Test
  void whoever_changes_it_second_is_told_and_changes_nothing() {
    var id = set(DAY);
    var late = DAY.plusDays(1);
    assertThat(meetings.change(id, on(late), 0, OFFICER)).isEqualTo(Outcome.DONE);
    assertThat(meetings.change(id, on(WINTER), 0, OFFICER)).isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(one(id).day()).isEqualTo(late);
  }

  @Test
  void what_has_been_and_what_is_taken_away_is_not_changed() {
    var id = set(DAY);
    var other = set(WINTER);
    meetings.cancel(other, OFFICER);
    clock.set(Instant.parse("2027-06-17T08:00:00Z"));
    for (var gone : List.of(id, other)) {
      int version = one(gone).version();
      assertThatThrownBy(() -> meetings.change(gone, on(WINTER), version, OFFICER))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> meetings.cancel(gone, OFFICER)).isInstanceOf(NotFound.class);
    }
    assertThat(meetings.past(OFFICER)).contains(one(id));
  }

  /** The strategy's day for an answer is before it, so the sender is promised the next that is. */
  @Test
  void a_sender_who_was_promised_a_day_that_moves_is_told_the_new_one_by_letter() {
    var id = set(DAY);
    jdbc.sql("DELETE FROM letter").update();
    As.nobody();
    ideas.came("Lånecyklar vid stationen");
    As.signIn(Role.OFFICER);
    assertThat(letters("IDEA_RECEIVED")).contains("16 juni 2027");
    meetings.change(id, on(DAY.plusDays(7)), 0, OFFICER);
    assertThat(letters("MEETING_MOVED")).contains("23 juni 2027").doesNotContain("16 juni");
    meetings.change(id, on(DAY.plusDays(7)), 1, OFFICER);
    assertThat(
            jdbc.sql("SELECT count(*) FROM letter WHERE kind = 'MEETING_MOVED'")
                .query(Integer.class)
                .single())
        .as("the same day again is no news")
        .isOne();
  }

  private String letters(String kind) {
    return jdbc.sql("SELECT string_agg(body, ' ') FROM letter WHERE kind = :kind")
        .param("kind", kind)
        .query(String.class)
        .single();
  }

  private VEvent read(UUID id) throws Exception {
    Calendar read = new CalendarBuilder().build(new StringReader(file(id)));
    return (VEvent) read.getComponents().getFirst();
  }

  private String file(UUID id) {
    return calendar.of(one(id), Locale.of("sv")).orElseThrow();
  }

  private static String value(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  private static Instant date(VEvent event, String property) {
    return Instant.from(((DateProperty<?>) event.getRequiredProperty(property)).getDate());
  }

  @Test
  void another_reader_finds_the_same_instants_in_summer_and_in_winter() throws Exception {
    var summer = read(set(DAY));
    var winter = read(set(WINTER));
    assertThat(date(summer, "DTSTART")).isEqualTo(Instant.parse("2027-06-16T07:30:00Z"));
    assertThat(date(summer, "DTEND")).isEqualTo(Instant.parse("2027-06-16T09:30:00Z"));
    assertThat(date(winter, "DTSTART")).isEqualTo(Instant.parse("2027-11-17T08:30:00Z"));
    assertThat(value(summer, "LOCATION"))
        .isEqualTo("Rådhuset; rum 2, Åkers väg 3 👍, https://moten.example.org/åäö");
    assertThat(value(summer, "ORGANIZER")).startsWith("mailto:");
  }

  @Test
  void a_change_has_the_same_name_and_a_higher_number_and_a_meeting_taken_away_is_cancelled()
      throws Exception {
    var id = set(DAY);
    var first = read(id);
    meetings.change(id, on(DAY.plusDays(1)), 0, OFFICER);
    var second = read(id);
    assertThat(value(second, "UID")).isEqualTo(value(first, "UID"));
    assertThat(List.of(value(first, "SEQUENCE"), value(second, "SEQUENCE")))
        .containsExactly("0", "1");
    assertThat(value(second, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(file(id)).contains("METHOD:PUBLISH");
    meetings.cancel(id, OFFICER);
    var last = read(id);
    assertThat(value(last, "UID")).isEqualTo(value(first, "UID"));
    assertThat(value(last, "SEQUENCE")).isEqualTo("2");
    assertThat(value(last, "STATUS")).isEqualTo("CANCELLED");
    assertThat(file(id)).contains("METHOD:CANCEL");
  }

  @Test
  void no_line_of_the_file_is_longer_than_the_format_allows() {
    assertThat(file(set(DAY)).split("\r\n"))
        .allSatisfy(line ->
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  @Test
  void the_file_is_named_in_both_forms_and_says_what_it_is() {
    var id = set(DAY);
    var file = get("/arbeta/moten/" + id + "/mote.ics");
    assertThat(file).hasStatusOk();
    assertThat(file.getResponse().getHeader("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"mote-2027-06-16.ics\";"
                + " filename*=UTF-8''m%C3%B6te-2027-06-16.ics");
    assertThat(file.getResponse().getContentType())
        .startsWith("text/calendar")
        .contains("method=PUBLISH", "charset=UTF-8");
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> form) {
    var request = mvc.post().uri(path).with(As.officer()).with(csrf());
    form.forEach(request::formField);
    return request.exchange();
  }

  private static Map<String, String> form(String from, String to, String version) {
    return Map.of(
        "held.day",
        "16",
        "held.month",
        "6",
        "held.year",
        "2027",
        "from",
        from,
        "to",
        to,
        "place",
        "Nyköping, sal Åland",
        "version",
        version);
  }

  @Test
  void a_meeting_is_set_changed_and_taken_away_on_its_pages() {
    var set = post("/arbeta/moten/nytt", form("kl. 9.30", "1130", "0"));
    var at = String.valueOf(set.getResponse().getRedirectedUrl());
    assertThat(at).startsWith("/arbeta/moten/");
    assertThat(get(at))
        .bodyText()
        .contains("onsdag 16 juni 2027", "09.30–11.30", "Nyköping, sal Åland", "Lade in mötet");
    assertThat(post(at + "/andra", form("13", "15", "0"))).hasRedirectedUrl(at);
    assertThat(get(at)).bodyText().contains("13.00–15.00");
    assertThat(post(at + "/stall-in", Map.of())).hasRedirectedUrl(at);
    assertThat(get("/arbeta/moten")).bodyText().contains("Inställt");
    assertThat(get(at + "/andra")).hasStatus(404);
  }

  @Test
  void what_was_typed_stays_when_something_is_wrong() {
    var wrong = form("i gryningen", "11.30", "0");
    assertThat(post("/arbeta/moten/nytt", wrong))
        .hasStatus(422)
        .bodyText()
        .contains("i gryningen", "Nyköping, sal Åland", "Skriv när mötet börjar");
    assertThat(post("/arbeta/moten/nytt", form("11.30", "9.30", "0")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv när mötet slutar");
  }

  @Test
  void whoever_saves_second_reads_so_keeps_what_she_wrote_and_can_save_again() {
    var id = set(DAY);
    meetings.change(id, on(DAY.plusDays(1)), 0, OFFICER);
    var second = post("/arbeta/moten/" + id + "/andra", form("13", "15", "0"));
    assertThat(second)
        .hasStatus(422)
        .bodyText()
        .contains("Någon annan har ändrat mötet", "sal Åland", "name=\"version\" value=\"1\"")
        .contains("Det här skiljer sig:", "<li>Vilken dag?</li>", "<li>Plats</li>")
        .contains("Det här har någon annan sparat", "torsdag 17 juni 2027");
    assertThat(post("/arbeta/moten/" + id + "/andra", form("13", "15", "1")))
        .hasStatus3xxRedirection();
  }
}
