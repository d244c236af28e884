package se.regionsormland.portal.completion.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.completion.CompletionRounds;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/** The region asks a sender to complete what she sent: once at a time, and nothing is rewritten. */
@PortalTest
class CompletionTest {

  private static final String WHY = "Hur djupa ska dammarna bli?";
  private static final String FIRST = "Vi vill gräva dammar vid skolan.";
  private static final String AFTER = "Vi vill gräva två meter djupa dammar vid skolan.";

  @Autowired private List<Holding> holdings;
  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas senders;
  @Autowired private Attachments attachments;
  @Autowired private Requests requests;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Cases cases;
  @Autowired private Conflicts conflicts;
  @Autowired private CompletionRounds rounds;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String mark = "kompl" + UUID.randomUUID().toString().substring(0, 8);
  private final String email = mark + "@example.org";
  private SenderKey hers;
  private String reference;
  private LocalDate by;

  @BeforeEach
  void anIdeaThatSaysTooLittle() {
    by = WorkingDays.after(SwedishTime.today(clock), 10);
    send(SomeIdea.saying("Dammar " + mark, FIRST));
  }

  private void send(IdeaContent words) {
    hers = ideas.sent(words, new Contact("Hon " + mark, "Föreningen", email, ""));
    reference = idea().reference();
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private SendersIdea idea() {
    return senders.find(hers).orElseThrow();
  }

  private CaseFile file() {
    return cases.read(reference, As.signIn(Role.OFFICER));
  }

  private MvcTestResult ask(Map<String, String> form, RequestPostProcessor who) {
    As.nobody();
    var post = mvc.post().uri("/arenden/" + reference + "/komplettering").with(who).with(csrf());
    post.param("by.day", "" + by.getDayOfMonth())
        .param("by.month", "" + by.getMonthValue())
        .param("by.year", "" + by.getYear());
    form.forEach(post::param);
    return post.exchange();
  }

  private MvcTestResult asked() {
    return ask(Map.of("words.text", WHY), As.officer());
  }

  private MvcTestResult says(String action, String version, String text) {
    As.nobody();
    var post = mvc.post().uri(hers.page() + "/komplettering").with(csrf());
    return post.param("action", action)
        .param("version", version)
        .param("words.text", text)
        .exchange();
  }

  private MvcTestResult sends(String version) {
    As.nobody();
    var path = hers.page() + "/komplettering/skicka";
    return mvc.post().uri(path).with(csrf()).param("version", version).exchange();
  }

  private void completes() {
    asked();
    says("check", "0", AFTER);
    assertThat(sends("1")).hasRedirectedUrl(hers.page() + "/komplettering");
  }

  private MvcTestResult hers(String path) {
    return mvc.get().uri(hers.page() + path).exchange();
  }

  private MvcTestResult staff(String path, RequestPostProcessor who) {
    As.nobody();
    return mvc.get().uri(path).with(who).exchange();
  }

  private MvcTestResult anyone(String path) {
    As.nobody();
    return mvc.get().uri(path).exchange();
  }

  private List<Act> acts() {
    return file().caseLog().stream().map(CaseLogLine::act).toList();
  }

  private List<String> letters(String kind) {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :email AND kind = :kind")
        .param("email", email)
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  @Test
  void she_gets_a_letter_and_sees_the_question_beside_what_she_wrote() {
    assertThat(asked()).hasRedirectedUrl("/arenden/" + reference);
    assertThat(letters("IDEA_COMPLETION"))
        .singleElement()
        .asString()
        .contains(WHY, "Texten", "/mina-ideer/", SwedishTime.longDate(by, Locale.of("sv")))
        .doesNotContain("Dammar " + mark, "Hon " + mark, FIRST);
    assertThat(hers("")).bodyText().contains(hers.page() + "/komplettering");
    assertThat(hers("/komplettering")).bodyText().contains(WHY, FIRST, "name=\"words.text\"");
    assertThat(hers("/komplettering")).bodyText().doesNotContain("name=\"words.title\"");
    assertThat(acts()).contains(Act.COMPLETION_ASKED);
  }

  @Test
  void the_clock_stands_while_she_is_waited_for_and_goes_when_she_has_sent() {
    var before = file().status().answerBy();
    asked();
    assertThat(file().pause()).isNotNull();
    clock.set(by.minusDays(1).atTime(9, 0).atZone(SwedishTime.ZONE).toInstant());
    says("check", "0", AFTER);
    sends("1");
    assertThat(file().pause()).isNull();
    assertThat(file().status().answerBy()).isAfter(before);
    assertThat(letters("CLOCK_GOES_AGAIN")).isEmpty();
  }

  @Test
  void the_clock_goes_when_the_day_has_passed_and_she_may_still_answer() {
    asked();
    clock.set(by.plusDays(1).atTime(9, 0).atZone(SwedishTime.ZONE).toInstant());
    rounds.lapse();
    rounds.lapse();
    assertThat(file().pause()).isNull();
    assertThat(acts().stream().filter(Act.COMPLETION_LAPSED::equals)).hasSize(1);
    assertThat(letters("CLOCK_GOES_AGAIN")).hasSize(1);
    says("check", "0", AFTER);
    sends("1");
    assertThat(idea().content().text()).isEqualTo(AFTER);
  }

  @Test
  void on_the_last_day_she_is_still_waited_for() {
    asked();
    clock.set(by.atTime(22, 0).atZone(SwedishTime.ZONE).toInstant());
    rounds.lapse();
    assertThat(file().pause()).isNotNull();
  }

  @Test
  void what_she_has_not_sent_is_hers_alone() {
    asked();
    assertThat(says("save", "0", AFTER)).hasRedirectedUrl(hers.page() + "/komplettering?sparat");
    assertThat(hers("/komplettering")).bodyText().contains(AFTER, FIRST);
    assertThat(drafts()).isOne();
    for (var page : List.of("", "/komplettering", "/samband", "/svar")) {
      assertThat(staff("/arenden/" + reference + page, As.officer()))
          .bodyText()
          .doesNotContain("två meter djupa");
    }
    assertThat(idea().content().text()).isEqualTo(FIRST);
  }

  @Test
  void sent_it_stands_in_the_case_with_what_she_first_sent_beside_it() {
    completes();
    assertThat(idea().content().text()).isEqualTo(AFTER);
    assertThat(idea().content().title()).isEqualTo("Dammar " + mark);
    assertThat(staff("/arenden/" + reference, As.officer())).bodyText().contains(AFTER, FIRST);
    assertThat(staff("/arenden/" + reference, As.assessor())).bodyText().contains(AFTER, FIRST);
    assertThat(hers("/komplettering")).bodyText().contains(AFTER, FIRST, "Tack.");
    assertThat(acts()).contains(Act.COMPLETION_SENT);
    assertThat(drafts()).isZero();
  }

  private int drafts() {
    return jdbc.sql(
            """
            SELECT count(*) FROM completion_draft JOIN completion ON completion.id = completion_id
            JOIN idea ON idea.id = subject_id WHERE email = :email
            """)
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  @Test
  void a_second_completion_keeps_the_first_ones_words_as_they_were() {
    completes();
    asked();
    says("check", "0", "Vi vill gräva grunda dammar.");
    assertThat(sends("1")).hasRedirectedUrl(hers.page() + "/komplettering");
    assertThat(staff("/arenden/" + reference, As.officer()))
        .bodyText()
        .contains(FIRST, AFTER, "Vi vill gräva grunda dammar.");
  }

  @Test
  void it_is_found_by_its_new_words() {
    send(SomeIdea.saying("Kålgården", "Vi vill odla kål."));
    asked();
    says("check", "0", "Vi vill odla kål med " + mark + "gödsel.");
    sends("1");
    assertThat(staff("/arenden?q=" + mark + "gödsel", As.officer())).bodyText().contains(reference);
  }

  @Test
  void everybody_reads_the_new_summary_only_where_she_has_allowed_one() {
    assertThat(ask(Map.of("words.summary", WHY), As.officer())).hasStatus(422);
    send(SomeIdea.publicWith("Dammar", "Dammar i länet " + mark));
    ask(Map.of("words.summary", WHY), As.officer());
    var post = mvc.post().uri(hers.page() + "/komplettering").with(csrf()).param("version", "0");
    assertThat(post.param("action", "check").param("summary", "Djupa dammar " + mark).exchange())
        .hasRedirectedUrl(hers.page() + "/komplettering/kontrollera");
    assertThat(anyone("/projektideer/" + reference)).bodyText().contains("Dammar i länet");
    sends("1");
    assertThat(anyone("/projektideer/" + reference))
        .bodyText()
        .contains("Djupa dammar")
        .doesNotContain("Dammar i länet", "Det som bara regionen läser");
  }

  @Test
  void the_queue_says_by_when_she_is_waited_for_and_then_that_it_is_completed_until_it_is_read() {
    asked();
    assertThat(staff("/arenden?q=" + mark, As.officer()))
        .bodyText()
        .contains("Väntar på avsändaren till");
    says("check", "0", AFTER);
    sends("1");
    assertThat(staff("/arenden?q=" + mark, As.officer())).bodyText().contains("Kompletterad");
    staff("/arenden/" + reference, As.officer());
    assertThat(staff("/arenden?q=" + mark, As.officer()))
        .bodyText()
        .doesNotContain("Kompletterad", "Väntar på avsändaren till");
  }

  @Test
  void one_waits_at_a_time() {
    asked();
    assertThat(ask(Map.of("words.title", "Annat?"), As.with(Role.OFFICER, Role.ADMINISTRATOR)))
        .hasStatus(409)
        .bodyText()
        .contains("En komplettering väntar redan", "Annat?");
    assertThat(letters("IDEA_COMPLETION")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "words.text,Gäller det 19811218-9876?,personnumret",
    "elsewhere.plan,Vad kostar den?,Välj minst en del",
    "question,Vad menar ni?,Välj minst en del",
    "parts,TEXT,Skriv en fråga"
  })
  void it_says_what_is_asked_of_what_there_is(String field, String words, String told) {
    assertThat(ask(Map.of(field, words), As.officer())).hasStatus(422).bodyText().contains(told);
    assertThat(hers("/komplettering")).hasStatus(404);
  }

  @Test
  void the_day_is_a_working_day_to_come() {
    by = SwedishTime.today(clock);
    assertThat(asked()).hasStatus(422).bodyText().contains("Välj en dag efter i dag", WHY);
    by = LocalDate.of(by.getYear() + 1, 12, 25);
    assertThat(asked()).hasStatus(422).bodyText().contains(WHY);
  }

  @Test
  void closed_it_is_refused_on_every_route_with_a_sentence_and_her_words_are_not_lost() {
    asked();
    says("save", "0", AFTER);
    senders.withdraw(hers);
    assertThat(asked()).hasStatus(409).bodyText().contains("besvarat eller återkallat", WHY);
    assertThat(staff("/arenden/" + reference + "/komplettering", As.officer()))
        .bodyText()
        .contains("besvarat eller återkallat")
        .doesNotContain(">Skicka till avsändaren<");
    assertThat(hers("/komplettering")).bodyText().contains("Det går inte att komplettera");
    assertThat(says("check", "1", "Ännu ett försök."))
        .hasStatus(409)
        .bodyText()
        .contains("Det går inte att komplettera", "Ännu ett försök.");
    assertThat(sends("1")).hasStatus(409).bodyText().contains("Det går inte att komplettera");
    assertThat(idea().content().text()).isEqualTo(FIRST);
  }

  @Test
  void an_answer_from_the_region_ends_it() {
    asked();
    var officer = As.signIn(Role.OFFICER);
    var id = submitted.withReference(reference, officer).orElseThrow().id();
    submitted.answer(id, SomeIdea.answer(), officer);
    assertThat(sends("0")).hasStatus(409);
    assertThat(hers("")).bodyText().doesNotContain("Regionen ber dig komplettera");
    assertThat(staff("/arenden/" + reference, As.officer()))
        .bodyText()
        .contains("innan avsändaren hade kompletterat");
  }

  @Test
  void taken_back_it_waits_no_more_and_the_clock_goes() {
    asked();
    As.nobody();
    var path = "/arenden/" + reference + "/komplettering/slut";
    assertThat(mvc.post().uri(path).with(As.officer()).with(csrf()).exchange())
        .hasRedirectedUrl("/arenden/" + reference);
    assertThat(file().pause()).isNull();
    assertThat(says("check", "0", AFTER)).hasStatus(409).bodyText().contains(AFTER);
    assertThat(asked()).hasRedirectedUrl("/arenden/" + reference);
  }

  @Test
  void the_clock_that_goes_again_waits_for_no_completion() {
    asked();
    As.nobody();
    var path = "/arenden/" + reference + "/paus/slut";
    assertThat(mvc.post().uri(path).with(As.officer()).with(csrf()).exchange())
        .hasRedirectedUrl("/arenden/" + reference);
    assertThat(acts()).contains(Act.COMPLETION_TAKEN_BACK, Act.RESUMED);
    assertThat(acts().stream().filter(Act.RESUMED::equals)).hasSize(1);
  }

  @Test
  void what_stands_otherwise_than_she_saw_is_not_sent() {
    asked();
    says("check", "0", AFTER);
    says("save", "1", "Något annat.");
    assertThat(sends("1")).hasStatus(409).bodyText().contains("Något annat.", "Läs igenom igen");
    assertThat(says("save", "1", "En tredje text."))
        .hasStatus(409)
        .bodyText()
        .contains("En tredje text.", "Något annat.");
    assertThat(idea().content().text()).isEqualTo(FIRST);
  }

  @Test
  void what_says_nothing_new_is_not_sent_and_what_may_not_be_empty_is_asked_for() {
    asked();
    assertThat(sends("0")).hasStatus(409).bodyText().contains("Du har inte ändrat något");
    assertThat(says("check", "0", " ")).hasStatus(422);
  }

  @Test
  void a_request_is_asked_for_its_plan_too() {
    var key = SomeRequest.draft(requests);
    ideas.ask(key);
    ideas.confirm(key);
    hers = key;
    reference = idea().reference();
    assertThat(ask(Map.of("elsewhere.plan", "Vad kostar lönerna?"), As.officer()))
        .hasRedirectedUrl("/arenden/" + reference);
    assertThat(hers("/komplettering"))
        .bodyText()
        .contains("Vad kostar lönerna?", hers.page() + "/plan");
  }

  private MvcTestResult says(Map<String, String> form) {
    As.nobody();
    var post = mvc.post().uri(hers.page() + "/komplettering").with(csrf());
    form.forEach(post::param);
    return post.param("action", "check").param("version", "0").exchange();
  }

  @Test
  void where_it_is_and_who_answers_are_completed_as_the_words_are() {
    ask(
        Map.of(
            "places",
            WHY,
            "sender.name",
            WHY,
            "sender.organisation",
            WHY,
            "sender.telephone",
            WHY,
            "elsewhere.files",
            WHY),
        As.officer());
    assertThat(hers("/komplettering"))
        .bodyText()
        .contains("name=\"municipalities\"", "name=\"sender.telephone\"", hers.page() + "/bilagor");
    says(
        Map.of(
            "municipalities", "FLEN",
            "otherPlaces", "Båven " + mark,
            "sender.name", "Hon " + mark,
            "sender.organisation", "Föreningen",
            "sender.telephone", "0155-" + mark));
    assertThat(sends("1")).hasRedirectedUrl(hers.page() + "/komplettering");
    assertThat(idea().content().municipalities()).containsExactly(Sormland.FLEN);
    assertThat(idea().content().otherPlaces()).isEqualTo("Båven " + mark);
    assertThat(idea().contact())
        .isEqualTo(new Contact("Hon " + mark, "Föreningen", email, "0155-" + mark));
    assertThat(staff("/arenden/" + reference, As.officer()))
        .bodyText()
        .contains("0155-" + mark, "Båven " + mark, "Ingen ändring.");
  }

  @Test
  void who_asks_what_is_kept_of_her_reads_what_she_was_called_before() {
    ask(Map.of("sender.name", WHY, "sender.telephone", WHY), As.officer());
    assertThat(held("earlier_contact")).isEmpty();
    says(Map.of("sender.name", "Nya " + mark, "sender.telephone", "0155-" + mark));
    sends("1");
    assertThat(held("earlier_contact")).containsExactly("Hon " + mark);
  }

  private List<String> held(String field) {
    return holdings.stream()
        .flatMap(one -> one.of(email).stream())
        .flatMap(one -> Stream.ofNullable(one.words().get(field)))
        .toList();
  }

  @Test
  void what_is_not_asked_about_stays_whatever_is_posted() {
    var before = idea().content().municipalities();
    asked();
    says(Map.of("words.text", AFTER, "sender.telephone", "0155-" + mark, "municipalities", "FLEN"));
    sends("1");
    assertThat(idea().content().text()).isEqualTo(AFTER);
    assertThat(idea().contact().telephone()).isEmpty();
    assertThat(idea().content().municipalities()).isEqualTo(before);
  }

  @Test
  void files_are_asked_for_and_a_new_one_answers() throws IOException {
    ask(Map.of("elsewhere.files", "Skicka ritningen."), As.officer());
    assertThat(sends("0")).hasStatus(409).bodyText().contains("Du har inte ändrat något");
    attachments.add(hers, SomeDraft.file("Ritning.pdf", MadeFiles.pdf(mark)), "");
    assertThat(hers("/komplettering/kontrollera")).bodyText().contains("Ingen bilaga", "Bilaga 1");
    assertThat(sends("0")).hasRedirectedUrl(hers.page() + "/komplettering");
    assertThat(staff("/arenden/" + reference, As.officer()))
        .bodyText()
        .contains("Skicka ritningen.", "Ingen bilaga", "Bilaga 1");
  }

  @Test
  void what_is_over_is_not_rewritten_and_what_was_sent_first_is_changed_by_nothing_else() {
    completes();
    var owner = TestDatabase.owner(jdbc);
    assertThatThrownBy(() -> owner.sql("UPDATE completion SET reply = 'x'").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
    assertThatThrownBy(() -> owner.sql("UPDATE completion_part SET after = 'x'").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
    assertThatThrownBy(() ->
            owner
                .sql("UPDATE idea SET text = 'x' WHERE reference = :r")
                .param("r", reference)
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  private void close(Viewer she) {
    var raised = new Raised(she.id(), Ground.AFFECTED, "Närstående.");
    conflicts.raise(reference, raised, As.signIn(Role.OFFICER, Role.ASSESSOR));
    var decides = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var id = conflicts.of(reference, decides).conflicts().getFirst().id();
    conflicts.decide(reference, id, new Decision(true, Law.EMPLOYEE, "Närstående."), decides);
  }

  @Test
  void who_may_not_take_part_neither_asks_nor_sees_it() {
    var her = As.with(Role.OFFICER, Role.ASSESSOR);
    close(As.viewer(Role.OFFICER, Role.ASSESSOR));
    assertThat(ask(Map.of("words.text", WHY), her)).hasStatus(404);
    completes();
    assertThat(staff("/arenden/" + reference + "/komplettering", her)).hasStatus(404);
    assertThat(staff("/arenden?q=" + mark, her)).bodyText().doesNotContain(reference);
  }
}
