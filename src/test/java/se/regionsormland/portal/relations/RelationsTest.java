package se.regionsormland.portal.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.CaseLetters.Letter;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLogLine;
import se.regionsormland.portal.relations.Relation.What;
import se.regionsormland.portal.relations.Relations.Made;
import se.regionsormland.portal.web.NotFound;

/** How a case has to do with others, as a person has said. */
@InsideTest
class RelationsTest {

  private static final Contact WHO = new Contact("Hon", "Föreningen", "hon@example.org", "");

  @Autowired private Relations relations;
  @Autowired private Conflicts conflicts;
  @Autowired private Cases cases;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas senders;
  @Autowired private JdbcClient jdbc;

  private SenderKey hers;
  private SenderKey his;
  private String one;
  private String other;
  private Viewer officer;

  @BeforeEach
  void twoCases() {
    hers = ideas.sent("Väg genom skogen");
    his = ideas.sent("Skog att vara i");
    one = reference(hers);
    other = reference(his);
    officer = another();
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  private static Viewer she() {
    return As.signIn(Role.OFFICER);
  }

  private static Viewer another() {
    return As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
  }

  private String reference(SenderKey key) {
    return senders.find(key).orElseThrow().reference();
  }

  private Made say(RelationKind kind, String with) {
    return relations.make(one, new NewRelation(kind, with, "Samma skog."), officer);
  }

  private Relation only(String reference, Viewer viewer) {
    return relations.of(reference, viewer).getFirst();
  }

  private List<Act> acts(String reference) {
    return cases.read(reference, officer).caseLog().stream().map(CaseLogLine::act).toList();
  }

  @Test
  void it_stands_in_both_cases_and_in_both_logs() {
    assertThat(say(RelationKind.COUNTERACTS, other)).isEqualTo(Made.DONE);
    assertThat(only(one, officer).other().name()).isEqualTo("Skog att vara i, " + other);
    assertThat(only(other, officer).other().name()).isEqualTo("Väg genom skogen, " + one);
    assertThat(only(one, officer).waits()).isTrue();
    assertThat(acts(one)).endsWith(Act.RELATION_MADE);
    assertThat(acts(other)).endsWith(Act.RELATION_MADE);
  }

  @Test
  void which_one_builds_on_the_other_is_told_from_either_end() {
    say(RelationKind.BUILDS_ON, other);
    assertThat(only(one, officer).from()).isTrue();
    assertThat(only(other, officer).from()).isFalse();
  }

  @Test
  void between_two_there_is_one_of_a_kind_from_whichever_end_it_is_said() {
    say(RelationKind.OVERLAPS, other);
    var back = new NewRelation(RelationKind.OVERLAPS, one, "Som sagt.");
    assertThat(relations.make(other, back, officer)).isEqualTo(Made.BEFORE);
    assertThat(say(RelationKind.STRENGTHENS, other)).isEqualTo(Made.DONE);
    assertThat(relations.of(one, officer)).hasSize(2);
  }

  @Test
  void a_measure_is_meant_by_its_number_and_what_is_not_there_by_nothing() {
    assertThat(say(RelationKind.STRENGTHENS, "13.2")).isEqualTo(Made.DONE);
    assertThat(only(one, officer).other().what()).isEqualTo(What.MEASURE);
    assertThat(only(one, officer).other().name()).startsWith("13.2 ");
    for (var nothing : List.of("99.1", "PP-1999-0001", "projekt/finns-inte", "ord", "0.0")) {
      assertThat(say(RelationKind.OVERLAPS, nothing)).as(nothing).isEqualTo(Made.NO_SUCH);
    }
  }

  @Test
  void a_pasted_address_and_small_letters_are_read() {
    var pasted = "https://example.org/arenden/" + other.toLowerCase(Locale.ROOT) + " ";
    assertThat(say(RelationKind.OVERLAPS, pasted)).isEqualTo(Made.DONE);
  }

  @Test
  void nothing_has_to_do_with_itself_and_only_cases_are_handled_together() {
    assertThat(say(RelationKind.OVERLAPS, one)).isEqualTo(Made.NOT_SO);
    assertThat(say(RelationKind.TOGETHER, "13.2")).isEqualTo(Made.NOT_SO);
    assertThat(say(RelationKind.TOGETHER, other)).isEqualTo(Made.DONE);
  }

  @Test
  void two_are_handled_together_and_no_third_until_that_is_ended() {
    var third = reference(ideas.sent("Något tredje"));
    assertThat(say(RelationKind.TOGETHER, other)).isEqualTo(Made.DONE);
    assertThat(say(RelationKind.TOGETHER, other)).isEqualTo(Made.BEFORE);
    assertThat(say(RelationKind.TOGETHER, third)).isEqualTo(Made.NOT_SO);
    var back = new NewRelation(RelationKind.TOGETHER, other, "Också.");
    assertThat(relations.make(third, back, officer)).isEqualTo(Made.NOT_SO);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    INSERT INTO relation (id, kind, subject_kind, subject_id, other_id, reason, made_by,
                                          made_by_name, made_at)
                    SELECT gen_random_uuid(), kind, subject_kind, subject_id, gen_random_uuid(), reason,
                           made_by, made_by_name, made_at
                    FROM relation WHERE id = :id
                    """)
                .param("id", only(one, officer).id())
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("no third");
    relations.end(one, only(one, officer).id(), "Var för sig.", officer);
    assertThat(say(RelationKind.TOGETHER, third)).isEqualTo(Made.DONE);
  }

  @Test
  void both_senders_are_told_once_in_the_same_words_of_which_neither_wrote_one() {
    say(RelationKind.COMPETES, other);
    var id = only(one, officer).id();
    assertThat(relations.tell(one, id, officer)).isTrue();
    assertThat(relations.tell(other, id, another())).isFalse();
    assertThat(told(hers))
        .hasSize(1)
        .isEqualTo(told(his))
        .first()
        .asString()
        .contains("något annat som har kommit in")
        .doesNotContain(one, other, "skog", "Skog", "Samma");
  }

  @Test
  void each_case_says_what_became_of_the_letter() {
    say(RelationKind.OVERLAPS, other);
    relations.tell(one, only(one, officer).id(), officer);
    for (var reference : List.of(one, other)) {
      assertThat(cases.read(reference, officer).letters())
          .extracting(Letter::kind)
          .containsOnly("IDEA_RECEIVED", "IDEA_RELATED");
    }
  }

  private List<String> told(SenderKey key) {
    return senders.correspondence(key).lines().stream()
        .filter(line -> line.kind() == Exchange.Kind.RELATED)
        .map(Exchange::text)
        .toList();
  }

  @Test
  void the_references_stand_there_where_everybody_may_read_both() {
    var first = ideas.sent(SomeIdea.publicWith("En led", "Vi vill märka ut en led."), WHO);
    var second = ideas.sent(SomeIdea.publicWith("En bro", "Vi vill bygga en bro."), WHO);
    var said = new NewRelation(RelationKind.STRENGTHENS, reference(second), "Leden går över bron.");
    relations.make(reference(first), said, officer);
    relations.tell(reference(first), only(reference(first), officer).id(), officer);
    assertThat(told(first))
        .isEqualTo(told(second))
        .first()
        .asString()
        .contains(reference(first), reference(second))
        .doesNotContain("led", "bro");
  }

  @Test
  void parallel_work_that_everybody_may_read_leads_to_an_introduction() {
    var first = ideas.sent(SomeIdea.publicWith("En led", "Vi vill märka ut en led."), WHO);
    var second = ideas.sent(SomeIdea.publicWith("En stig", "Vi vill märka ut en stig."), WHO);
    var said = new NewRelation(RelationKind.OVERLAPS, reference(second), "Samma skog.");
    relations.make(reference(first), said, officer);
    relations.tell(reference(first), only(reference(first), officer).id(), officer);
    assertThat(told(second)).singleElement().asString().contains("bli presenterade för varandra");
    say(RelationKind.OVERLAPS, other);
    relations.tell(one, only(one, officer).id(), officer);
    assertThat(told(hers)).singleElement().asString().doesNotContain("presenterade");
  }

  @Test
  void what_is_taken_back_has_nobody_to_tell() {
    say(RelationKind.OVERLAPS, other);
    senders.withdraw(his);
    var id = only(one, officer).id();
    assertThatThrownBy(() -> relations.tell(one, id, officer)).isInstanceOf(NotFound.class);
    assertThat(told(hers)).isEmpty();
    assertThat(only(one, officer).told()).isNull();
  }

  @Test
  void a_goal_conflict_waits_until_somebody_says_how_it_was_settled() {
    say(RelationKind.COUNTERACTS, other);
    var id = only(one, officer).id();
    assertThat(relations.settle(other, id, "Vägen läggs om.", officer)).isTrue();
    assertThat(relations.settle(one, id, "Något annat.", officer)).isFalse();
    var settled = only(one, officer);
    assertThat(settled.waits()).isFalse();
    assertThat(settled.settled()).extracting(Relation.Said::words).isEqualTo("Vägen läggs om.");
  }

  @Test
  void what_does_not_hold_is_ended_with_a_reason_and_may_be_said_anew() {
    say(RelationKind.OVERLAPS, other);
    var id = only(one, officer).id();
    relations.end(one, id, "Fel ärende.", officer);
    assertThatThrownBy(() -> relations.settle(one, id, "Löst.", officer))
        .isInstanceOf(NotFound.class);
    assertThat(say(RelationKind.OVERLAPS, other)).isEqualTo(Made.DONE);
    assertThat(relations.of(one, officer))
        .extracting(Relation::isOver)
        .containsExactly(false, true);
  }

  @Test
  void one_that_belongs_to_other_cases_is_not_reached_from_here() {
    say(RelationKind.OVERLAPS, other);
    var id = only(one, officer).id();
    var third = reference(ideas.sent("Något annat"));
    assertThatThrownBy(() -> relations.end(third, id, "Fel.", officer))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void where_the_other_case_is_closed_to_her_the_relation_is_not_there() {
    say(RelationKind.OVERLAPS, other);
    assertThat(relations.of(one, she())).hasSize(1);
    var id = only(one, another()).id();
    close(other);
    var she = she();
    assertThat(relations.of(one, she)).isEmpty();
    assertThatThrownBy(() -> relations.tell(one, id, she)).isInstanceOf(NotFound.class);
    var again = new NewRelation(RelationKind.STRENGTHENS, other, "Hon ser det inte.");
    assertThat(relations.make(one, again, she)).isEqualTo(Made.NO_SUCH);
    assertThatThrownBy(() -> relations.of(other, she)).isInstanceOf(NotFound.class);
    assertThat(cases.read(one, she).caseLog())
        .extracting(CaseLogLine::detail)
        .noneMatch(detail -> detail.contains(other));
    assertThat(relations.of(one, another())).hasSize(1);
  }

  private List<String> askedAboutHer(String reference) {
    var decider = another();
    return conflicts.of(reference, decider).conflicts().stream()
        .filter(one -> one.person().equals(she().id()) && one.decided() == null)
        .map(one -> one.raised().name() + ": " + one.words())
        .toList();
  }

  private static final String ASKED =
      "Projektporten: Hen är jävig i ett ärende som konkurrerar med det här.";

  @Test
  void who_may_not_take_part_in_one_is_asked_about_in_what_competes_with_it() {
    close(other);
    say(RelationKind.OVERLAPS, other);
    assertThat(askedAboutHer(one)).isEmpty();
    say(RelationKind.COMPETES, other);
    assertThat(askedAboutHer(one)).containsExactly(ASKED);
    assertThat(cases.read(one, she()).caseLog())
        .extracting(CaseLogLine::detail)
        .noneMatch(detail -> detail.contains(other));
  }

  @Test
  void the_same_is_asked_where_the_conflict_of_interest_is_decided_after_it_is_known_to_compete() {
    say(RelationKind.COMPETES, other);
    assertThat(askedAboutHer(one)).isEmpty();
    close(other);
    assertThat(askedAboutHer(one)).containsExactly(ASKED);
  }

  private void close(String reference) {
    var she = she();
    conflicts.raise(reference, new Raised(she.id(), Ground.AFFECTED, "Närstående."), she);
    var decider = another();
    var id = conflicts.of(reference, decider).conflicts().getFirst().id();
    conflicts.decide(reference, id, new Decision(true, Law.EMPLOYEE, "Närstående."), decider);
  }

  @Test
  void what_was_said_is_not_rewritten() {
    say(RelationKind.COMPETES, other);
    var id = only(one, officer).id();
    relations.tell(one, id, officer);
    relations.settle(one, id, "Det finns plats för båda.", officer);
    isNotRewritten(id, "told_at = now()");
    isNotRewritten(id, "settled_at = now()");
    relations.end(one, id, "Fel ärende.", officer);
    isNotRewritten(id, "ended = 'x'");
  }

  private void isNotRewritten(UUID id, String set) {
    assertThatThrownBy(() ->
            jdbc.sql("UPDATE relation SET " + set + " WHERE id = :id").param("id", id).update())
        .as(set)
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("not rewritten");
  }
}
