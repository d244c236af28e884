package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.CaseNotes;
import se.regionsormland.portal.assessment.queue.CaseQueue;
import se.regionsormland.portal.assessment.queue.QueueFilter;
import se.regionsormland.portal.cases.CaseRecords;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Routes;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.web.NotFound;

/**
 * From the moment that a conflict of interest stands, the record is to that person as if it were
 * not there: no page, no list, no count, no search, no hint. What she could see before is the proof
 * that the words were looked for in the right places.
 */
@PortalTest
class ConflictOfInterestTest {

  private static final String ANOTHER = "Våtmark i ån som renar dagvatten";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private CaseRecords cases;
  @Autowired private CaseNotes notes;
  @Autowired private CaseQueue queue;
  @Autowired private Conflicts conflicts;
  @Autowired private Openings openings;
  @Autowired private SomeMembers members;
  @Autowired private TestConflicts others;

  private final Viewer officer = As.viewer(Role.OFFICER);
  private RequestPostProcessor who = As.officer();
  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private String reference;
  private String another;
  private UUID subject;

  @BeforeEach
  void anIdeaFullOfCanaries() {
    reference = ideas.came(content(mark + "titel"), contact());
    another = ideas.came(content(ANOTHER), contact());
    As.signIn(Role.OFFICER);
    subject = submitted.withReference(reference, officer).orElseThrow().id();
    notes.add(reference, UUID.randomUUID(), mark + "anteckning", officer);
    As.nobody();
  }

  @AfterEach
  void nobody() {
    members.none();
    others.openAll();
    As.nobody();
  }

  /** She says so herself, and another decides. */
  private void close() {
    As.signIn(Role.OFFICER);
    var asked = new Raised(officer.id(), Ground.AFFECTED, mark + "jav");
    conflicts.raise(reference, asked, officer);
    var another = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var id = conflicts.of(reference, another).conflicts().getFirst().id();
    conflicts.decide(reference, id, new Decision(true, Law.EMPLOYEE, "Närstående."), another);
    As.signIn(Role.OFFICER);
  }

  /** Both want the same land, so that each is a hint beside the other. */
  private IdeaContent content(String title) {
    var own = title.equals(ANOTHER) ? "" : mark + "text";
    return SomeIdea.of(
        title,
        "Vi vill anlägga en våtmark på åkermark vid ån, med dammar för dagvatten. " + own,
        own,
        null,
        Set.of(Need.PARTNER),
        1_000_000L,
        false,
        null,
        Set.of(Sormland.FLEN),
        "",
        false,
        "");
  }

  private Contact contact() {
    return new Contact(
        mark + "namn", mark + "organisation", mark + "brev@exempel.invalid", "0123-45 67 89");
  }

  private Stream<String> places() {
    var routes = Routes.paths("GET").map(this::filled);
    return Stream.concat(
        routes,
        Stream.of(
            "/arenden?q=" + mark + "titel",
            "/arenden?q=" + reference,
            "/arenden?q=" + mark + "brev@exempel.invalid",
            "/arenden?visa=nya",
            "/arenden/" + another,
            "/arenden/" + another + "/svar",
            "/sok?q=" + mark + "titel"));
  }

  private String filled(String path) {
    return Routes.filled(path.replace("{reference}", reference));
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private String body(MvcTestResult result) {
    try {
      return result.getMvcResult().getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By address, what is met there of the idea's own words and of its reference. */
  private Map<String, String> met() {
    var met = new TreeMap<String, String>();
    for (var path : places().toList()) {
      var asked = path.substring(path.indexOf('?') + 1);
      var page = body(get(path)).replace(asked, "").replace(mark + "titel\"", "");
      if (page.contains(mark + "t")
          || page.contains(mark + "a")
          || page.contains(">" + reference)) {
        met.put(path, page);
      }
    }
    return met;
  }

  @Test
  void before_the_conflict_she_meets_it_and_after_it_nowhere() {
    assertThat(met().keySet())
        .contains(
            "/arenden/" + reference,
            "/arenden?q=" + reference,
            "/arenden/" + another,
            "/arenden/" + reference + "/tittar",
            "/bedomningar/" + reference,
            "/arbeta/daglig-lista");

    close();

    assertThat(met().keySet()).isEmpty();
  }

  @Test
  void who_else_knows_of_a_conflict_closes_it_everywhere_too() {
    others.close(subject, officer.id());
    assertThat(met().keySet()).isEmpty();
    As.signIn(Role.OFFICER);
    assertThat(queue.page(itself(), null, officer).count()).isZero();
  }

  /** Who is asked knows its parties and its title; where she is asked, and there alone. */
  @Test
  void before_a_member_has_answered_she_meets_nothing_of_what_is_written_in_it() {
    var she = As.viewer(Role.ASSESSOR);
    who = As.assessor();
    assertThat(met().keySet()).contains("/arenden/" + reference, "/arenden?q=" + reference);

    members.appoint(she, MemberFunction.MEMBER);
    assertThat(met().keySet())
        .contains("/arenden/" + reference + "/jav")
        .isSubsetOf("/arenden/" + reference + "/jav", "/arbeta/jav");
    assertThat(met().values()).noneMatch(page -> page.contains(mark + "text"));
    assertThat(get("/arenden/" + reference)).hasRedirectedUrl("/arenden/" + reference + "/jav");

    As.signIn(Role.ASSESSOR);
    openings.answer(reference, new OwnAnswer(null, "", 0), she);
    assertThat(met().keySet()).contains("/arenden/" + reference, "/arenden?q=" + reference);
  }

  @Test
  void what_is_closed_is_the_same_page_as_what_is_missing() {
    close();
    var missing = get("/arenden/PP-2026-9999");
    var closed = get("/arenden/" + reference);
    assertThat(closed).hasStatus(404);
    assertThat(body(closed).replace(reference, ""))
        .isEqualTo(body(missing).replace("PP-2026-9999", ""));
  }

  @Test
  void nothing_can_be_done_with_what_is_closed() {
    close();
    var paths = Routes.paths("POST").filter(path -> path.contains("/arenden/{reference}")).toList();
    assertThat(paths).hasSizeGreaterThan(8);
    for (var path : paths) {
      var result =
          mvc.post()
              .uri(filled(path))
              .with(As.officer())
              .with(csrf())
              .param("text", "ord")
              .param("reason", "ord")
              .param("diaryNumber", "RUN 1")
              .exchange();
      assertThat(result).as(path).hasStatus(404);
    }
  }

  @Test
  void it_is_not_counted_either() {
    As.signIn(Role.OFFICER);
    assertThat(queue.page(itself(), null, officer).count()).isOne();
    close();
    assertThat(queue.page(itself(), null, officer).count()).isZero();
  }

  private QueueFilter itself() {
    return new QueueFilter(QueueFilter.Show.OPEN, null, reference);
  }

  @Test
  void others_see_it_as_before() {
    close();
    var other = mvc.get().uri("/arenden/" + reference).with(As.assessor()).exchange();
    assertThat(other).hasStatusOk().bodyText().contains(mark + "titel");
  }

  @Test
  void the_texts_that_a_lexicon_is_tried_on_leave_it_out() {
    As.signIn(Role.OFFICER);
    assertThat(submitted.latestTexts(10_000, officer)).anyMatch(text -> text.text().contains(mark));
    close();
    assertThat(submitted.latestTexts(10_000, officer))
        .noneMatch(text -> text.text().contains(mark));
  }

  @Test
  void it_is_not_reached_by_its_number_in_the_database_nor_are_its_costs_counted() {
    As.signIn(Role.OFFICER);
    var idea = submitted.find(subject, officer).orElseThrow();
    int area = idea.areas().getFirst();
    var before = submitted.moneyOf(area, officer);
    close();
    assertThat(submitted.find(subject, officer)).isEmpty();
    var after = submitted.moneyOf(area, officer);
    assertThat(after.ideas()).isEqualTo(before.ideas() - 1);
    assertThat(after.amount()).isEqualTo(before.amount() - 1_000_000L);
    assertThatThrownBy(() -> submitted.hideSummary(subject, "Prövas", officer))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> submitted.showSummary(subject, "Prövas", officer))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_said_in_it_is_not_there_and_it_cannot_be_answered() {
    As.signIn(Role.OFFICER);
    var it = Subject.idea(subject);
    assertThat(cases.correspondence(it, officer).inForce()).isNotNull();
    close();
    assertThatThrownBy(() -> cases.correspondence(it, officer)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cases.answer(it, officer)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cases.answer(it, SomeIdea.answer(), officer))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void no_facade_gives_staff_a_record_without_a_viewer() {
    assertThat(StaffFacades.methodsWithoutViewer()).isEqualTo(List.of());
  }

  @Test
  void a_case_without_a_viewer_is_read_only_where_the_senders_key_has_opened_it() {
    assertThat(StaffFacades.readersOfSendersCase())
        .containsExactly(
            "se.regionsormland.portal.ideas.Ideas", "se.regionsormland.portal.ideas.OwnPages");
  }

  @Test
  void that_a_case_is_open_is_said_by_the_guard_and_by_who_asked_it_while_reading() {
    var reader = "se.regionsormland.portal.ideas.SubmittedIdeas";
    assertThat(StaffFacades.whoSaysThatACaseIsOpen())
        .containsExactly(reader, "se.regionsormland.portal.records.RecordGuard");
    assertThat(StaffFacades.whoReadsForTheGuard()).containsExactly(reader);
  }

  @Test
  void nothing_is_written_upon_what_was_opened_before() {
    assertThat(StaffFacades.writersOfWhatWasOpened()).isEmpty();
  }
}
