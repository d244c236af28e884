package se.regionsormland.portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.TestMembers;
import se.regionsormland.portal.opinions.lists.AreaTables;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.requests.IdeaOrRequest;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.rubric.FormalCheck.Ticked;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.yaml.BrokenFile;

/** A request is assessed as an application: the formal demands first, then the criteria. */
@PortalTest
class RubricTest {

  @Autowired private CaseStatements statements;
  @Autowired private MockMvcTester mvc;
  @Autowired private Rubrics rubrics;
  @Autowired private FormalChecks checks;
  @Autowired private SubmittedRequests requests;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Opinions opinions;
  @Autowired private AreaTables tables;
  @Autowired private Meetings meetings;
  @Autowired private TestMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private IdeaOrRequest kinds;
  @Autowired private TestConflicts conflicts;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private SubmittedIdea request;
  private String at;

  @BeforeEach
  void aRequest() {
    var officer = As.signIn(Role.OFFICER);
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 3, 1),
            IdeaContent.asking(
                "Cykelväg",
                "Vi vill bygga en väg längs ån.",
                java.util.Set.of(Need.MONEY),
                8_000_000L),
            SomeIdea.contact());
    var id = requests.registerByHand(entry, SomeRequest.numbers(), officer);
    request = submitted.find(id, officer).orElseThrow();
    at = "/arenden/" + request.reference() + "/formellt";
    As.nobody();
  }

  @AfterEach
  void leave() {
    members.leave();
    conflicts.openAll();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> form, RequestPostProcessor who) {
    var sending = mvc.post().uri(path).with(who).with(csrf());
    for (var list : List.of("outcomes", "steps", "reasons", "byCriterion", "words")) {
      if (form.containsKey(list + "[1]")) {
        sending.param(list, "");
        for (int place = 1; place <= 10; place++) {
          sending.param(list, form.getOrDefault(list + "[" + place + "]", ""));
        }
      }
    }
    form.forEach((name, value) -> {
      if (!name.contains("[")) {
        sending.param(name, value);
      }
    });
    return sending.exchange();
  }

  private Rubric rubric() {
    return rubrics.of(request.id()).orElseThrow();
  }

  private Map<String, String> all(Outcome outcome) {
    var form = new HashMap<String, String>();
    for (int place = 1; place <= rubric().formal().size(); place++) {
      form.put("outcomes[" + place + "]", outcome.name());
      form.put("words[" + place + "]", "Sett i planen, sidan " + place);
    }
    return form;
  }

  private FormalCheck check() {
    return checks.of(request, As.signIn(Role.ASSESSOR)).orElseThrow();
  }

  @Test
  void a_person_ticks_beside_what_the_rules_say_and_nothing_is_ticked_beforehand() {
    assertThat(get(at, As.officer()))
        .hasStatusOk()
        .bodyText()
        .contains("Rätt sökande", "Ekonomi och organisation som räcker", "Oklar")
        .doesNotContain("selected=");
    assertThat(post(at, all(Outcome.MET), As.officer()))
        .hasRedirectedUrl("/arenden/" + request.reference());
    assertThat(check().outcome()).isEqualTo(Outcome.MET);
    assertThat(check().ticked().get("capacity"))
        .isEqualTo(new Ticked(Outcome.MET, "Sett i planen, sidan 7"));
    assertThat(get("/arenden/" + request.reference(), As.officer()))
        .bodyText()
        .contains("Formella krav avprickade");
  }

  @Test
  void a_gap_and_a_no_without_a_reason_are_pointed_at_and_what_was_written_stands() {
    var form = all(Outcome.NOT_MET);
    form.remove("outcomes[2]");
    form.put("words[3]", " ");
    form.put("words[4]", "ö".repeat(501));
    assertThat(post(at, form, As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Inte påbörjat: välj uppfylld", "href=\"#outcomes[2]\"", "href=\"#words[3]\"")
        .contains(
            "Inte ett enda företags investering: skriv högst", "Sett i planen, sidan 7", "öööö")
        .doesNotContain("href=\"#words[1]\"");
    assertThat(checks.of(request, As.signIn(Role.ASSESSOR))).isEmpty();
  }

  @Test
  void of_two_who_tick_at_once_neither_is_overwritten_and_the_same_twice_is_once() {
    var form = all(Outcome.MET);
    post(at, form, As.officer());
    post(at, form, As.officer());
    assertThat(check().number()).isOne();
    var other = all(Outcome.UNCLEAR);
    other.put("version", "0");
    assertThat(post(at, other, As.officer()))
        .hasStatus(409)
        .bodyText()
        .contains("Någon annan har prickat av", "name=\"version\" value=\"1\"")
        .contains("Det här skiljer sig:", "<li lang=\"sv\">");
    other.put("version", "1");
    post(at, other, As.officer());
    assertThat(check().outcome()).isEqualTo(Outcome.UNCLEAR);
    assertThat(check().number()).isEqualTo(2);
  }

  @Test
  void an_idea_has_no_formal_demands_and_a_case_closed_to_her_shows_none() {
    var idea = ideas.came("Bara en idé");
    assertThat(get("/arenden/" + idea + "/formellt", As.officer())).hasStatus(404);
    post(at, all(Outcome.MET), As.officer());
    var she = As.signIn(Role.ASSESSOR);
    assertThat(checks.of(request, she)).isPresent();
    conflicts.close(request.id(), she.id());
    assertThat(checks.of(request, she)).isEmpty();
    var officer = As.signIn(Role.OFFICER);
    conflicts.close(request.id(), officer.id());
    assertThatThrownBy(() -> checks.read(request.reference(), officer))
        .isInstanceOf(NotFound.class);
    assertThat(get(at, As.officer())).hasStatus(404);
  }

  private Map<String, String> judged() {
    var form = new HashMap<String, String>();
    var criteria = rubric().criteria();
    for (int place = 1; place <= criteria.size(); place++) {
      form.put("steps[" + place + "]", place == 2 ? "CANNOT_TELL" : String.valueOf(place % 5));
      form.put("reasons[" + place + "]", "Skäl, punkt " + place);
    }
    form.putAll(Map.of("noSynergies", "true", "noGoalConflicts", "true", "noAdvice", "true"));
    form.put("action", "give");
    return form;
  }

  @Test
  void a_member_judges_every_criterion_and_reads_the_others_after_her_own() {
    var anna = members.member(Role.ASSESSOR);
    var bo = members.member(Role.ASSESSOR, Role.ADMINISTRATOR);
    members.lookAt(request.reference(), anna, bo);
    As.nobody();
    var here = "/bedomningar/" + request.reference();
    assertThat(get(here, As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Vi vill bygga en väg längs ån.", "Läget nu, läget sedan och vägen dit hänger ihop.")
        .contains("Formella krav", "Ingen har prickat av");
    var gap = judged();
    gap.remove("steps[5]");
    gap.put("reasons[1]", "å".repeat(1_001));
    assertThat(post(here, gap, As.assessor()))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Geografi efter funktion: välj ett steg", "href=\"#steps[5]\"", "href=\"#reasons[1]\"")
        .doesNotContain("href=\"#steps[2]\"");
    given(bo);
    assertThat(get(here, As.assessor()))
        .bodyText()
        .doesNotContain("Bos skäl", "Vad bedömningarna ger");
    assertThat(post(here, judged(), As.assessor())).hasRedirectedUrl(here);
    assertThat(get(here, As.assessor()))
        .bodyText()
        .contains("Bos skäl", "Vad bedömningarna ger", "kan inte bedöma: 1");
  }

  private void given(Viewer by) {
    var scores = new HashMap<String, Score>();
    rubric().criteria().forEach(one -> scores.put(one.id(), new Score(4, false, "Bos skäl")));
    As.signIn(by.roles().toArray(Role[]::new));
    var answers = new OpinionAnswers(TestMembers.saying("Bo").all(), scores);
    opinions.give(request.reference(), answers, 0, by);
    As.nobody();
  }

  @Test
  void three_answers_alone_are_not_enough_for_a_request_and_are_for_an_idea() {
    var anna = members.member(Role.ASSESSOR);
    var idea = ideas.came("Bara en idé");
    members.lookAt(request.reference(), anna);
    members.lookAt(idea, anna);
    var she = As.signIn(Role.ASSESSOR);
    var three = TestMembers.saying("Tre");
    assertThatThrownBy(() -> opinions.give(request.reference(), three, 0, she))
        .isInstanceOf(IllegalArgumentException.class);
    opinions.give(idea, three, 0, she);
    assertThat(opinions.read(idea, she).own())
        .map(Opinion::answers)
        .hasValueSatisfying(answers -> assertThat(answers.scores()).isEmpty());
  }

  private Rubrics reading(String before, String after) {
    try {
      var text =
          new ClassPathResource("db/strategy/rubric.yaml")
              .getContentAsString(StandardCharsets.UTF_8)
              .replace(before, after);
      var file = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
      return new Rubrics(file, jdbc, kinds, clock);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_case_keeps_the_version_that_it_was_assessed_with_and_no_version_gets_other_words() {
    var later = reading("version: 1\n", "version: 901\n");
    assertThat(later.of(request.id())).map(Rubric::version).hasValue(901);
    post(at, all(Outcome.MET), As.officer());
    assertThat(later.of(request.id())).map(Rubric::version).hasValue(1);
    assertThat(later.of(request.id())).map(Rubric::criteria).hasValue(rubric().criteria());
    assertThatThrownBy(() -> reading("name: Förflyttning", "name: Rörelse"))
        .isInstanceOf(BrokenFile.class)
        .hasMessageContaining("version 1 har redan andra ord");
    assertThat(List.of(reading("# Hur", "# En annan kommentar")))
        .as("a comment is no other words")
        .isNotEmpty();
  }

  private String statement() {
    return "/arenden/" + request.reference() + "/yttrande";
  }

  private Map<String, String> recommending(String what, String conditions) {
    var form =
        new HashMap<>(
            Map.of(
                "recommendation", what, "words", "Gruppen ser nytta.", "reasons", "Nära mål 7."));
    form.put("conditions", conditions);
    form.put("byCriterion[1]", "Från bil till cykel.");
    return form;
  }

  private static final RequestPostProcessor OTHER = As.with(Role.OFFICER, Role.ADMINISTRATOR);

  @Test
  void a_request_is_recommended_in_words_of_its_own_with_conditions_and_four_eyes() {
    var here = statement();
    assertThat(get(here, As.officer()))
        .bodyText()
        .contains("Tillstyrk med villkor", "Avstyrk", "Förflyttning")
        .doesNotContain("Inte aktuell");
    assertThat(post(here, recommending("GO_ON", ""), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Välj vad gruppen rekommenderar");
    assertThat(post(here, recommending("ENDORSE_ON_CONDITIONS", " "), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv villkoren", "Från bil till cykel.");
    var said = recommending("ENDORSE_ON_CONDITIONS", "Finansieringen för år två är klar.");
    assertThat(post(here, said, As.officer())).hasRedirectedUrl(here);
    said.putAll(Map.of("version", "1", "action", "propose", "reasons", "Nära mål 7 och 8."));
    post(here, said, As.officer());
    assertThat(get(here, As.officer()))
        .bodyText()
        .contains("Yttrandet är ett utkast", "Nära mål 7 och 8.");
    post(at, all(Outcome.MET), As.officer());
    said.put("version", "2");
    post(here, said, As.officer());
    post(here + "/bekrafta", Map.of("version", "4"), As.officer());
    assertThat(get(here, As.officer())).bodyText().doesNotContain("Bekräftat av");
    post(here + "/bekrafta", Map.of("version", "4"), OTHER);
    assertThat(get(here, As.officer()))
        .bodyText()
        .contains("Bekräftat av", "Tillstyrk med villkor", "Från bil till cykel.");
    assertThat(get("/arenden/" + request.reference() + "/svar", As.officer()))
        .bodyText()
        .contains("på villkor som vi berättar om");
  }

  private Money recommended(Payer fund, Viewer viewer) {
    As.signIn(viewer.roles().toArray(Role[]::new));
    var table = tables.of(viewer);
    return (fund == Payer.ERDF ? table.erdf() : table.oneToOne()).sum().recommended();
  }

  private Map<String, String> endorsed(String oneToOne) {
    var form = recommending("ENDORSE_ON_CONDITIONS", "Finansieringen för år två är klar.");
    form.put("oneToOne", oneToOne);
    return form;
  }

  private void confirmed() {
    post(at, all(Outcome.MET), As.officer());
    statements.propose(request.reference(), 1, As.signIn(Role.OFFICER));
    post(statement() + "/bekrafta", Map.of("version", "2"), OTHER);
  }

  @Test
  void an_amount_that_is_recommended_stands_in_table_20_instead_of_what_is_sought() {
    var officer = As.signIn(Role.OFFICER);
    var ours = recommended(Payer.ONE_TO_ONE, officer);
    var europes = recommended(Payer.ERDF, officer);
    assertThat(post(statement(), endorsed("mycket"), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("href=\"#oneToOne\"", "value=\"mycket\"", "Från bil till cykel.");
    var refused = recommending("ADVISE_AGAINST", "");
    refused.put("erdf", "1 Mkr");
    assertThat(post(statement(), refused, As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Ett belopp hör till att tillstyrka");
    post(statement(), endorsed("1,5 Mkr"), As.officer());
    assertThat(recommended(Payer.ONE_TO_ONE, officer)).as("not confirmed").isEqualTo(ours);
    confirmed();

    submitted.answer(request.id(), SomeIdea.answer(), As.signIn(Role.OFFICER));
    assertThat(recommended(Payer.ONE_TO_ONE, officer).minus(ours))
        .isEqualTo(Money.kronor(1_500_000));
    assertThat(recommended(Payer.ERDF, officer).minus(europes))
        .as("what is sought, where nothing else is said")
        .isEqualTo(Money.kronor(3_200_000));
    assertThat(get(statement(), As.officer())).bodyText().contains("1\u00a0500\u00a0000\u00a0kr");
    assertThatThrownBy(() ->
            TestDatabase.owner(jdbc)
                .sql("UPDATE recommended_money SET erdf = 1 WHERE subject_id = :id")
                .param("id", request.id())
                .update())
        .rootCause()
        .hasMessageContaining("not rewritten");
    conflicts.close(request.id(), officer.id());
    assertThat(recommended(Payer.ONE_TO_ONE, officer)).isEqualTo(ours);
  }

  @Test
  void table_20_stands_on_the_meetings_page_without_what_a_member_is_yet_to_answer() {
    var anna = members.member(Role.ASSESSOR);
    var before = recommended(Payer.ONE_TO_ONE, As.signIn(Role.ASSESSOR));
    members.lookAt(request.reference(), anna);
    post(statement(), endorsed("1 400 000"), As.officer());
    confirmed();
    assertThat(recommended(Payer.ONE_TO_ONE, As.signIn(Role.ASSESSOR))).isEqualTo(before);
    given(anna);
    assertThat(recommended(Payer.ONE_TO_ONE, As.signIn(Role.ASSESSOR)).minus(before))
        .isEqualTo(Money.kronor(1_400_000));
    var officer = As.signIn(Role.OFFICER);
    var plan =
        new MeetingPlan(
            LocalDate.of(2027, 10, 20), null, null, new MeetingPlan.Where("Sal", ""), 1);
    var meeting = meetings.plan(plan, officer).orElseThrow();
    assertThat(get("/arbeta/moten/" + meeting, As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains("(tabell 20)", "Rekommenderat", "Kvar");
  }

  private List<String> memo() throws Exception {
    var file =
        get("/arenden/" + request.reference() + "/tjansteskrivelse.docx", As.officer())
            .getResponse()
            .getContentAsByteArray();
    try (var read = new XWPFDocument(new ByteArrayInputStream(file))) {
      return read.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  @Test
  void the_memo_says_what_is_proposed_and_why_and_is_a_draft_until_it_is_confirmed()
      throws Exception {
    var anna = members.member(Role.ASSESSOR);
    members.lookAt(request.reference(), anna);
    given(anna);
    post(at, all(Outcome.MET), As.officer());
    post(statement(), endorsed("1 250 000"), As.officer());
    assertThat(memo()).anyMatch(one -> one.startsWith("UTKAST"));
    statements.propose(request.reference(), 1, As.signIn(Role.OFFICER));
    post(statement() + "/bekrafta", Map.of("version", "2"), OTHER);
    var memo = memo();
    assertThat(memo)
        .noneMatch(one -> one.startsWith("UTKAST"))
        .contains("Tjänsteskrivelse: Cykelväg", "Tillstyrk med villkor")
        .contains("Belopp av anslag 1:1: 1\u00a0250\u00a0000\u00a0kr")
        .contains("Villkor: Finansieringen för år två är klar.", "Vi vill bygga en väg längs ån.")
        .contains("Rätt sökande: Uppfylld. Sett i planen, sidan 1")
        .anyMatch(one -> one.startsWith("Förflyttning: 4,0 i medeltal") && one.contains("Från bil"))
        .anyMatch(one -> one.replace('\u00a0', ' ').contains("3 200 000 kr (40 %)"));
    conflicts.close(request.id(), As.viewer(Role.OFFICER).id());
    assertThat(get("/arenden/" + request.reference() + "/tjansteskrivelse.docx", As.officer()))
        .hasStatus(404);
  }

  @Test
  void the_case_says_what_is_left_of_the_frame_and_what_the_request_takes_of_it() {
    assertThat(get("/arenden/" + request.reference(), As.officer()))
        .bodyText()
        .contains("Vad begäran gör med tabell 20, insatsområde", "Kvar om den får allt");
    assertThat(get("/arenden/" + request.reference(), As.assessor()))
        .bodyText()
        .doesNotContain("Vad begäran gör med tabell 20");
  }
}
