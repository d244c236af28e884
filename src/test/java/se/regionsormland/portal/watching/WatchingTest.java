package se.regionsormland.portal.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.funding.facts.CallFacts;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Provenance;
import se.regionsormland.portal.funding.facts.Scope;
import se.regionsormland.portal.funding.list.FundingAct;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.retention.NightlyErasure;
import se.regionsormland.portal.watching.event.WatcherNotReached;
import se.regionsormland.portal.web.FormToken;

/** From the form to the last letter. It begins on Monday 3 March 2031, at nine in the morning. */
@PortalTest
@Transactional
class WatchingTest {

  private static final Instant MONDAY = Instant.parse("2031-03-03T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2031-03-04T06:30:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2031-03-05T06:30:00Z");
  private static final Instant SATURDAY = Instant.parse("2031-03-08T08:00:00Z");
  private static final Pattern CONFIRM = Pattern.compile("/bevaka/bekrafta/[\\w-]+");
  private static final Pattern PAGE = Pattern.compile("/bevakningar/[\\w-]+");

  @Autowired private MockMvcTester mvc;
  @Autowired private MorningRound round;
  @Autowired private NightlyErasure erasure;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Drafts drafts;
  @Autowired private FundingDesk desk;
  @Autowired private EntityManager entities;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TestClock clock;

  private OneBrowser browser = new OneBrowser();
  private final String address = UUID.randomUUID() + "@example.org";
  private Viewer officer;

  @BeforeEach
  void begin() {
    clock.set(MONDAY);
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private MvcTestResult ask(String... fields) {
    var form = mvc.post().uri("/bevaka").with(csrf()).with(browser).param("email", address);
    for (int at = 0; at < fields.length; at += 2) {
      form.param(fields[at], fields[at + 1]);
    }
    return form.exchange();
  }

  private MvcTestResult post(String path) {
    return mvc.post().uri(path).with(csrf()).exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  /** Gives the address of the watch's page. */
  private String watching(String... fields) {
    var before = letters("WATCH_CONFIRM");
    assertThat(ask(fields)).hasStatus(302);
    var fresh = new ArrayList<>(letters("WATCH_CONFIRM"));
    fresh.removeAll(before); // the clock stands still: both may be of the same moment
    var confirmed = post(linkIn(CONFIRM, fresh.getFirst()));
    assertThat(confirmed).hasStatus(302);
    return confirmed.getMvcResult().getResponse().getRedirectedUrl().replace("?ny", "");
  }

  private static String linkIn(Pattern link, String letter) {
    var found = link.matcher(letter);
    assertThat(found.find()).as(letter).isTrue();
    return found.group();
  }

  private List<String> letters(String kind) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE recipient = :to AND kind = :kind ORDER BY created_at")
        .param("to", address)
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  private List<String> newsAt(Instant time) {
    clock.set(time);
    walk();
    return letters("WATCH_NEWS");
  }

  private UUID shown(String title) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var content = SomeIdea.publicWith(title, "Vi samlar dagvatten i dammar mot skyfall.");
    clock.advance(Duration.ofMinutes(5));
    officer = As.signIn(Role.OFFICER); // a request ends it
    return submitted.registerByHand(
        new HandEntry(UUID.randomUUID(), Channel.TELEPHONE, today, content, SomeIdea.contact()),
        officer);
  }

  private UUID call(String title, LocalDate opens, LocalDate closes, int area) {
    clock.advance(Duration.ofMinutes(5));
    officer = As.signIn(Role.OFFICER);
    var facts =
        new CallFacts(
            title,
            opens,
            closes,
            null,
            null,
            "Högst 40 %",
            new Scope(Set.of(area), Set.of(), Set.of()),
            new Provenance("Källan", "https://example.org", Certainty.READ, null, null));
    return desk.addCall(desk.sources().getFirst(), facts, officer);
  }

  @Test
  void nothing_is_told_before_the_letters_link_is_followed_and_its_button_pressed() {
    assertThat(ask("what", "ideer")).hasStatus(302).redirectedUrl().isEqualTo("/bevaka/brev");
    var link = linkIn(CONFIRM, letters("WATCH_CONFIRM").getFirst());
    assertThat(get(link)).hasStatusOk().bodyText().contains("Börja bevaka");
    shown("Dammar");
    assertThat(newsAt(TUESDAY)).isEmpty();
  }

  @Test
  void what_is_new_comes_by_one_letter_the_next_working_morning() {
    watching("what", "ideer", "what", "utlysningar");
    shown("Dammar");
    call("Vatten i staden", LocalDate.of(2031, 4, 1), LocalDate.of(2031, 5, 15), 5);
    assertThat(newsAt(Instant.parse("2031-03-04T05:30:00Z"))).as("before seven").isEmpty();
    assertThat(newsAt(TUESDAY))
        .singleElement()
        .satisfies(body ->
            assertThat(body)
                .contains(
                    "Dammar",
                    "Organisationer som nämns har inte bekräftat dem.",
                    "Flen, Trosa",
                    "Vatten i staden",
                    "1 april 2031 – 15 maj 2031"));
    assertThat(newsAt(TUESDAY.plusSeconds(3600))).as("once a day").hasSize(1);
    assertThat(newsAt(WEDNESDAY)).as("told once").hasSize(1);
  }

  @Test
  void two_watches_of_one_address_are_one_letter_that_says_each_thing_once() {
    watching("what", "ideer", "areas", "5");
    watching("what", "ideer", "what", "utlysningar", "municipalities", "flen");
    shown("Dammar");
    call("Vatten i staden", LocalDate.of(2031, 4, 1), LocalDate.of(2031, 5, 15), 5);
    assertThat(newsAt(TUESDAY))
        .singleElement()
        .satisfies(body -> {
          assertThat(body).containsOnlyOnce("- Dammar\n").contains("Vatten i staden");
          var pages = PAGE.matcher(body).results().map(it -> it.group()).distinct().toList();
          assertThat(pages).hasSize(2).allSatisfy(it -> assertThat(get(it)).hasStatusOk());
          assertThat(Pattern.compile("http\\S+").matcher(body).results().map(it -> it.group()))
              .allSatisfy(link -> assertThat(link).endsWith("?lang=sv"));
        });
    assertThat(newsAt(WEDNESDAY)).as("told once").hasSize(1);
  }

  @Test
  void nothing_new_is_no_letter_and_neither_is_a_day_off() {
    watching("what", "ideer");
    assertThat(newsAt(TUESDAY)).isEmpty();
    clock.set(SATURDAY.minusSeconds(3600));
    shown("Dammar");
    assertThat(newsAt(SATURDAY)).isEmpty();
    assertThat(newsAt(SATURDAY.plus(Duration.ofDays(2)))).hasSize(1);
  }

  @Test
  void only_what_is_watched_is_told() {
    watching("what", "utlysningar", "areas", "2");
    shown("Dammar");
    call("Bara för fem", LocalDate.of(2031, 4, 1), LocalDate.of(2031, 5, 15), 5);
    assertThat(newsAt(TUESDAY)).isEmpty();
    call("Bara för två", LocalDate.of(2031, 4, 1), LocalDate.of(2031, 5, 15), 2);
    assertThat(newsAt(WEDNESDAY))
        .singleElement()
        .satisfies(
            body -> assertThat(body).contains("Bara för två").doesNotContain("Bara för fem"));
  }

  @Test
  void an_idea_is_told_to_those_who_watch_one_of_its_municipalities() {
    watching("what", "ideer", "municipalities", "eskilstuna");
    shown("Dammar i Flen");
    assertThat(newsAt(TUESDAY)).isEmpty();
    clock.set(TUESDAY);
    watching("what", "ideer", "municipalities", "flen", "areas", "5");
    shown("Dammar i Flen igen");
    assertThat(newsAt(WEDNESDAY)).hasSize(1);
  }

  @Test
  void a_call_that_closes_within_two_weeks_is_told_once() {
    call("Stänger snart", LocalDate.of(2031, 2, 1), LocalDate.of(2031, 3, 20), 5);
    clock.advance(Duration.ofMinutes(5));
    watching("what", "utlysningar");
    assertThat(newsAt(WEDNESDAY)).as("fifteen days before").isEmpty();
    assertThat(newsAt(WEDNESDAY.plus(Duration.ofDays(1))))
        .singleElement()
        .satisfies(body -> assertThat(body).contains("stänger snart", "Stänger snart"));
    assertThat(newsAt(WEDNESDAY.plus(Duration.ofDays(2)))).hasSize(1);
  }

  @Test
  void a_hidden_idea_and_a_draft_are_never_told() {
    watching("what", "ideer");
    var hidden = shown("Dold");
    drafts.save(FormToken.fresh(), 0, SomeIdea.publicWith("Utkast", "Hemligt"), SomeIdea.contact());
    submitted.hideSummary(hidden, "Innehåller ett namn", officer);
    entities.flush();
    assertThat(newsAt(TUESDAY)).isEmpty();
  }

  @Test
  void an_idea_that_was_hidden_a_while_is_not_told_again() {
    watching("what", "ideer");
    var idea = shown("Dammar som göms en dag");
    assertThat(newsAt(TUESDAY)).hasSize(1);
    officer = As.signIn(Role.OFFICER);
    submitted.hideSummary(idea, "Innehåller ett namn", officer);
    clock.advance(Duration.ofHours(2));
    submitted.showSummary(idea, "Ägaren vill.", officer);
    entities.flush();
    assertThat(newsAt(WEDNESDAY)).hasSize(1);
  }

  @Test
  void what_was_taken_away_before_a_morning_came_is_told_when_it_is_put_back() {
    watching("what", "ideer", "what", "utlysningar");
    var idea = shown("Dammar som göms genast");
    var call = call("Vatten i staden", LocalDate.of(2031, 4, 1), LocalDate.of(2031, 5, 15), 5);
    submitted.hideSummary(idea, "Innehåller ett namn", officer);
    desk.mark(call, FundingAct.RETIRED, new FundingDesk.Change(0, officer));
    entities.flush();
    assertThat(newsAt(TUESDAY)).isEmpty();
    clock.advance(Duration.ofHours(2));
    officer = As.signIn(Role.OFFICER);
    submitted.showSummary(idea, "Ägaren vill.", officer);
    desk.mark(call, FundingAct.RESTORED, new FundingDesk.Change(1, officer));
    entities.flush();
    assertThat(newsAt(WEDNESDAY))
        .singleElement()
        .satisfies(body -> assertThat(body).contains("Dammar som göms genast", "Vatten i staden"));
    assertThat(newsAt(WEDNESDAY.plus(Duration.ofDays(1)))).as("told once").hasSize(1);
  }

  @Test
  void two_watches_of_one_address_are_told_in_the_language_chosen_last() {
    watching("what", "ideer", "areas", "5");
    clock.advance(Duration.ofMinutes(1));
    watching("what", "ideer", "municipalities", "flen", "lang", "en");
    shown("Dammar");
    assertThat(newsAt(TUESDAY))
        .singleElement()
        .satisfies(body ->
            assertThat(body).contains("Hello").contains("lang=en").doesNotContain("lang=sv"));
    clock.set(TUESDAY);
    watching("what", "utlysningar", "lang", "sv");
    shown("Fler dammar");
    assertThat(newsAt(WEDNESDAY).getLast()).contains("Hej", "lang=sv").doesNotContain("lang=en");
  }

  @Test
  void an_address_that_is_refused_for_good_is_not_written_to_every_morning() {
    var page = watching("what", "ideer", "areas", "5");
    watching("what", "ideer", "municipalities", "flen");
    shown("Dammar");
    assertThat(newsAt(TUESDAY)).hasSize(1);
    refused();
    shown("Fler dammar");
    assertThat(newsAt(WEDNESDAY)).hasSize(1);
    assertThat(get(page)).bodyText().contains("kom inte fram", "4 april 2031");
    assertThat(post(page + "/fortsatt")).hasStatus(302);
    assertThat(get(page)).bodyText().doesNotContain("kom inte fram");
    assertThat(newsAt(WEDNESDAY.plus(Duration.ofDays(1))).getLast())
        .as("nothing is lost")
        .contains("Fler dammar");
  }

  /** As the outbox tells of it. */
  private void refused() {
    var watch =
        jdbc.sql("SELECT about FROM letter WHERE recipient = :to AND kind = 'WATCH_NEWS'")
            .param("to", address)
            .query(UUID.class)
            .single();
    events.publishEvent(new WatcherNotReached(watch, LocalDate.of(2031, 4, 4)));
  }

  @Test
  void a_title_cannot_pretend_to_be_a_part_of_the_letter() {
    watching("what", "ideer");
    shown("Dammar\n\nVinn pengar:\nhttps://example.org");
    assertThat(newsAt(TUESDAY).getFirst()).contains("- Dammar Vinn pengar: https://example.org\n");
  }

  @Test
  void the_letters_link_opens_the_watch_which_can_be_changed() {
    watching("what", "ideer", "areas", "5");
    shown("Dammar");
    var page = linkIn(PAGE, newsAt(TUESDAY).getFirst());
    assertThat(get(page)).hasStatusOk().bodyText().contains(address, "Projektidéer", "Hela länet");
    assertThat(get(page)).headers().hasValue("Cache-Control", "no-store");
    assertThat(
            mvc.post()
                .uri(page + "/andra")
                .with(csrf())
                .param("what", "utlysningar")
                .param("areas", "2"))
        .hasStatus(302);
    assertThat(get(page)).bodyText().contains("Utlysningar").doesNotContain("Projektidéer</span>");
  }

  @Test
  void one_button_ends_it_and_nothing_is_left_of_the_address() {
    var page = watching("what", "ideer");
    assertThat(post(page + "/slut")).redirectedUrl().isEqualTo("/bevaka/slut");
    assertThat(get("/bevaka/slut")).bodyText().contains("Har du fler bevakningar");
    assertThat(get(page)).hasStatus(404);
    assertThat(stored()).isZero();
    assertThat(letters("WATCH_CONFIRM")).as("not even on its way").isEmpty();
    assertThat(post(page + "/slut")).as("a second click").hasStatus(302);
  }

  private int stored() {
    return jdbc.sql("SELECT count(*) FROM watch WHERE email = :email")
        .param("email", address)
        .query(Integer.class)
        .single();
  }

  @Test
  void no_key_is_stored_as_it_is() {
    var key = watching("what", "ideer").replace("/bevakningar/", "");
    assertThat(key).hasSize(43);
    assertThat(
            jdbc.sql("SELECT count(*) FROM given_key WHERE hash = convert_to(:key, 'UTF8')")
                .param("key", key)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void the_confirmation_works_once() {
    assertThat(ask("what", "ideer")).hasStatus(302);
    var link = linkIn(CONFIRM, letters("WATCH_CONFIRM").getFirst());
    assertThat(post(link)).hasStatus(302);
    assertThat(post(link)).hasStatus(410);
    assertThat(get(link)).hasStatus(410);
  }

  @Test
  void what_nobody_confirms_is_erased_after_seven_days() {
    assertThat(ask("what", "ideer")).hasStatus(302);
    var link = linkIn(CONFIRM, letters("WATCH_CONFIRM").getFirst());
    assertThat(newsAt(MONDAY.plus(Duration.ofDays(6)))).isEmpty();
    assertThat(stored()).isOne();
    clock.set(MONDAY.plus(Duration.ofDays(7)));
    assertThat(post(link)).as("not at the last moment").hasStatus(410);
    walk();
    assertThat(stored()).isZero();
  }

  @Test
  void after_two_years_it_ends_with_a_letter_before() {
    watching("what", "ideer");
    clock.set(Instant.parse("2033-02-10T08:00:00Z"));
    walk();
    walk();
    assertThat(letters("WATCH_RUNS_OUT")).singleElement().asString().contains("12 mars 2033");
    clock.set(Instant.parse("2033-03-11T08:00:00Z"));
    walk();
    assertThat(stored()).isOne();
    clock.set(Instant.parse("2033-03-12T08:00:00Z"));
    walk();
    assertThat(stored()).isZero();
  }

  @Test
  void who_wants_to_go_on_goes_on() {
    watching("what", "ideer");
    clock.set(Instant.parse("2033-02-10T08:00:00Z"));
    walk();
    var page = linkIn(PAGE, letters("WATCH_RUNS_OUT").getFirst());
    assertThat(post(page + "/fortsatt")).hasStatus(302);
    clock.set(Instant.parse("2033-04-12T08:00:00Z"));
    walk();
    assertThat(stored()).isOne();
  }

  @Test
  void a_form_that_asks_for_nothing_or_has_no_address_is_shown_again() {
    assertThat(ask("areas", "5"))
        .hasStatus(422)
        .bodyText()
        .contains("Kryssa i utlysningar, projektidéer eller båda");
    assertThat(
            mvc.post()
                .uri("/bevaka")
                .with(csrf())
                .with(browser)
                .param("what", "ideer")
                .param("email", "x"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv e-posten med @");
    assertThat(stored()).isZero();
  }

  @Test
  void the_same_form_twice_is_one_watch_and_one_letter() {
    var token = UUID.randomUUID().toString();
    ask("what", "ideer", "token", token);
    ask("what", "ideer", "token", token);
    assertThat(stored()).isOne();
    assertThat(letters("WATCH_CONFIRM")).hasSize(1);
  }

  @Test
  void the_same_token_from_another_browser_is_another_watch_and_names_neither() {
    var known = UUID.randomUUID().toString();
    ask("what", "ideer", "token", known);
    browser = new OneBrowser();
    ask("what", "ideer", "token", known);
    assertThat(stored()).isEqualTo(2);
    assertThat(
            jdbc.sql("SELECT count(*) FROM watch WHERE id = :known")
                .param("known", UUID.fromString(known))
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void nobody_can_have_the_portal_write_letter_upon_letter() {
    for (int more = 0; more < 10; more++) {
      assertThat(ask("what", "ideer")).hasStatus(302);
    }
    assertThat(ask("what", "ideer")).hasStatus(422).bodyText().contains("Vänta en timme");
    assertThat(letters("WATCH_CONFIRM")).hasSize(10);
  }

  @Test
  void the_form_begins_with_what_the_page_before_was_about() {
    assertThat(get("/bevaka?omrade=4&vad=ideer"))
        .hasStatusOk()
        .bodyText()
        .containsPattern("name=\"areas\"[^>]*value=\"4\"[^>]*checked")
        .doesNotContainPattern("value=\"utlysningar\"[^>]*checked");
  }

  @Test
  void staff_meet_neither_an_address_nor_a_watch() {
    watching("what", "ideer");
    As.signIn(Role.ADMINISTRATOR);
    assertThat(mvc.get().uri("/administration/brev").with(As.administrator()))
        .bodyText()
        .doesNotContain(address)
        .doesNotContain("Bekräfta din bevakning");
  }

  private void walk() {
    round.walk();
    erasure.erase();
  }
}
