package se.regionsormland.portal.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.Conference.ConferencePlan.Room;
import se.regionsormland.portal.conferences.matching.Grid;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/** A day, with those who sign up for it as people do: by the letter's link, without an account. */
@PortalTest
abstract class AtAConference {

  static final Pattern PROOF = Pattern.compile("/konferenser/bekrafta/[\\w-]{43}");
  static final Pattern OWN = Pattern.compile("/deltagare/[\\w-]{43}");
  static final Pattern MEETING = Pattern.compile("name=\"meeting\" value=\"([\\w-]{36})\"");
  static final LocalDate DAY = LocalDate.of(2027, 5, 20);

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired ConferenceDesk desk;

  final String mark = "k" + UUID.randomUUID().toString().replace("-", "");
  UUID day;

  @BeforeEach
  void there_is_a_day() {
    clock.advance(Duration.ofHours(2));
    day = planned(4, 3, 200);
  }

  @AfterEach
  void goHome() {
    As.nobody();
    clock.reset();
  }

  UUID planned(int slots, int tables, int places) {
    As.signIn(Role.OFFICER);
    var grid = new Grid(LocalTime.of(13, 30), 20, slots, tables);
    var plan =
        new ConferencePlan(
            "Mötesdagen " + mark, DAY, "Nyköpings teater", grid, new Room(places, 5));
    var id = desk.plan(UUID.randomUUID(), plan);
    As.nobody();
    return id;
  }

  int proposed() {
    As.signIn(Role.OFFICER);
    int count = desk.propose(day);
    As.nobody();
    return count;
  }

  MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  String letter(String kind, String email) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE kind = :kind AND recipient = :to"
                + " ORDER BY created_at DESC, id DESC LIMIT 1")
        .param("kind", kind)
        .param("to", email)
        .query(String.class)
        .single();
  }

  int letters(String kind, String email) {
    return jdbc.sql("SELECT count(*) FROM letter WHERE kind = :kind AND recipient = :to")
        .param("kind", kind)
        .param("to", email)
        .query(Integer.class)
        .single();
  }

  static String first(Pattern what, String text) {
    return what.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  String email(String who) {
    return who + "." + mark + "@example.org";
  }

  MvcTestResult signUp(String who, String offers, String seeks) {
    return signUp(who, email(who), "Organisationen " + who + mark, offers, seeks);
  }

  MvcTestResult signUp(String who, String email, String organisation, String... offersSeeks) {
    return post(
        "/konferenser/" + day + "/anmalan",
        "name",
        "Namnet " + who + mark,
        "organisation",
        organisation,
        "email",
        email,
        "offers",
        offersSeeks[0],
        "seeks",
        offersSeeks[1],
        "wish",
        "Orden av " + who + mark,
        "most",
        "4");
  }

  /** By the letter's link. Gives the page. */
  String comes(String who, String offers, String seeks) {
    return comes(who, email(who), "Organisationen " + who + mark, offers, seeks);
  }

  /** From that address, and saying that organisation. */
  String comes(String who, String email, String organisation, String... offersSeeks) {
    clock.advance(Duration.ofMinutes(1));
    assertThat(signUp(who, email, organisation, offersSeeks))
        .redirectedUrl()
        .isEqualTo("/konferenser/brev");
    var proof = first(PROOF, letter("CONFIRM_PLACE", email));
    assertThat(get(proof)).hasStatusOk().bodyText().contains(organisation);
    return first(OWN, String.valueOf(post(proof).getResponse().getRedirectedUrl()));
  }

  String meetingOn(String page) {
    var found = MEETING.matcher(body(page));
    assertThat(found.find()).as("a meeting on " + page).isTrue();
    return found.group(1);
  }

  String body(String page) {
    try {
      return get(page).getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  List<Guest> guests() {
    As.signIn(Role.OFFICER);
    var guests = desk.guests(day);
    As.nobody();
    return guests;
  }

  Guest guest(String email) {
    return guests().stream().filter(one -> one.email().equals(email)).findFirst().orElseThrow();
  }

  MvcTestResult asOfficer(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  /** The conference's page for officers. */
  String desk() {
    return "/arbeta/konferenser/" + day;
  }
}
