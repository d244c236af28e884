package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static se.regionsormland.portal.opinions.TestMembers.saying;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
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
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.opinions.OpinionFile.Opinion;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.StatementFile.Standing;
import se.regionsormland.portal.opinions.StatementFile.Standing.Step;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.web.NotFound;

/** One statement a case, written by a person, with four eyes, and from nobody with a conflict. */
@PortalTest
class CaseStatementsTest {

  @Autowired private CaseStatements statements;
  @Autowired private Opinions opinions;
  @Autowired private TestMembers members;
  @Autowired private Assignments assignments;
  @Autowired private Openings openings;
  @Autowired private SomeMembers group;
  @Autowired private CaseIdeas ideas;
  @Autowired private Cases cases;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvcTester mvc;
  @Autowired private TestClock clock;

  private String reference;
  private String at;
  private Viewer anna;
  private Viewer bo;

  @BeforeEach
  void twoHaveAnswered() {
    reference = ideas.came("Lånecyklar i byn");
    at = "/arenden/" + reference + "/yttrande";
    anna = members.member(Role.ASSESSOR);
    bo = members.member(Role.ASSESSOR, Role.ADMINISTRATOR);
    members.lookAt(reference, anna, bo);
    As.signIn(Role.ASSESSOR);
    opinions.give(reference, saying("Anna"), 0, anna);
    As.signIn(Role.ASSESSOR, Role.ADMINISTRATOR);
    opinions.give(reference, saying("Bo"), 0, bo);
  }

  @AfterEach
  void leave() {
    clock.reset();
    group.none();
    members.leave();
  }

  private static Viewer eva() {
    return As.signIn(Role.OFFICER);
  }

  private static Viewer olle() {
    return As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
  }

  private static StatementText text(String words, Viewer... from) {
    var sources = Stream.of(from).map(Viewer::id).collect(Collectors.toSet());
    return new StatementText(Recommendation.DEVELOP, words, "Skäl", "", Set.copyOf(sources));
  }

  private StatementFile now() {
    return statements.read(reference, eva());
  }

  private StatementOutcome written(String words, long onto, Viewer... from) {
    return statements.write(reference, text(words, from), onto, eva());
  }

  private void proposed() {
    assertThat(written("Yttrandet", 0, anna, bo)).isEqualTo(new StatementOutcome.Done());
    assertThat(statements.propose(reference, 1, eva())).isEqualTo(new StatementOutcome.Done());
  }

  private static StatementOutcome refused(Standing where) {
    return new StatementOutcome.Refused(where);
  }

  @Test
  void each_standing_allows_its_steps_and_no_others() {
    var allowed =
        Arrays.stream(Standing.values())
            .collect(
                Collectors.toMap(
                    one -> one,
                    one -> {
                      var steps = EnumSet.allOf(Step.class);
                      steps.removeIf(step -> !one.allows(step));
                      return Set.copyOf(steps);
                    }));
    assertThat(allowed)
        .isEqualTo(
            Map.of(
                Standing.NONE, Set.of(Step.WRITE),
                Standing.DRAFTED, Set.of(Step.WRITE, Step.PROPOSE),
                Standing.TO_REWRITE, Set.of(Step.WRITE),
                Standing.OF_OTHER_CASES, Set.of(Step.WRITE),
                Standing.PROPOSED, Set.of(Step.SEND_BACK, Step.CONFIRM),
                Standing.CONFIRMED, Set.of(),
                Standing.CLOSED, Set.of()));
  }

  @Test
  void who_changes_her_part_is_named_beside_the_statement_and_none_does_once_it_is_confirmed() {
    proposed();
    clock.advance(Duration.ofHours(1));
    assertThat(changed("Anna igen")).isEqualTo(new OpinionOutcome.Given());
    assertThat(now().changedSince()).containsExactly(anna.name());
    statements.confirm(reference, now().statement().version(), olle());
    assertThat(changed("För sent")).isEqualTo(new OpinionOutcome.Refused(Looking.SETTLED));
  }

  private OpinionOutcome changed(String words) {
    As.signIn(Role.ASSESSOR);
    return opinions.change(reference, saying(words), 0, anna);
  }

  @Test
  void who_proposes_does_not_confirm_and_who_is_second_reads_who_was_first() {
    proposed();
    long version = now().statement().version();
    assertThat(statements.confirm(reference, version, eva())).isEqualTo(refused(Standing.PROPOSED));
    assertThat(statements.confirm(reference, version, olle()))
        .isEqualTo(new StatementOutcome.Done());
    assertThat(statements.confirm(reference, version, olle()))
        .isEqualTo(refused(Standing.CONFIRMED));
    assertThat(now().statement().confirmed()).extracting("id").isEqualTo(olle().id());
    assertThat(now().standing()).isEqualTo(Standing.CONFIRMED);
    assertThat(cases.read(reference, eva()).caseLog())
        .extracting(CaseLogLine::act)
        .endsWith(Act.STATEMENT_PROPOSED, Act.STATEMENT_CONFIRMED);
    assertThatThrownBy(() -> inTheDatabase("confirmed_by = proposed_by"))
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> inTheDatabase("words = 'x'"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }

  @Test
  void two_who_write_at_once_overwrite_nothing() {
    written("Evas", 0, anna, bo);
    assertThat(statements.write(reference, text("Olles"), 0, olle()))
        .isInstanceOf(StatementOutcome.Changed.class);
    assertThat(now().statement().words()).isEqualTo("Evas");
  }

  @Test
  void what_is_sent_back_is_a_draft_again_and_what_is_proposed_is_not_written_over() {
    proposed();
    assertThat(written("Nytt", 2, anna)).isEqualTo(refused(Standing.PROPOSED));
    assertThat(statements.sendBack(reference, 2, olle())).isEqualTo(new StatementOutcome.Done());
    assertThat(now().standing()).isEqualTo(Standing.DRAFTED);
    assertThat(written("Nytt", 3, anna)).isEqualTo(new StatementOutcome.Done());
  }

  @Test
  void a_draft_that_used_an_answer_that_counts_no_more_is_written_anew_before_it_goes_on() {
    written("Anna och Bo", 0, anna, bo);
    members.isInConflict(reference, anna);
    assertThat(now().standing()).isEqualTo(Standing.TO_REWRITE);
    assertThat(now().parts()).extracting(Opinion::member).containsExactly(bo.id());
    assertThat(statements.propose(reference, 1, eva())).isEqualTo(refused(Standing.TO_REWRITE));
    assertThatThrownBy(() ->
            inTheDatabase(
                "proposed_by = gen_random_uuid(), proposed_by_name = 'x', proposed_at = now()"))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("written anew");
    assertThat(written("Anna och Bo", 1, bo)).isEqualTo(new StatementOutcome.ToRewrite());
    assertThat(written("Anna igen", 1, anna, bo)).isEqualTo(new StatementOutcome.ToRewrite());
    assertThat(written("Bo", 1, bo)).isEqualTo(new StatementOutcome.Done());
    assertThat(now().standing()).isEqualTo(Standing.DRAFTED);
  }

  @Test
  void what_was_on_the_page_when_a_conflict_was_decided_is_not_saved_from_it() {
    members.isInConflict(reference, anna);
    assertThat(written("Anna och Bo", 0, anna, bo)).isEqualTo(new StatementOutcome.ToRewrite());
    assertThat(now().statement()).isNull();
  }

  @Test
  void a_confirmed_one_that_used_it_is_no_longer_offered_and_is_kept_beside_the_new_one() {
    proposed();
    statements.confirm(reference, 2, olle());
    members.isInConflict(reference, bo);
    assertThat(now().standing()).isEqualTo(Standing.TO_REWRITE);
    assertThat(written("Bara Anna", 3, anna)).isEqualTo(new StatementOutcome.Done());
    assertThat(now().statement().number()).isEqualTo(2);
    assertThat(kept("words")).containsExactly("Yttrandet", "Bara Anna");
  }

  @Test
  void an_open_case_is_recommended_to_whom_it_is_open_from_answers_that_count() {
    var she = members.member(Role.OFFICER, Role.ASSESSOR);
    recommendedBy(anna, bo);
    assertThat(recommendedTo(eva())).isEmpty();
    confirmed();
    assertThat(recommendedTo(eva())).containsExactly(reference);
    assertThat(recommendedTo(she)).containsExactly(reference);
    members.isInConflict(reference, she);
    assertThat(recommendedTo(she)).isEmpty();
    members.isInConflict(reference, bo);
    assertThat(recommendedTo(eva())).isEmpty();
    recommendedBy(anna);
    confirmed();
    assertThat(recommendedTo(eva())).containsExactly(reference);
    submitted.answer(
        submitted.withReference(reference, eva()).orElseThrow().id(), SomeIdea.answer(), eva());
    assertThat(recommendedTo(eva())).isEmpty();
  }

  private void recommendedBy(Viewer... from) {
    var sources = Stream.of(from).map(Viewer::id).collect(Collectors.toSet());
    var before = now().statement();
    var text = new StatementText(Recommendation.GO_ON, "Från " + sources, "Skäl", "", sources);
    statements.write(reference, text, before == null ? 0 : before.version(), eva());
    statements.propose(reference, now().statement().version(), eva());
  }

  private void confirmed() {
    statements.confirm(reference, now().statement().version(), olle());
  }

  private Set<String> recommendedTo(Viewer who) {
    As.signIn(who.roles().toArray(Role[]::new));
    return Stream.of(reference)
        .filter(it ->
            submitted
                .open(it, who)
                .flatMap(open -> statements.beside(open, assignments.of(open)))
                .filter(this::isRecommended)
                .isPresent())
        .collect(Collectors.toSet());
  }

  private boolean isRecommended(StatementFile file) {
    return file.standing() == Standing.CONFIRMED && file.statement().recommendation().isFor();
  }

  @Test
  void a_closed_case_takes_no_step_and_who_has_yet_to_answer_reads_none() {
    proposed();
    var id = submitted.withReference(reference, eva()).orElseThrow().id();
    submitted.answer(id, SomeIdea.answer(), eva());
    for (var outcome :
        new StatementOutcome[] {
          written("Sent", 2, anna),
          statements.propose(reference, 2, eva()),
          statements.sendBack(reference, 2, olle()),
          statements.confirm(reference, 2, olle())
        }) {
      assertThat(outcome).isEqualTo(refused(Standing.CLOSED));
    }
    var other = ideas.came("Skridskor");
    var she = members.member(Role.OFFICER);
    members.lookAt(other, she);
    assertThatThrownBy(() -> statements.read(other, she)).isInstanceOf(NotFound.class);
  }

  private Viewer annaSignedIn() {
    return As.signIn(Role.ASSESSOR);
  }

  private Viewer boSignedIn() {
    return As.signIn(Role.ASSESSOR, Role.ADMINISTRATOR);
  }

  private void bothAreInTheGroup(MemberFunction annas, MemberFunction bos) {
    group.none();
    group.appoint(anna, annas);
    group.appoint(bo, bos);
  }

  private void bothSayTheyHaveNoConflict() {
    openings.answer(reference, new OwnAnswer(null, "", 0), annaSignedIn());
    openings.answer(reference, new OwnAnswer(null, "", 0), boSignedIn());
  }

  @Test
  void chair_and_secretary_settle_who_looks_and_what_is_said_and_each_is_not_her_own_second() {
    bothAreInTheGroup(MemberFunction.CHAIR, MemberFunction.SECRETARY);
    bothSayTheyHaveNoConflict();
    var theirs = text("Ordförandens", anna, bo);
    assertThat(statements.write(reference, theirs, 0, annaSignedIn()))
        .isEqualTo(new StatementOutcome.Done());
    statements.propose(reference, 1, annaSignedIn());
    assertThat(statements.confirm(reference, 2, annaSignedIn()))
        .isEqualTo(refused(Standing.PROPOSED));
    assertThat(statements.confirm(reference, 2, boSignedIn()))
        .isEqualTo(new StatementOutcome.Done());
    var other = new Settling(Set.of(eva().id()), Set.of(), TestMembers.DUE);
    group.appoint(eva(), MemberFunction.MEMBER);
    assertThat(assignments.settle(reference, other, annaSignedIn())).isTrue();
    var telephone = "/bedomningar/" + reference + "/telefon/" + eva().id();
    As.nobody();
    for (var page : new String[] {at, "/arenden/" + reference + "/tittar", telephone}) {
      assertThat(get(page, As.assessor())).hasStatusOk();
    }
    assertThat(get("/arenden/" + reference, As.assessor())).bodyText().contains(at);
  }

  @Test
  void a_member_settles_nothing_and_the_chair_nothing_of_a_case_that_is_closed_to_her() {
    bothAreInTheGroup(MemberFunction.MEMBER, MemberFunction.CHAIR);
    openings.answer(reference, new OwnAnswer(null, "", 0), annaSignedIn());
    for (var page : new String[] {at, "/arenden/" + reference + "/tittar"}) {
      assertThat(get(page, As.assessor())).hasStatus(404);
      assertThat(get(page, As.with(Role.ASSESSOR, Role.ADMINISTRATOR))).hasStatus(404);
    }
    assertThat(get("/arenden/" + reference, As.assessor())).bodyText().doesNotContain(at);
    assertThatThrownBy(() -> statements.write(reference, text("x", anna, bo), 0, annaSignedIn()))
        .isInstanceOf(NotFound.class);
    var other = new Settling(Set.of(), Set.of(bo.id()), TestMembers.DUE);
    assertThatThrownBy(() -> assignments.settle(reference, other, annaSignedIn()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> opinions.enter(reference, bo.id(), saying("Bo"), annaSignedIn()))
        .isInstanceOf(NotFound.class);
    openings.answer(reference, new OwnAnswer(null, "", 0), boSignedIn());
    As.nobody();
    assertThat(get(at, As.with(Role.ASSESSOR, Role.ADMINISTRATOR))).hasStatusOk();
  }

  private void inTheDatabase(String set) {
    jdbc.sql("UPDATE statement SET " + set + " WHERE subject_id = :subject")
        .param("subject", subject())
        .update();
  }

  private java.util.List<String> kept(String column) {
    return jdbc.sql("SELECT " + column + " FROM statement WHERE subject_id = :id ORDER BY number")
        .param("id", subject())
        .query(String.class)
        .list();
  }

  private UUID subject() {
    return submitted.withReference(reference, eva()).orElseThrow().id();
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> form, RequestPostProcessor who) {
    var request = mvc.post().uri(path).with(who).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private static final String MILDER =
      "Regionens grupp har läst det du har skickat och ser inte hur regionen kan hjälpa till med "
          + "det just nu. "
          + "Råd, inte beslut: det kan inte överklagas, och du kan alltid ansöka.";

  @Test
  void the_page_proposes_who_said_what_and_chooses_nothing_and_the_answer_offers_plainer_words()
      throws Exception {
    As.nobody();
    assertThat(get(at, As.officer()))
        .bodyText()
        .contains(anna.name() + ": Anna synergi", bo.name() + ": Bo råd")
        .doesNotContain("checked");
    assertThat(post(at, Map.of("words", "Mina ord"), As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("Mina ord", "Välj vad gruppen rekommenderar");
    var form = Map.of("words", "Mina ord", "recommendation", "NOT_NOW", "version", "0");
    assertThat(post(at, form, As.officer())).hasRedirectedUrl(at);
    var second = Map.of("words", "Andra ord", "recommendation", "NOT_NOW", "version", "0");
    assertThat(post(at, second, As.officer()))
        .hasStatus(409)
        .bodyText()
        .contains("Andra ord", "Mina ord", "Det här skiljer sig:", "<li>Yttrande</li>")
        .doesNotContain("<li>Rekommendation</li>", "<li>Skäl</li>");
    var proposed = new HashMap<>(form);
    proposed.putAll(
        Map.of("version", "1", "words", "Ändrade ord", "reasons", "Ett skäl", "action", "propose"));
    assertThat(post(at, proposed, As.officer())).hasRedirectedUrl(at);
    assertThat(get(at, As.officer()))
        .bodyText()
        .as("what was typed when it was proposed")
        .contains("Ändrade ord", "Ett skäl")
        .doesNotContain("Mina ord");
    assertThat(get(at, As.officer())).bodyText().doesNotContain("/yttrande/bekrafta");
    var olle = As.with(Role.OFFICER, Role.ADMINISTRATOR);
    var step = "Nästa: läs och bekräfta yttrandet";
    assertThat(get("/arenden/" + reference, olle)).bodyText().contains(step);
    assertThat(get("/arenden/" + reference, As.officer())).bodyText().doesNotContain(step);
    assertThat(get(at, olle)).bodyText().contains("/yttrande/bekrafta");
    var answer = "/arenden/" + reference + "/svar";
    assertThat(get(answer, As.officer())).bodyText().doesNotContain("du kan alltid ansöka");
    post(at + "/bekrafta", Map.of("version", "3"), olle);
    assertThat(get(at, As.officer()))
        .bodyText()
        .contains("Bekräftat av " + olle().name(), "href=\"" + answer);
    assertThat(get(answer, As.officer()))
        .bodyText()
        .contains("Inte aktuell", "Ändrade ord")
        .contains("name=\"say\" value=\"" + MILDER);
    var taken = Map.of("version", "0", "sentence", "Tack!", "say", MILDER);
    assertThat(post(answer, taken, As.officer())).hasRedirectedUrl(answer);
    var letter =
        get(answer, As.officer()).getResponse().getContentAsString().split("id=\"brev\"")[1];
    assertThat(letter).contains("Tack! " + MILDER).doesNotContain("Inte aktuell", "Ändrade ord");
  }
}
