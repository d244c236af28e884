package se.regionsormland.portal.intents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.completion.Answer;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.completion.NewCompletion;
import se.regionsormland.portal.completion.OwnCompletion;
import se.regionsormland.portal.completion.Part;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.intents.Intents;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.PlainSource;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;
import se.regionsormland.portal.web.FormToken;

/** A co-financier confirms by a link in a letter; what is confirmed is what was shown. */
@PortalTest
class IntentsTest {

  private static final String SUMMARY = "En cykelväg som kommunen betalar en del av.";
  private static final String SECRET_TEXT = "Det som bara regionen läser.";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas senders;
  @Autowired private Requests requests;
  @Autowired private Plans plans;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Intents intents;
  @Autowired private Completions completions;
  @Autowired private OwnCompletion ownCompletion;
  @Autowired private Cases cases;
  @Autowired private TestConflicts conflicts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String mark = "avsikt" + UUID.randomUUID().toString().substring(0, 8);
  private final String mailbox = mark + "@exempel.invalid";
  private final UUID row = UUID.randomUUID();
  private SenderKey hers;
  private String reference;

  @BeforeEach
  void aRequestThatAMunicipalityPaysAPartOf() {
    var who = new Contact("Hon", "Föreningen", mark + "hon@exempel.invalid", "");
    var written = SomeRequest.saying("Cykelväg " + mark, SECRET_TEXT, SomeRequest.numbers(), who);
    hers = requests.save(FormToken.fresh(), 0, written, null).key();
    ideas.ask(hers);
    ideas.confirm(hers);
    reference = Objects.requireNonNull(senders.find(hers).orElseThrow().reference());
    pays(1_000_000);
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
    conflicts.openAll();
  }

  /** The plan says so from now on, and is sent. */
  private void pays(long kronor) {
    var amounts = new TreeMap<>(Map.of(2028, Money.kronor(kronor)));
    var slug = PlainSource.MUNICIPALITY.slug();
    plans.change(
        hers,
        rows ->
            rows.with(
                new PayerRow(
                    row, slug, "Trosa kommun", Form.CASH, Standing.INTENDED, "", amounts)));
    plans.send(hers);
  }

  private MvcTestResult post(String path, Map<String, String> form) {
    As.nobody();
    var post = mvc.post().uri(path).with(csrf());
    form.forEach(post::param);
    return post.exchange();
  }

  private MvcTestResult get(String path) {
    As.nobody();
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult staff(RequestPostProcessor who) {
    As.nobody();
    return mvc.get().uri("/arenden/" + reference).with(who).exchange();
  }

  private MvcTestResult asks() {
    var form = Map.of("summary", SUMMARY, "conditions", "Om EU betalar.", "email", mailbox);
    return post(hers.page() + "/avsikter/" + row, form);
  }

  private List<String> letters() {
    return jdbc.sql(
            "SELECT body FROM letter WHERE recipient = :to AND kind = 'INTENT_ASKED' ORDER BY"
                + " created_at, id")
        .param("to", mailbox)
        .query(String.class)
        .list();
  }

  /** The one that holds: an earlier letter's does not. */
  private String link() {
    var links = Pattern.compile("/avsiktsforklaringar/[\\w-]+");
    return letters().stream()
        .flatMap(letter -> links.matcher(letter).results().map(MatchResult::group))
        .filter(link -> get(link).getResponse().getStatus() == 200)
        .findFirst()
        .orElseThrow();
  }

  private String asked() {
    asks();
    return link();
  }

  private static String seen(MvcTestResult page) throws Exception {
    var body = page.getResponse().getContentAsString();
    var found = Pattern.compile("name=\"seen\" value=\"(\\w{64})\"").matcher(body);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private MvcTestResult answers(String link, String action, String seen) {
    var form =
        Map.of(
            "action", action,
            "seen", seen,
            "name", "Ekonomichefen",
            "capacity", "Ekonomichef enligt delegation",
            "decision", "KS 2027/14",
            "decided.day", "1",
            "decided.month", "2",
            "decided.year", "2027");
    return post(link, form);
  }

  private String confirmed() throws Exception {
    var link = asked();
    var seen = seen(get(link));
    assertThat(answers(link, "yes", seen)).hasStatusOk();
    return seen;
  }

  private List<CaseLogLine> log() {
    return cases.read(reference, As.signIn(Role.OFFICER)).caseLog();
  }

  @Test
  void the_letter_holds_nothing_that_the_sender_wrote() {
    assertThat(asks()).hasRedirectedUrl(hers.page() + "/avsikter");
    assertThat(letters())
        .singleElement()
        .asString()
        .contains(reference, "/avsiktsforklaringar/")
        .doesNotContain(SUMMARY, "Cykelväg", "Trosa", "Om EU", "Hon", SECRET_TEXT, hers.value());
    assertThat(
            jdbc.sql("SELECT sealed FROM letter WHERE recipient = :to")
                .param("to", mailbox)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void she_sees_exactly_what_she_confirms_and_that_it_is_no_certificate() {
    assertThat(get(asked()))
        .bodyText()
        .contains("Cykelväg " + mark, SUMMARY, "Trosa kommun", "2028", "Om EU betalar.", reference)
        .contains("inget intyg", "Uppgiven behörighet")
        .doesNotContain(SECRET_TEXT, hers.value());
  }

  @Test
  void what_is_confirmed_is_what_was_shown_and_its_fingerprint_stands_in_the_log()
      throws Exception {
    var seen = confirmed();
    assertThat(log())
        .filteredOn(line -> line.act() == Act.INTENT_CONFIRMED)
        .singleElement()
        .satisfies(line -> assertThat(line.detail()).isEqualTo(seen));
    assertThat(staff(As.officer()))
        .bodyText()
        .contains(seen, "Ekonomichefen", "Ekonomichef enligt delegation", "KS 2027/14")
        .contains("Bekräftat av medfinansiären", "inget intyg");
    assertThat(staff(As.assessor())).bodyText().contains(seen);
    assertThat(get(hers.page() + "/avsikter")).bodyText().contains("Bekräftat", "Ekonomichefen");
    assertThat(get(hers.page() + "/plan")).bodyText().contains("Bekräftat av medfinansiären");
  }

  @Test
  void an_officer_asks_for_what_is_not_confirmed_and_a_confirmation_answers() throws Exception {
    As.nobody();
    var day = WorkingDays.after(SwedishTime.today(clock), 10);
    var ask = mvc.post().uri("/arenden/" + reference + "/komplettering");
    ask.with(As.officer()).with(csrf()).param("elsewhere.intents", "Vem har lovat?");
    ask.param("by.day", "" + day.getDayOfMonth()).param("by.month", "" + day.getMonthValue());
    assertThat(ask.param("by.year", "" + day.getYear())).hasStatus3xxRedirection();
    var page = hers.page() + "/komplettering";
    assertThat(get(page)).bodyText().contains("Vem har lovat?", hers.page() + "/avsikter");
    assertThat(post(page + "/skicka", Map.of("version", "0"))).hasStatus(409);
    confirmed();
    assertThat(get(page + "/kontrollera"))
        .bodyText()
        .contains("Har bekräftat: 0/1", "Har bekräftat: 1/1");
    assertThat(post(page + "/skicka", Map.of("version", "0"))).hasRedirectedUrl(page);
    assertThat(staff(As.officer())).bodyText().contains("Har bekräftat: 1/1");
  }

  private List<String> told(String kind) {
    return jdbc.sql("SELECT subject || body FROM letter WHERE recipient = :to AND kind = :kind")
        .param("to", mark + "hon@exempel.invalid")
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  @Test
  void who_asked_gets_a_letter_when_it_is_confirmed_and_none_of_its_words_are_in_it()
      throws Exception {
    confirmed();
    assertThat(told("INTENT_CONFIRMED"))
        .singleElement()
        .asString()
        .contains(reference, "har bekräftat", "/mina-ideer/", "/avsikter", "inget intyg")
        .doesNotContain("Trosa", "Ekonomichef", SUMMARY, "Cykelväg", mailbox);
    assertThat(told("INTENT_DECLINED")).isEmpty();
  }

  @Test
  void and_when_it_is_declined() throws Exception {
    var link = asked();
    answers(link, "no", seen(get(link)));
    assertThat(told("INTENT_DECLINED")).singleElement().asString().contains("har sagt nej");
    assertThat(told("INTENT_CONFIRMED")).isEmpty();
  }

  @Test
  void and_once_when_what_was_confirmed_has_changed_and_is_asked_again() throws Exception {
    confirmed();
    assertThat(told("INTENT_ASKED_AGAIN")).isEmpty();
    pays(1_200_000);
    pays(1_300_000);
    assertThat(told("INTENT_ASKED_AGAIN")).singleElement().asString().contains("frågat igen");
  }

  @Test
  void until_then_the_plan_says_that_it_is_not_confirmed() {
    assertThat(get(hers.page() + "/plan")).bodyText().contains("Obekräftat.");
    asks();
    assertThat(get(hers.page() + "/plan")).bodyText().contains("Obekräftat: väntar på svar");
    assertThat(staff(As.officer())).bodyText().contains("Obekräftat: väntar på svar");
  }

  @Test
  void the_link_holds_once() throws Exception {
    var link = asked();
    var seen = seen(get(link));
    answers(link, "yes", seen);
    assertThat(get(link)).hasStatus(410).bodyText().doesNotContain(SUMMARY);
    assertThat(answers(link, "no", seen)).hasStatus(410).bodyText().contains("Ekonomichefen");
    assertThat(staff(As.officer())).bodyText().doesNotContain("Sade nej");
  }

  @Test
  void the_link_holds_for_thirty_days_and_one_that_never_held_says_the_same() {
    var link = asked();
    clock.advance(Duration.ofDays(29));
    assertThat(get(link)).hasStatusOk();
    clock.advance(Duration.ofDays(2));
    assertThat(get(link)).hasStatus(410).bodyText().contains("Länken gäller inte längre");
    assertThat(get("/avsiktsforklaringar/" + "a".repeat(43)))
        .hasStatus(410)
        .bodyText()
        .contains("Länken gäller inte längre");
  }

  @Test
  void opening_the_link_confirms_nothing() {
    get(asked());
    assertThat(staff(As.officer())).bodyText().contains("Väntar på svar sedan");
  }

  @Test
  void another_amount_than_she_saw_is_not_confirmed() throws Exception {
    var link = asked();
    var seen = seen(get(link));
    pays(1_200_000);
    assertThat(answers(link, "yes", seen))
        .hasStatus(409)
        .bodyText()
        .contains("Begäran har ändrats", "1\u00a0200\u00a0000", "Ekonomichef enligt delegation");
    assertThat(answers(link, "yes", seen(get(link)))).hasStatusOk();
  }

  @Test
  void a_later_change_of_the_amount_asks_again_and_the_old_one_was_about_an_earlier_version()
      throws Exception {
    var first = confirmed();
    pays(1_200_000);
    assertThat(letters()).hasSize(2);
    assertThat(staff(As.officer()))
        .bodyText()
        .contains("Gällde en tidigare version", first, "Väntar på svar sedan")
        .doesNotContain("Bekräftat av medfinansiären");
    var link = link();
    assertThat(answers(link, "yes", seen(get(link)))).hasStatusOk();
    assertThat(staff(As.officer()))
        .bodyText()
        .contains("Gällde en tidigare version", first, "Bekräftat av medfinansiären");
  }

  @Test
  void a_plan_that_is_sent_again_with_her_part_as_it_was_asks_nobody() throws Exception {
    confirmed();
    plans.change(
        hers,
        rows ->
            rows.with(
                new PayerRow(
                    UUID.randomUUID(),
                    PlainSource.OWN.slug(),
                    "",
                    Form.CASH,
                    Standing.INTENDED,
                    "",
                    new TreeMap<>(Map.of(2028, Money.kronor(5))))));
    plans.send(hers);
    assertThat(letters()).hasSize(1);
    assertThat(staff(As.officer())).bodyText().contains("Bekräftat av medfinansiären");
  }

  @Test
  void a_later_change_of_the_text_asks_again() throws Exception {
    confirmed();
    var officer = As.signIn(Role.OFFICER);
    var day = WorkingDays.after(SwedishTime.today(clock), 10);
    completions.ask(reference, new NewCompletion("", Map.of(Part.TEXT, "Hur?"), day), officer);
    As.nobody();
    ownCompletion.keep(hers, new Answer(Map.of(Part.TEXT, "Något annat."), "", 0));
    assertThat(ownCompletion.send(hers, 1)).isEqualTo(OwnCompletion.Outcome.SENT);
    assertThat(letters()).hasSize(2);
    assertThat(staff(As.officer())).bodyText().contains("Gällde en tidigare version");
  }

  @Test
  void she_can_say_no_with_a_reason() throws Exception {
    var link = asked();
    var form =
        Map.of("action", "no", "seen", seen(get(link)), "name", "Hen", "reason", "Inte i år.");
    assertThat(post(link, form)).hasStatusOk().bodyText().contains("Du har sagt nej");
    assertThat(staff(As.officer())).bodyText().contains("Sade nej", "Inte i år.");
    assertThat(get(hers.page() + "/avsikter")).bodyText().contains("Sade nej", "Fråga igen");
  }

  @Test
  void a_yes_says_who_and_in_what_capacity_and_nothing_typed_is_lost() throws Exception {
    var link = asked();
    var form = Map.of("action", "yes", "seen", seen(get(link)), "decision", "KS 2027/14");
    assertThat(post(link, form))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv ditt namn", "Skriv i vilken egenskap", "KS 2027/14");
    assertThat(staff(As.officer())).bodyText().contains("Väntar på svar sedan");
  }

  @Test
  void a_reminder_is_another_letter_and_the_earlier_link_opens_nothing() {
    var first = asked();
    assertThat(post(hers.page() + "/avsikter/" + row + "/paminnelse", Map.of()))
        .hasRedirectedUrl(hers.page() + "/avsikter");
    assertThat(letters()).hasSize(2);
    assertThat(get(first)).hasStatus(410);
    assertThat(get(link())).hasStatusOk();
  }

  @Test
  void many_reminders_have_to_wait() {
    asks();
    for (int time = 0; time < 4; time++) {
      post(hers.page() + "/avsikter/" + row + "/paminnelse", Map.of());
    }
    assertThat(post(hers.page() + "/avsikter/" + row + "/paminnelse", Map.of()))
        .hasStatus(422)
        .bodyText()
        .contains("Vänta en timme");
    assertThat(letters()).hasSize(5);
  }

  @Test
  void taken_back_it_opens_nothing() {
    var link = asked();
    post(hers.page() + "/avsikter/" + row + "/slut", Map.of());
    assertThat(get(link)).hasStatus(410);
    assertThat(get(hers.page() + "/avsikter")).bodyText().contains("Tillbakatagen");
    assertThat(log()).extracting(CaseLogLine::act).contains(Act.INTENT_CANCELLED);
  }

  @Test
  void of_a_request_that_is_taken_back_nobody_confirms_anything() throws Exception {
    var link = asked();
    var seen = seen(get(link));
    senders.withdraw(hers);
    assertThat(get(link)).hasStatus(410);
    assertThat(answers(link, "yes", seen)).hasStatus(410);
    assertThat(asks()).hasStatus(404);
    assertThat(staff(As.officer())).bodyText().doesNotContain("Ekonomichefen");
  }

  @Test
  void asked_twice_it_is_one_letter_and_who_is_not_to_pay_is_not_asked() {
    asks();
    asks();
    assertThat(letters()).hasSize(1);
    var other = Map.of("summary", SUMMARY, "email", mailbox);
    assertThat(post(hers.page() + "/avsikter/" + UUID.randomUUID(), other)).hasStatus(404);
  }

  @Test
  void an_address_that_is_none_is_asked_for_again() {
    var form = Map.of("summary", SUMMARY, "email", "inte en adress");
    assertThat(post(hers.page() + "/avsikter/" + row, form))
        .hasStatus(422)
        .bodyText()
        .contains(SUMMARY, "inte en adress");
    assertThat(letters()).isEmpty();
  }

  @Test
  void what_is_confirmed_is_not_rewritten() throws Exception {
    confirmed();
    assertThatThrownBy(() ->
            TestDatabase.owner(jdbc)
                .sql("UPDATE intent SET shown = 'x' WHERE email = :to")
                .param("to", mailbox)
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  @Test
  void the_letter_and_the_page_are_in_the_language_that_the_sender_asked_in() {
    var form = Map.of("summary", SUMMARY, "email", mailbox, "lang", "en");
    post(hers.page() + "/avsikter/" + row, form);
    assertThat(letters()).singleElement().asString().contains("named you as");
    assertThat(get(link() + "?lang=en"))
        .bodyText()
        .contains("no certificate", "lang=\"sv\"")
        .contains(Locale.ENGLISH.getLanguage());
  }

  @Test
  void who_may_not_read_the_case_reads_nothing_of_it() throws Exception {
    confirmed();
    var officer = As.signIn(Role.OFFICER);
    var idea = submitted.withReference(reference, officer).orElseThrow();
    assertThat(intents.of(idea, officer).all()).hasSize(1);
    var she = As.viewer(Role.OFFICER, Role.ASSESSOR);
    conflicts.close(idea.id(), she.id());
    assertThat(intents.of(idea, she).all()).isEmpty();
  }
}
