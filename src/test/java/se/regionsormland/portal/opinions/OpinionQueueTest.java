package se.regionsormland.portal.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.OpinionFile.Looking;
import se.regionsormland.portal.opinions.lists.OpinionQueue;
import se.regionsormland.portal.opinions.lists.OpinionQueue.ToLookAt;
import se.regionsormland.portal.web.Slice;

/** What a member has to look at, and by when. */
@PortalTest
class OpinionQueueTest {

  @Autowired private OpinionQueue queue;
  @Autowired private Opinions opinions;
  @Autowired private Assignments assignments;
  @Autowired private TestMembers members;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Statements statements;
  @Autowired private TestClock clock;
  @Autowired private TestConflicts conflicts;
  @Autowired private MockMvcTester mvc;

  private Viewer anna;
  private Viewer bo;

  @BeforeEach
  void twoMembers() {
    anna = members.member(Role.ASSESSOR, Role.OFFICER);
    bo = members.member(Role.ASSESSOR);
    allOf(anna).forEach(one -> answered(one.reference()));
  }

  @AfterEach
  void leave() {
    members.leave();
    conflicts.openAll();
    clock.reset();
  }

  private Slice<ToLookAt> page(String after) {
    As.signIn(Role.ASSESSOR, Role.OFFICER);
    return queue.page(after, anna);
  }

  private List<ToLookAt> allOf(Viewer who) {
    As.signIn(who.roles().toArray(Role[]::new));
    var all = new ArrayList<ToLookAt>();
    String after = null;
    do {
      var page = queue.page(after, who);
      all.addAll(page.items());
      after = page.next();
    } while (after != null);
    return all;
  }

  private String toLookAt(String title, LocalDate due) {
    var reference = ideas.came(title);
    assignments.settle(
        reference,
        new Settling(Set.of(anna.id(), bo.id()), Set.of(), due),
        As.signIn(Role.OFFICER));
    return reference;
  }

  private void answered(String reference) {
    var officer = As.signIn(Role.OFFICER);
    var id = submitted.withReference(reference, officer).orElseThrow().id();
    submitted.answer(id, SomeIdea.answer(), officer);
  }

  private void give(String reference) {
    As.signIn(Role.ASSESSOR, Role.OFFICER);
    opinions.give(reference, TestMembers.saying("Ord"), 0, anna);
  }

  @Test
  void what_came_to_a_member_is_new_to_her_until_she_has_opened_it() {
    var reference = toLookAt("Ny", LocalDate.of(2027, 3, 5));
    assertThat(allOf(anna)).extracting(ToLookAt::fresh).containsExactly(true);
    var page = "/bedomningar/" + reference;
    As.signIn(Role.ASSESSOR, Role.OFFICER);
    assertThat(mvc.get().uri(page).with(As.with(Role.ASSESSOR, Role.OFFICER))).hasStatusOk();
    assertThat(allOf(anna)).extracting(ToLookAt::fresh).containsExactly(false);
    assertThat(allOf(bo)).filteredOn(ToLookAt::fresh).as("another's").isNotEmpty();
  }

  @Test
  void from_what_she_has_given_she_is_led_to_the_next_that_waits_for_her() {
    var first = toLookAt("Först", LocalDate.of(2027, 3, 5));
    var second = toLookAt("Sedan", LocalDate.of(2027, 3, 8));
    var next = "class=\"govuk-button\"\\s+href=\"/bedomningar/" + second + "\"";
    assertThat(hers(first)).doesNotContainPattern(next);
    give(first);
    assertThat(hers(first))
        .containsPattern(next)
        .contains("Nästa ärende som väntar på dig (1 kvar)");
    give(second);
    assertThat(hers(second)).doesNotContain("Nästa ärende");
  }

  private String hers(String reference) {
    var page =
        mvc.get().uri("/bedomningar/" + reference).with(As.with(Role.ASSESSOR, Role.OFFICER));
    try {
      return page.exchange().getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void what_is_due_first_comes_first_what_is_given_stays_last_and_what_is_answered_leaves() {
    var later = toLookAt("Sedan", LocalDate.of(2027, 3, 12));
    var first = toLookAt("Först", LocalDate.of(2027, 3, 5));
    var given = toLookAt("Lämnad", LocalDate.of(2027, 3, 4));
    give(given);
    assertThat(page(null).items())
        .extracting(ToLookAt::reference, ToLookAt::looking, ToLookAt::given, ToLookAt::size)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(first, Looking.TO_DO, 0, 2),
            org.assertj.core.groups.Tuple.tuple(later, Looking.TO_DO, 0, 2),
            org.assertj.core.groups.Tuple.tuple(given, Looking.GIVEN, 1, 2));
    assertThat(page(null).count()).as("to answer").isEqualTo(2);
    answered(first);
    answered(given);
    assertThat(page(null).items()).extracting(ToLookAt::reference).containsExactly(later);
  }

  @Test
  void nothing_disappears_because_something_newer_came() {
    var all =
        IntStream.range(0, 45)
            .mapToObj(n -> toLookAt("Nr " + n, LocalDate.of(2027, 3, 5).plusDays(n % 7)))
            .toList();
    assertThat(allOf(anna))
        .extracting(ToLookAt::reference)
        .containsExactlyInAnyOrderElementsOf(all);
    As.nobody();
    int statementsOfPage = statements.during(() -> page(null));
    assertThat(statementsOfPage).isLessThanOrEqualTo(5);
    all.subList(1, 45).forEach(this::answered);
    assertThat(statements.during(() -> page(null))).isEqualTo(statementsOfPage);
  }

  @Test
  void what_is_closed_to_her_is_neither_there_nor_counted_and_to_another_it_is() {
    var reference = toLookAt("Stängt", LocalDate.of(2027, 3, 5));
    assertThat(page(null).count()).isOne();
    members.isInConflict(reference, anna);
    assertThat(page(null).items()).isEmpty();
    assertThat(page(null).count()).isZero();
    assertThat(allOf(bo))
        .filteredOn(one -> one.reference().equals(reference))
        .extracting(ToLookAt::size)
        .containsExactly(1);
  }

  @Test
  void what_she_has_not_opened_yet_is_neither_there_nor_counted() {
    var reference = toLookAt("Oöppnat", LocalDate.of(2027, 3, 5));
    assertThat(page(null).count()).isOne();
    var id = submitted.withReference(reference, As.signIn(Role.OFFICER)).orElseThrow().id();
    conflicts.close(id, anna.id());
    assertThat(page(null).items()).isEmpty();
    assertThat(page(null).count()).isZero();
    assertThat(allOf(bo)).extracting(ToLookAt::reference).contains(reference);
  }

  @Test
  void what_another_has_begun_is_not_begun_by_her() {
    var reference = toLookAt("Påbörjat", LocalDate.of(2027, 3, 5));
    As.signIn(Role.ASSESSOR);
    opinions.save(reference, TestMembers.saying("Ord"), 0, bo);
    assertThat(allOf(bo))
        .filteredOn(one -> one.reference().equals(reference))
        .extracting(ToLookAt::looking)
        .containsExactly(Looking.BEGUN);
    assertThat(allOf(anna)).extracting(ToLookAt::looking).containsExactly(Looking.TO_DO);
  }

  @Test
  void the_page_says_what_is_late_and_how_many_are_in() {
    var reference = toLookAt("Försenat", LocalDate.of(2027, 3, 5));
    clock.set(java.time.Instant.parse("2027-03-08T10:00:00Z"));
    As.nobody();
    assertThat(mvc.get().uri("/bedomningar").with(As.with(Role.ASSESSOR, Role.OFFICER)).exchange())
        .hasStatusOk()
        .bodyText()
        .contains(reference, "Skulle ha lämnats senast 5 mars", "0 av 2 har svarat");
  }
}
