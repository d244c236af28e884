package se.regionsormland.portal.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.conferences.Conference.ConferencePlan;
import se.regionsormland.portal.conferences.ConferenceDesk;
import se.regionsormland.portal.conferences.matching.Grid;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;

/** Whoever has lost her link, or lent it, gets another: at the address that is stored, only. */
@PortalTest
class NewLinksTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private Drafts drafts;
  @Autowired private ConferenceDesk desk;

  private static final Pattern PROOF =
      Pattern.compile(
          "/(fraga-regionen|partner/erbjud|partner/anslut|bevaka|konferenser)/bekrafta/[\\w-]{43}");

  private final String mark = UUID.randomUUID().toString();
  private final String email = mark + "@example.org";

  /** What is opened by a link that its holder keeps. */
  enum Thing {
    IDEA("/mina-ideer/"),
    OFFER("/mina-erbjudanden/"),
    PROFILE("/mina-profiler/"),
    PLACE("/deltagare/"),
    WATCH("/bevakningar/");

    final String page;

    Thing(String page) {
      this.page = page;
    }

    Pattern link() {
      return Pattern.compile(page + "[\\w-]{43}");
    }

    /** Of what has just been made: an idea is a draft then. */
    String newLink() {
      return "NEW_LINK_TO_" + (this == IDEA ? "DRAFT" : name());
    }

    String proof() {
      return switch (this) {
        case IDEA -> "CONFIRM_IDEA";
        case OFFER -> "CONFIRM_OFFER";
        case PROFILE -> "CONFIRM_CLAIM";
        case PLACE -> "CONFIRM_PLACE";
        case WATCH -> "WATCH_CONFIRM";
      };
    }
  }

  @BeforeEach
  void limitsOfEarlierTests() {
    clock.advance(Duration.ofHours(2));
  }

  @AfterEach
  void goHome() {
    clock.reset();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  private String letter(String kind) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE kind = :kind AND recipient = :to"
                + " ORDER BY created_at DESC LIMIT 1")
        .param("kind", kind)
        .param("to", email)
        .query(String.class)
        .single();
  }

  private int letters(String kind) {
    return jdbc.sql("SELECT count(*) FROM letter WHERE kind = :kind AND recipient = :to")
        .param("kind", kind)
        .param("to", email)
        .query(Integer.class)
        .single();
  }

  private static String first(Pattern what, String text) {
    return what.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private static String ledTo(Thing thing, MvcTestResult answer) {
    return first(thing.link(), String.valueOf(answer.getResponse().getRedirectedUrl()));
  }

  /** The page, as whoever has just made the thing sees it. */
  private String page(Thing thing) {
    return switch (thing) {
      case IDEA ->
          ledTo(
              thing,
              post("/fraga-regionen", "text", "Idé " + mark, "email", email, "action", "save"));
      case OFFER -> offer();
      case PROFILE -> claim();
      case PLACE -> place();
      case WATCH -> {
        post("/bevaka", "what", "ideer", "email", email);
        var confirm = Pattern.compile("/bevaka/bekrafta/[\\w-]{43}");
        yield ledTo(thing, post(first(confirm, letter("WATCH_CONFIRM"))));
      }
    };
  }

  private String offer() {
    post(
        "/partner/erbjud",
        "organisation",
        mark,
        "type",
        "OTHER",
        "areas",
        "5",
        "offers",
        "LAND",
        "sentence",
        "Vi har en åker.",
        "email",
        email);
    var proof = first(PROOF, letter("CONFIRM_OFFER"));
    assertThat(get(proof)).bodyText().contains(mark, "Vi har en åker.");
    return ledTo(Thing.OFFER, post(proof));
  }

  private String place() {
    As.signIn(Role.OFFICER);
    var day = SwedishTime.today(clock).plusYears(1);
    var grid = new Grid(LocalTime.NOON, 20, 2, 2);
    var id =
        desk.plan(
            UUID.randomUUID(),
            new ConferencePlan(mark, day, "Flen", grid, new ConferencePlan.Room(9, 9)));
    As.nobody();
    post(
        "/konferenser/" + id + "/anmalan",
        "name",
        mark,
        "organisation",
        mark,
        "email",
        email,
        "areas",
        "5");
    return ledTo(Thing.PLACE, post(first(PROOF, letter("CONFIRM_PLACE"))));
  }

  private String claim() {
    post("/partner/flen/foretrad", "name", mark, "email", email, "why", "Jag arbetar där.");
    return ledTo(Thing.PROFILE, post(first(PROOF, letter("CONFIRM_CLAIM"))));
  }

  private static String words(MvcTestResult answer) {
    try {
      return answer
          .getResponse()
          .getContentAsString()
          .replaceAll("(?s)<input[^>]*_csrf[^>]*>", "")
          .replaceAll("[\\w-]{43}", "KEY");
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_button_on_the_page_gives_a_new_link_and_the_older_ones_hold_no_more(Thing thing) {
    var older = page(thing);
    assertThat(get(older)).hasStatusOk().bodyText().contains("Ny länk");
    var answer = post(older + "/ny-lank");
    var here = ledTo(thing, answer);
    var byLetter = first(thing.link(), letter(thing.newLink()));

    assertThat(answer).redirectedUrl().isEqualTo(here + "?ny-lank");
    assertThat(get(here + "?ny-lank=")).hasStatusOk().bodyText().contains("Du har en ny länk");
    assertThat(get(byLetter)).hasStatusOk();
    assertThat(get(older)).hasStatus(404).bodyText().contains("Länken gäller inte längre");
    assertThat(here).isNotIn(older, byLetter);
  }

  @ParameterizedTest
  @EnumSource
  void a_link_that_is_too_old_says_so_and_offers_another_by_letter(Thing thing) {
    var page = page(thing);
    clock.advance(KeyKind.IDEA.life().plusSeconds(1));

    assertThat(get(page)).bodyText().contains("Länken gäller inte längre", page + "/ny-lank");
    assertThat(post(page + "/ny-lank")).hasStatus(410).bodyText().contains("går nu ett brev");
    assertThat(letters(thing.newLink())).isOne();
    assertThat(get(first(thing.link(), letter(thing.newLink())))).hasStatusOk();
  }

  @ParameterizedTest
  @EnumSource
  void whether_there_ever_was_such_a_link_is_not_told(Thing thing) {
    var page = page(thing);
    post(page + "/ny-lank");
    var never = thing.page + Secret.fresh();

    assertThat(words(get(page))).isEqualTo(words(get(never)));
    assertThat(words(post(page + "/ny-lank"))).isEqualTo(words(post(never + "/ny-lank")));
  }

  @ParameterizedTest
  @EnumSource
  void by_an_old_link_nobody_takes_the_new_one_away_nor_reads_a_thing(Thing thing) {
    var older = page(thing);
    var mine = ledTo(thing, post(older + "/ny-lank"));
    var answer = post(older + "/ny-lank");

    assertThat(answer).bodyText().doesNotContain(email, mine, "Idé " + mark);
    assertThat(get(mine)).hasStatusOk();
  }

  @ParameterizedTest
  @EnumSource
  void letters_have_a_limit_and_ending_the_older_links_has_none(Thing thing) {
    var stolen = page(thing);
    for (int more = 0; more < LetterLimits.PER_SUBJECT + 2; more++) {
      stolen = ledTo(thing, post(stolen + "/ny-lank"));
    }
    assertThat(letters(thing.newLink())).isEqualTo(LetterLimits.PER_SUBJECT);

    var mine = ledTo(thing, post(stolen + "/ny-lank"));
    assertThat(get(stolen)).hasStatus(404);
    assertThat(get(mine + "?utan-brev=")).hasStatusOk().bodyText().contains("kommer inte med brev");
  }

  @Test
  void no_letter_with_a_link_goes_to_an_address_that_a_draft_only_carries() {
    var key = drafts.save(FormToken.fresh(), 0, SomeIdea.content(), new Contact("", "", email, ""));
    post(key.key().page() + "/ny-lank");
    assertThat(letters("NEW_LINK_TO_DRAFT")).isZero();
  }

  @Test
  void what_is_erased_gets_no_letter() {
    var page = page(Thing.IDEA);
    post(page + "/radera");

    assertThat(post(page + "/ny-lank")).hasStatus(410);
    assertThat(letters(Thing.IDEA.newLink())).isZero();
  }

  @Test
  void the_holder_sees_how_many_links_hold_and_when_one_was_last_opened() {
    var page = page(Thing.IDEA);
    assertThat(get(page)).bodyText().contains("Länkar som gäller nu: 2.");
    clock.advance(Duration.ofDays(3));

    var then = clock.instant().minus(Duration.ofDays(3));
    assertThat(get(page))
        .bodyText()
        .contains("Senast öppnad " + SwedishTime.longDateAndTime(then, Locale.of("sv")) + ".");
  }

  /** As her own page is once the letter that proves her address has been followed. */
  private String proven(Thing thing) {
    var page = page(thing);
    if (thing != Thing.IDEA) {
      return page;
    }
    post(page + "/inlamning");
    return ledTo(thing, post(first(PROOF, letter(thing.proof()))));
  }

  @ParameterizedTest
  @EnumSource
  void the_letter_that_proved_the_address_gives_no_other_link_after_the_button(Thing thing) {
    var older = proven(thing);
    var proof = first(PROOF, letter(thing.proof()));
    var mine = ledTo(thing, post(older + "/ny-lank"));

    assertThat(get(proof)).bodyText().doesNotContain(thing.page);
    assertThat(String.valueOf(post(proof).getResponse().getRedirectedUrl()))
        .doesNotContain(thing.page);
    assertThat(get(mine)).hasStatusOk();
  }

  @Test
  void the_form_that_made_a_draft_is_no_key_to_it_after_the_button() {
    var token = FormToken.fresh().written();
    String[] form = {"text", "Idé " + mark, "email", email, "action", "save", "token", token};
    var older = ledTo(Thing.IDEA, post("/fraga-regionen", form));
    assertThat(ledTo(Thing.IDEA, post("/fraga-regionen", form))).isNotEqualTo(older);
    var mine = ledTo(Thing.IDEA, post(older + "/ny-lank"));
    post(mine + "/andra", "text", "Det ingen annan ska läsa", "version", "0", "action", "save");

    var again = post("/fraga-regionen", form);
    assertThat(again).bodyText().doesNotContain("ingen annan ska läsa");
    var another = ledTo(Thing.IDEA, again);
    assertThat(get(another)).bodyText().contains("Idé " + mark).doesNotContain("ingen annan");
    assertThat(get(mine)).bodyText().contains("ingen annan ska läsa");
  }

  @Test
  void nor_when_it_has_been_sent() {
    var token = FormToken.fresh().written();
    String[] form = {"text", "Idé " + mark, "email", email, "action", "save", "token", token};
    post(ledTo(Thing.IDEA, post("/fraga-regionen", form)) + "/inlamning");
    var sent = ledTo(Thing.IDEA, post(first(PROOF, letter("CONFIRM_IDEA"))));
    var mine = ledTo(Thing.IDEA, post(sent + "/ny-lank"));

    var another = ledTo(Thing.IDEA, post("/fraga-regionen", form));
    assertThat(get(another)).bodyText().doesNotContain("PP-");
    assertThat(get(mine)).bodyText().contains("PP-");
    assertThat(letters("NEW_LINK_TO_IDEA")).isOne();
  }

  /** The letter that is waited for holds a link too: the button writes that one anew. */
  @Test
  void where_a_letter_is_waited_for_the_button_writes_another_such_letter() {
    var page = page(Thing.IDEA);
    post(page + "/inlamning");
    var first = first(PROOF, letter("CONFIRM_IDEA"));
    clock.advance(Duration.ofMinutes(1));
    post(page + "/ny-lank");

    assertThat(letters("CONFIRM_IDEA")).isEqualTo(2);
    assertThat(String.valueOf(post(first).getResponse().getRedirectedUrl()))
        .doesNotContain("/mina-ideer/");
    assertThat(get(ledTo(Thing.IDEA, post(first(PROOF, letter("CONFIRM_IDEA"))))))
        .bodyText()
        .contains("PP-");
  }

  /** The address says yes to it, so it is seen before. */
  @Test
  void the_letters_page_shows_what_everybody_will_read() {
    var form = new String[] {"text", "Idé " + mark, "email", email, "action", "save"};
    post(ledTo(Thing.IDEA, post("/fraga-regionen", form)) + "/inlamning");
    assertThat(get(first(PROOF, letter("CONFIRM_IDEA"))))
        .bodyText()
        .contains("Inget av den visas på Projektporten");

    var shown = Arrays.copyOf(form, form.length + 4);
    shown[form.length] = "summaryAllowed";
    shown[form.length + 1] = "true";
    shown[form.length + 2] = "summary";
    shown[form.length + 3] = "Alla får läsa " + mark;
    clock.advance(Duration.ofMinutes(1));
    post(ledTo(Thing.IDEA, post("/fraga-regionen", shown)) + "/inlamning");
    assertThat(get(first(PROOF, letter("CONFIRM_IDEA"))))
        .bodyText()
        .contains("Alla får läsa " + mark, "visas för alla");
  }
}
