package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.regionsormland.portal.opinions.TestMembers.saying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.StatementFile.Standing;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.web.NotFound;

/** Two ideas that are handled together have one statement, for whom both are open. */
@PortalTest
class JointStatementsTest {

  private static final StatementOutcome DONE = new StatementOutcome.Done();
  private static final Contact WHO = new Contact("Hon", "Föreningen", "hon@example.org", "");
  private static final Role[] HER = {Role.OFFICER, Role.ASSESSOR};

  @Autowired private CaseStatements statements;
  @Autowired private Opinions opinions;
  @Autowired private Assignments assignments;
  @Autowired private TestMembers members;
  @Autowired private Relations relations;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas senders;
  @Autowired private Cases cases;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvcTester mvc;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private String one;
  private String other;
  private Viewer anna;
  private Viewer bo;

  @BeforeEach
  void eachHasAnAnswer() {
    one = ideas.came("Lånecyklar " + mark);
    other = ideas.came("Skridskor på sjön");
    anna = members.member(Role.ASSESSOR);
    bo = members.member(Role.ASSESSOR, Role.ADMINISTRATOR);
    members.lookAt(one, anna);
    members.lookAt(other, bo);
    As.signIn(Role.ASSESSOR);
    opinions.give(one, saying("Anna" + mark), 0, anna);
    As.signIn(Role.ASSESSOR, Role.ADMINISTRATOR);
    opinions.give(other, saying("Bo"), 0, bo);
  }

  @AfterEach
  void leave() {
    members.leave();
  }

  private static Viewer eva() {
    return As.signIn(Role.OFFICER);
  }

  private static Viewer olle() {
    return As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
  }

  private void together() {
    relations.make(one, new NewRelation(RelationKind.TOGETHER, other, "Samma sjö."), eva());
  }

  private void apart() {
    relations.end(one, relations.of(one, eva()).getFirst().id(), "Var för sig.", eva());
  }

  private StatementFile file(String reference) {
    return statements.read(reference, eva());
  }

  private StatementOutcome write(String reference, String words, Viewer... from) {
    return write(reference, words, file(reference).version(), from);
  }

  private StatementOutcome write(String reference, String words, long onto, Viewer... from) {
    var sources = Stream.of(from).map(Viewer::id).collect(Collectors.toSet());
    var text = new StatementText(Recommendation.GO_ON, words, "Skälet", "", Set.copyOf(sources));
    return statements.write(reference, text, onto, eva());
  }

  /** Written from the one, proposed from the other, confirmed from the one. */
  private void confirmed(String words) {
    confirmed(words, anna, bo);
  }

  private void confirmed(String words, Viewer... from) {
    together();
    assertThat(write(one, words, from)).isEqualTo(DONE);
    assertThat(statements.propose(other, file(other).version(), eva())).isEqualTo(DONE);
    assertThat(statements.confirm(one, file(one).version(), olle())).isEqualTo(DONE);
  }

  private UUID subject(String reference) {
    return submitted.withReference(reference, eva()).orElseThrow().id();
  }

  private List<Act> acts(String reference) {
    return cases.read(reference, eva()).caseLog().stream().map(CaseLogLine::act).toList();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    As.nobody();
    return mvc.get().uri(path).with(who).exchange();
  }

  @Test
  void there_is_one_that_is_found_from_either_and_both_logs_tell_of_it_by_nobodys_name() {
    confirmed("Gör dem till ett.");
    for (var from : List.of(one, other)) {
      assertThat(file(from).standing()).isEqualTo(Standing.CONFIRMED);
      assertThat(file(from).statement().words()).isEqualTo("Gör dem till ett.");
      assertThat(file(from).allParts())
          .extracting(Opinion::member)
          .containsExactlyInAnyOrder(anna.id(), bo.id());
      assertThat(acts(from)).endsWith(Act.STATEMENT_PROPOSED, Act.STATEMENT_CONFIRMED);
      var another = from.equals(one) ? other : one;
      assertThat(cases.read(from, eva()).caseLog())
          .extracting(CaseLogLine::detail)
          .noneMatch(detail -> detail.contains(another));
      assertThat(get("/arenden/" + from + "/yttrande", As.officer()))
          .bodyText()
          .contains("Gör dem till ett.", "Ett yttrande för båda", "/arenden/" + another + "\"");
    }
    assertThat(kept()).containsExactly("Gör dem till ett.");
  }

  private List<String> kept() {
    return jdbc.sql("SELECT words FROM statement WHERE subject_id IN (:ids) ORDER BY number, words")
        .param("ids", List.of(subject(one), subject(other)))
        .query(String.class)
        .list();
  }

  @Test
  void the_page_proposes_what_was_said_of_each() {
    together();
    assertThat(get("/arenden/" + other + "/yttrande", As.officer()))
        .bodyText()
        .contains("Anna" + mark + " synergi", "Bo råd", "Lånecyklar " + mark);
  }

  @Test
  void two_who_write_from_either_case_at_once_overwrite_nothing() {
    together();
    assertThat(write(one, "Evas", anna, bo)).isEqualTo(DONE);
    assertThat(write(other, "Från den andra sidan", 0, bo))
        .isInstanceOf(StatementOutcome.Changed.class);
    assertThat(file(other).statement().words()).isEqualTo("Evas");
  }

  @Test
  void what_each_had_before_is_kept_and_is_where_the_joint_one_begins() {
    write(one, "Om cyklar", anna);
    write(other, "Om skridskor", bo);
    together();
    for (var from : List.of(one, other)) {
      assertThat(file(from).standing()).isEqualTo(Standing.OF_OTHER_CASES);
      assertThat(statements.propose(from, 1, eva()))
          .isEqualTo(new StatementOutcome.Refused(Standing.OF_OTHER_CASES));
      assertThat(get("/arenden/" + from + "/yttrande", As.officer()))
          .bodyText()
          .contains("Om cyklar", "Om skridskor");
    }
    assertThat(write(other, "Om båda", anna, bo)).isEqualTo(DONE);
    assertThat(file(one).statement().words()).isEqualTo("Om båda");
    assertThat(kept()).containsExactly("Om cyklar", "Om skridskor", "Om båda");
    apart();
    assertThat(file(one).standing()).isEqualTo(Standing.OF_OTHER_CASES);
    assertThat(write(one, "Bara cyklar", anna)).isEqualTo(DONE);
    assertThat(file(one).standing()).isEqualTo(Standing.DRAFTED);
    assertThat(file(one).companion()).isNull();
    assertThat(file(other).standing()).isEqualTo(Standing.OF_OTHER_CASES);
  }

  @Test
  void one_that_is_confirmed_of_both_stays_when_the_one_of_them_is_answered_first() {
    confirmed("Om båda");
    submitted.answer(subject(one), SomeIdea.answer(), eva());
    assertThat(file(one).standing()).isEqualTo(Standing.CLOSED);
    assertThat(file(other).standing()).isEqualTo(Standing.CONFIRMED);
    assertThat(file(other).statement().recommendation().isFor()).isTrue();
  }

  @Test
  void a_draft_of_both_is_of_the_one_alone_when_the_other_is_answered_before_it_was_confirmed() {
    together();
    write(one, "Om båda", anna, bo);
    submitted.answer(subject(one), SomeIdea.answer(), eva());
    assertThat(file(other).standing()).isEqualTo(Standing.OF_OTHER_CASES);
    assertThat(write(other, "Bara skridskor", bo)).isEqualTo(DONE);
    assertThat(file(other).companion()).isNull();
  }

  @Test
  void an_answer_by_somebody_who_may_not_take_part_in_the_other_counts_in_its_own_case_alone() {
    together();
    write(other, "Från Anna och Bo", anna, bo);
    members.isInConflict(one, bo);
    for (var from : List.of(one, other)) {
      assertThat(file(from).standing()).isEqualTo(Standing.TO_REWRITE);
      assertThat(file(from).allParts()).extracting(Opinion::member).containsExactly(anna.id());
    }
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    UPDATE statement SET proposed_by = gen_random_uuid(), proposed_by_name = 'x',
                        proposed_at = now() WHERE subject_id = :id
                    """)
                .param("id", subject(other))
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("written anew");
    assertThat(write(one, "Anna och Bo igen", anna, bo))
        .isEqualTo(new StatementOutcome.ToRewrite());
    assertThat(write(one, "Från Anna och Bo", anna)).isEqualTo(new StatementOutcome.ToRewrite());
    assertThat(write(one, "Från Anna", anna)).isEqualTo(DONE);
    assertThat(file(other).standing()).isEqualTo(Standing.DRAFTED);
    apart();
    assertThat(file(other).parts()).extracting(Opinion::member).containsExactly(bo.id());
  }

  @Test
  void who_has_yet_to_answer_in_either_reads_none() {
    confirmed("Om båda");
    var she = members.member(HER);
    members.lookAt(one, she);
    As.signIn(HER);
    assertThatThrownBy(() -> statements.read(other, she)).isInstanceOf(NotFound.class);
    assertThat(beside(other, she)).isEmpty();
  }

  private Optional<StatementFile> beside(String reference, Viewer who) {
    var open = submitted.open(reference, who).orElseThrow();
    return statements.beside(open, assignments.of(open));
  }

  private Stream<String> pagesOfTheOther() {
    return Stream.of("", "/yttrande", "/svar", "/samband", "/arkiv", "/arkiv.zip")
        .map(page -> "/arenden/" + other + page);
  }

  private Set<String> met(RequestPostProcessor who) {
    return Stream.concat(
            pagesOfTheOther(), Stream.of("/bedomningar/" + other, "/arenden?q=" + other))
        .filter(path -> said(path, who).contains(mark) || said(path, who).contains(one))
        .collect(Collectors.toSet());
  }

  private String said(String path, RequestPostProcessor who) {
    try {
      return get(path, who).getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void for_whom_the_one_is_closed_nothing_of_it_is_met_in_the_other() {
    confirmed(mark + "yttrande");
    var her = As.with(HER);
    var here = "/arenden/" + other;
    assertThat(met(her)).contains(here + "/yttrande", here + "/svar", here + "/samband");
    var she = members.member(HER);
    members.isInConflict(one, she);
    assertThat(met(her)).isEmpty();
    assertThat(get(here, her)).hasStatusOk();
    assertThat(get(here + "/svar", her)).hasStatusOk();
    assertThat(get(here + "/yttrande", her)).hasStatus(404);
    As.signIn(HER);
    assertThat(beside(other, she)).isEmpty();
    for (var step : List.of("", "/tillbaka", "/bekrafta")) {
      As.nobody();
      var sent = mvc.post().uri(here + "/yttrande" + step).with(her).with(csrf());
      assertThat(sent.param("words", "Mina").param("version", "3")).hasStatus(404);
    }
    submitted.answer(subject(other), SomeIdea.answer(), eva());
    assertThat(said(here + "/arkiv", As.officer())).contains("04-yttrande.pdf");
    assertThat(get(here + "/arkiv", her)).hasStatus(404);
    assertThat(met(her)).isEmpty();
  }

  @Test
  void what_was_said_of_both_begins_nothing_for_whom_the_other_is_closed() {
    together();
    write(one, mark + "båda", anna, bo);
    apart();
    var page = "/arenden/" + other + "/yttrande";
    assertThat(said(page, As.with(HER))).contains(mark + "båda");
    members.isInConflict(one, members.member(HER));
    assertThat(get(page, As.with(HER))).hasStatusOk().bodyText().doesNotContain(mark);
  }

  @Test
  void one_that_waits_to_be_confirmed_waits_for_nobody_for_whom_the_other_is_closed() {
    together();
    write(one, "Om båda", anna, bo);
    statements.propose(one, 1, eva());
    var queue = "/arenden?q=" + other;
    assertThat(said(queue, As.with(HER))).contains("Nästa: läs och bekräfta");
    members.isInConflict(one, members.member(HER));
    assertThat(said(queue, As.with(HER))).contains(other).doesNotContain("Nästa: läs och bekräfta");
  }

  @Test
  void for_whom_the_other_is_closed_the_case_leads_to_no_statement_and_asks_her_to_write_none() {
    together();
    cases.take(other, null, As.signIn(HER));
    var page = "/arenden/" + other;
    var queue = "/arenden?q=" + other;
    assertThat(said(page, As.with(HER))).contains(page + "/yttrande\"");
    assertThat(said(queue, As.with(HER))).contains("Nästa: skriv gruppens yttrande");
    members.isInConflict(one, members.member(HER));
    assertThat(said(page, As.with(HER)))
        .contains("Annars tar en kollega det vidare")
        .doesNotContain("/yttrande");
    assertThat(said(queue, As.with(HER))).contains(other).doesNotContain("skriv gruppens yttrande");
  }

  @Test
  void the_sender_reads_of_the_other_only_what_everybody_may_read() {
    confirmed("Om båda");
    var answer = "/arenden/" + other + "/svar";
    assertThat(get(answer, As.officer()))
        .bodyText()
        .contains("value=\"Gruppen har sett på er idé tillsammans med en annan idé. Regionens")
        .doesNotContain("value=\"Gruppen har sett på er idé tillsammans med Lån");
    one = shown("En led");
    other = shown("En bro");
    confirmed("Om led och bro", new Viewer[0]);
    assertThat(get("/arenden/" + other + "/svar", As.officer()))
        .bodyText()
        .contains("tillsammans med En led (" + one + "). Regionens grupp");
  }

  private String shown(String title) {
    var key = ideas.sent(SomeIdea.publicWith(title, "Vi vill bygga och märka ut."), WHO);
    return senders.find(key).orElseThrow().reference();
  }

  @Test
  void the_words_go_into_the_letter_of_each_and_each_has_its_own() {
    confirmed("Om båda");
    var milder = "Gruppen har sett på er idé tillsammans med en annan idé.";
    for (var from : List.of(one, other)) {
      var answer = "/arenden/" + from + "/svar";
      var form = Map.of("version", "0", "sentence", "Tack!", "say", milder);
      var sent = mvc.post().uri(answer).with(As.officer()).with(csrf());
      form.forEach(sent::param);
      As.nobody();
      assertThat(sent).hasRedirectedUrl(answer);
      assertThat(said(answer, As.officer()).split("id=\"brev\"")[1])
          .contains("Tack! " + milder)
          .doesNotContain("Om båda", from.equals(one) ? other : one);
    }
  }
}
