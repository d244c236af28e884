package se.regionsormland.portal.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.DraftSaved;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.shared.Secret;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.Links;

/** Page by page, as somebody with an idea goes. */
@PortalTest
@RecordApplicationEvents
class JourneyTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private Links links;
  @Autowired private ApplicationEvents events;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final OneBrowser browser = new OneBrowser();
  private final String token = UUID.randomUUID().toString();
  private final String address = UUID.randomUUID() + "@example.org";
  private String mine;

  @BeforeEach
  void letTheHourPass() {
    clock.advance(Duration.ofHours(2)); // limits of earlier tests
  }

  @AfterEach
  void goHome() {
    As.nobody();
    clock.reset();
  }

  @Test
  void a_text_written_elsewhere_stands_in_the_form_and_nothing_is_stored() {
    int before = ideasStored();
    var page = mvc.post().uri("/fraga-regionen/borja").param("text", "Dammar & <gräs>").exchange();

    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Dammar &amp; &lt;gräs&gt;", "Det du skickar blir allmän handling");
    assertThat(ideasStored()).isEqualTo(before);
  }

  @Test
  void from_the_form_to_the_receipt() {
    assertThat(send("action", "check")).hasStatus(302).redirectedUrl().endsWith("/kontrollera");
    assertThat(get(mine + "/kontrollera")).hasStatusOk().bodyText().contains("Dammar på gården");
    assertThat(post(mine + "/inlamning")).redirectedUrl().isEqualTo(mine);
    assertThat(get(mine)).bodyText().contains("Ett steg kvar: öppna brevet", address);

    var link = letter();
    assertThat(get(link)).hasStatusOk().bodyText().contains("Skicka idén till regionen");
    assertThat(events.stream(IdeaSubmitted.class)).isEmpty();
    var receipt = post(link).getResponse().getRedirectedUrl();

    for (var page : List.of(receipt, mine)) {
      assertThat(get(page))
          .bodyText()
          .contains("Idén är hos regionen", "Referens PP-2027-", "15 mars 2027");
    }
  }

  @Test
  void confirming_again_or_going_back_gives_the_same_receipt() {
    var link = submit();

    assertThat(get(post(link).getResponse().getRedirectedUrl()))
        .bodyText()
        .contains("Idén är hos regionen", "Dammar på gården");
    assertThat(get(link))
        .hasStatusOk()
        .bodyText()
        .contains("Du har redan skickat det", "Referens PP-2027-")
        .doesNotContain("/mina-ideer/", "Dammar på gården");
    assertThat(get(mine + "/kontrollera")).redirectedUrl().isEqualTo(mine);
    assertThat(get(mine + "/andra")).redirectedUrl().isEqualTo(mine);
    assertThat(post(mine + "/inlamning")).redirectedUrl().isEqualTo(mine);
    assertThat(get(send("action", "check").getResponse().getRedirectedUrl()))
        .bodyText()
        .contains("Idén är hos regionen");
    assertThat(events.stream(IdeaSubmitted.class)).hasSize(1);
  }

  @Test
  void what_is_changed_after_sending_is_not_sent_and_not_lost() {
    submit();

    assertThat(send("action", "check", "text", "En helt annan text"))
        .hasStatus(409)
        .bodyText()
        .contains("Idén är redan skickad", "En helt annan text", "Dammar på gården");
  }

  @Test
  void fifty_equal_posts_make_one_idea() throws Exception {
    Callable<Integer> posting =
        () -> send("action", "check").getMvcResult().getResponse().getStatus();
    try (var crowd = Executors.newFixedThreadPool(50)) {
      var answers = crowd.invokeAll(Stream.generate(() -> posting).limit(50).toList());
      assertThat(answers).extracting(one -> one.get()).containsOnly(302);
    }
    assertThat(stored()).isOne();
  }

  @Test
  void fifty_equal_confirmations_send_once() throws Exception {
    send("action", "check");
    post(mine + "/inlamning");
    var link = letter();
    Callable<Integer> confirming = () -> post(link).getMvcResult().getResponse().getStatus();
    try (var crowd = Executors.newFixedThreadPool(50)) {
      var answers = crowd.invokeAll(Stream.generate(() -> confirming).limit(50).toList());
      assertThat(answers).extracting(one -> one.get()).containsOnly(302);
    }
    assertThat(
            jdbc.sql(
                    "SELECT count(*) FROM case_log JOIN idea ON subject = idea.id"
                        + " WHERE email = :email AND act = 'RECEIVED'")
                .param("email", address)
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void a_link_that_is_not_the_letters_sends_nothing() {
    send("action", "check");
    post(mine + "/inlamning");

    assertThat(post("/fraga-regionen/bekrafta/" + Secret.fresh()))
        .hasStatus(410)
        .bodyText()
        .contains("Länken gäller inte längre");
    assertThat(events.stream(IdeaSubmitted.class)).isEmpty();
  }

  @Test
  void sending_needs_a_text_and_an_address_and_keeps_everything_else() {
    assertThat(send("action", "check", "text", "", "email", ""))
        .hasStatus(422)
        .bodyText()
        .contains(
            "<title>Fel: ",
            "Skriv några ord om vad ni vill göra",
            "Skriv din e-post",
            "value=\"Vattenvännerna\"");
    assertThat(stored()).isZero();
  }

  @Test
  void an_answer_cannot_be_wanted_before_a_day_that_has_been() {
    var day = new String[] {"answerBefore.day", "1", "answerBefore.month", "1"};
    assertThat(send(day[0], day[1], day[2], day[3], "answerBefore.year", "2020"))
        .hasStatus(422)
        .bodyText()
        .contains("Den dagen har redan varit", "value=\"2020\"");
  }

  @Test
  void saving_for_later_needs_nothing() {
    assertThat(send("action", "save", "text", "", "email", "")).redirectedUrl().endsWith("?sparat");
    assertThat(get(mine + "?sparat="))
        .bodyText()
        .contains("Utkastet är sparat", "href=\"" + mine + "\"", ">" + links.to(mine) + "<");
    assertThat(events.stream(DraftSaved.class)).isEmpty();
  }

  @Test
  void saving_for_later_with_an_address_sends_the_link() {
    send("action", "save");

    assertThat(events.stream(DraftSaved.class))
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.email()).isEqualTo(address);
          assertThat(get(letter.senderKey().page())).bodyText().contains("Dammar på gården");
        });
  }

  @Test
  void a_letter_is_promised_only_when_one_is_sent() {
    for (int n = 0; n < 10; n++) {
      var saved = send("action", "save", "token", UUID.randomUUID().toString());
      assertThat(pageAfter(saved)).contains("Vi skickar den också till " + address);
    }
    var eleventh = send("action", "save", "token", UUID.randomUUID().toString());
    assertThat(pageAfter(eleventh))
        .contains("skickar vi inte länken till " + address)
        .doesNotContain("Vi skickar den också");
    assertThat(events.stream(DraftSaved.class)).hasSize(10);
  }

  private String pageAfter(MvcTestResult redirect) {
    try {
      var to = redirect.getResponse().getRedirectedUrl();
      return get(to).getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_cannot_be_stored_or_read_is_said_at_its_field() {
    assertThat(
            send(
                "action",
                "save",
                "text",
                "Dammar\u0000 och diken",
                "amount",
                "mycket",
                "answerBefore.day",
                "31",
                "answerBefore.month",
                "2",
                "answerBefore.year",
                "2027",
                "email",
                "utan.snabel.a"))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Dammar och diken",
            "Skriv beloppet med siffror",
            "Skriv ett datum som finns",
            "Skriv e-posten med @");
  }

  @Test
  void a_day_that_passes_before_it_is_sent_is_said_and_no_page_promises_it() {
    var day = new String[] {"answerBefore.day", "3", "answerBefore.month", "mars"};
    send("action", "check", day[0], day[1], day[2], day[3], "answerBefore.year", "2027");
    assertThat(get(mine + "/kontrollera")).bodyText().doesNotContain("har redan varit");
    clock.advance(Duration.ofDays(5));
    assertThat(get(mine + "/kontrollera")).bodyText().contains("har redan varit");
    post(mine + "/inlamning");
    assertThat(get(post(letter()).getResponse().getRedirectedUrl()))
        .bodyText()
        .contains("Idén är hos regionen")
        .doesNotContain("Du vill ha svar före");
  }

  @Test
  void a_personal_identity_number_is_pointed_out_before_sending_and_never_when_saving() {
    assertThat(send("action", "save", "text", "Ring 19121212-1212 om dammen")).hasStatus(302);
    assertThat(get(mine + "/kontrollera"))
        .bodyText()
        .contains("Det ser ut som ett personnummer", "19121212-1212", mine + "/andra#text");

    assertThat(post(mine + "/inlamning")).hasStatus(422);
    assertThat(events.stream(ConfirmationAsked.class)).isEmpty();

    assertThat(post(mine + "/inlamning", "notPersonal", "true")).hasStatus(302);
    assertThat(events.stream(ConfirmationAsked.class)).hasSize(1);
  }

  @Test
  void a_sole_trader_needs_neither_erase_her_number_nor_deny_it() {
    send("action", "save", "text", "Firma 19121212-1212 vill sätta solceller på taket");
    assertThat(get(mine + "/kontrollera")).bodyText().contains("Jag är enskild näringsidkare");

    assertThat(post(mine + "/inlamning", "ownBusiness", "true")).hasStatus(302);
    assertThat(events.stream(ConfirmationAsked.class)).hasSize(1);
  }

  @Test
  void two_tabs_lose_nothing() {
    send("action", "save");
    var first =
        post(mine + "/andra", "action", "save", "version", "0", "text", "Den första flikens text");
    assertThat(first).hasStatus(302);

    var second =
        post(mine + "/andra", "action", "save", "version", "0", "text", "Den andra flikens text");
    assertThat(second)
        .hasStatus(409)
        .bodyText()
        .contains("Den första flikens text", "Den andra flikens text", "Sätt ihop dem själv");
    assertThat(get(mine)).bodyText().contains("Den första flikens text");

    assertThat(
            post(
                mine + "/andra",
                "version",
                "1",
                "action",
                "merge",
                "text",
                "Den andra flikens text"))
        .hasStatusOk()
        .bodyText()
        .contains("Den första flikens text", "Den andra flikens text</textarea>");
  }

  @Test
  void the_address_of_the_letter_can_be_changed_and_letters_have_a_limit() {
    send("action", "check");
    post(mine + "/inlamning");
    var other = UUID.randomUUID() + "@example.org";
    assertThat(post(mine + "/nytt-brev", "email", other)).hasStatus(302);
    assertThat(get(mine)).bodyText().contains(other);

    assertThat(post(mine + "/nytt-brev", "email", "fel")).hasStatus(422);
    for (int more = 0; more < LetterLimits.PER_SUBJECT; more++) {
      post(mine + "/nytt-brev", "email", other);
    }
    assertThat(post(mine + "/nytt-brev", "email", other))
        .bodyText()
        .contains("Vänta en timme och försök igen");
    assertThat(events.stream(ConfirmationAsked.class)).hasSize(LetterLimits.PER_SUBJECT);
  }

  @Test
  void a_draft_is_erased_on_the_second_click_and_a_wrong_key_finds_nothing() {
    send("action", "save");
    assertThat(get(mine + "/radera")).hasStatusOk();
    assertThat(post(mine + "/radera")).redirectedUrl().isEqualTo("/fraga-regionen/raderat");

    assertThat(get(mine)).hasStatus(404);
    assertThat(get("/mina-ideer/" + Secret.fresh() + "/kontrollera")).hasStatus(404);
    assertThat(get("/fraga-regionen/raderat")).hasStatusOk();
  }

  @Test
  void the_owner_reads_the_answer_chooses_and_withdraws() {
    submit();
    var officer = As.signIn(Role.OFFICER);
    submitted.answer(idOf(), SomeIdea.answer(), officer);
    As.nobody();

    assertThat(get(mine))
        .bodyText()
        .contains(
            "Råd, inte beslut",
            "Idén passar insatsen om vatten.",
            "Fråga kommunen",
            "Länsstyrelsen");
    assertThat(post(mine + "/val", "choice", "WAIT")).redirectedUrl().isEqualTo(mine + "#val");
    assertThat(get(mine)).bodyText().contains("Du har svarat: Vi väntar");

    assertThat(get(mine + "/aterkalla")).hasStatusOk();
    assertThat(post(mine + "/aterkalla")).redirectedUrl().isEqualTo(mine);
    assertThat(get(mine)).bodyText().contains("Idén är återkallad", "Dammar på gården");
  }

  @Test
  void an_owners_page_is_kept_by_nobody() {
    send("action", "save");

    assertThat(get(mine))
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Robots-Tag", "noindex");
  }

  private String submit() {
    send("action", "check");
    post(mine + "/inlamning");
    var link = letter();
    post(link);
    return link;
  }

  /** The form as it is filled in, with some fields otherwise. */
  private MvcTestResult send(String... otherwise) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("token", token);
    fields.put("version", "0");
    fields.put("text", "Dammar på gården");
    fields.put("amount", "3,6 miljoner");
    fields.put("organisation", "Vattenvännerna");
    fields.put("email", address);
    for (int at = 0; at < otherwise.length; at += 2) {
      fields.put(otherwise[at], otherwise[at + 1]);
    }
    var sent =
        post(
            "/fraga-regionen",
            fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new));
    var next = sent.getResponse().getRedirectedUrl();
    if (next != null) {
      mine = next.replaceAll("(?<=/mina-ideer/[\\w-]{43}).*", "");
    }
    return sent;
  }

  private MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).with(csrf()).with(browser);
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  /** Where the last letter to her leads. */
  private String letter() {
    return events.stream(ConfirmationAsked.class)
        .filter(asked -> asked.email().equals(address))
        .toList()
        .getLast()
        .token()
        .page();
  }

  private UUID idOf() {
    return jdbc.sql("SELECT id FROM idea WHERE email = :email")
        .param("email", address)
        .query(UUID.class)
        .single();
  }

  private int stored() {
    return jdbc.sql("SELECT count(*) FROM idea WHERE email = :email")
        .param("email", address)
        .query(Integer.class)
        .single();
  }

  private int ideasStored() {
    return jdbc.sql("SELECT count(*) FROM idea").query(Integer.class).single();
  }

  @Test
  void the_page_of_a_draft_that_is_kept_for_another_year_says_until_when() {
    clock.reset();
    var key = drafts.save(FormToken.fresh(), 0, SomeIdea.content(), SomeIdea.contact()).key();
    clock.set(TestClock.START.plus(Duration.ofDays(360)));
    drafts.keep(key);
    clock.set(TestClock.START.plus(Duration.ofDays(400)));
    assertThat(mvc.get().uri(key.page()))
        .bodyText()
        .contains("till och med 24 februari 2029", key.page() + "/behall");
  }
}
