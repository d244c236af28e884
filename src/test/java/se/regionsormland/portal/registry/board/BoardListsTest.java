package se.regionsormland.portal.registry.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.TestMembers;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/** What the board is given: frozen on its day, through the guard. Each test has days of its own. */
@PortalTest
class BoardListsTest {

  private static final Viewer OFFICER = As.viewer(Role.OFFICER);
  private static LocalDate next = LocalDate.of(2041, 6, 3);

  @Autowired private BoardLists lists;
  @Autowired private PersonsBoardLists persons;
  @Autowired private CaseIdeas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private SubmittedRequests requests;
  @Autowired private SomeMembers members;
  @Autowired private TestMembers team;
  @Autowired private Opinions opinions;
  @Autowired private CaseStatements statements;
  @Autowired private Relations relations;
  @Autowired private TestConflicts conflicts;
  @Autowired private TestClock clock;
  @Autowired private Environment settings;
  @Autowired private MockMvcTester mvc;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void aDayOfItsOwn() {
    tomorrow();
  }

  private void tomorrow() {
    var day = next;
    next = next.plusDays(1);
    clock.set(ZonedDateTime.of(day, LocalTime.of(9, 30), SwedishTime.ZONE).toInstant());
  }

  @AfterEach
  void leave() {
    clock.reset();
    conflicts.openAll();
    members.none();
    As.nobody();
  }

  private UUID frozen() {
    return lists.freeze(As.signIn(Role.OFFICER));
  }

  private BoardList read(UUID id) {
    return lists.read(id, As.signIn(Role.OFFICER));
  }

  private BoardLine line(UUID id, String reference) {
    return read(id).lines().stream()
        .filter(line -> line.about().reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private UUID subject(String reference) {
    return submitted.withReference(reference, As.signIn(Role.OFFICER)).orElseThrow().id();
  }

  private String page(UUID id) throws IOException {
    var result = get("/arbeta/namndens-lista/" + id, As.officer());
    assertThat(result).hasStatusOk();
    var page = result.getMvcResult().getResponse().getContentAsString();
    return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
  }

  private MvcTestResult get(String path, RequestPostProcessor who) {
    return mvc.get().uri(path).with(who).exchange();
  }

  private String file(UUID id) throws IOException {
    var result = get("/arbeta/namndens-lista/" + id + "/listan.xlsx", As.officer());
    var content = result.getMvcResult().getResponse().getContentAsByteArray();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(content));
        var reader = new XSSFExcelExtractor(book)) {
      return reader.getText();
    }
  }

  @Test
  void what_is_frozen_stays_as_it_was_on_its_day_and_the_next_list_goes_on_from_there()
      throws IOException {
    var reference = ideas.came("Lånecyklar " + mark);
    var first = frozen();
    var page = page(first);
    var file = file(first);
    assertThat(page).contains(reference, "Lånecyklar " + mark, "Inkommen");
    assertThat(file).contains(reference, "Lånecyklar " + mark, "Föreningen");

    submitted.answer(subject(reference), SomeIdea.answer(), OFFICER);
    var later = ideas.came("Kom sedan " + mark);
    assertThat(page(first)).as("the page of the first").isEqualTo(page);
    assertThat(file(first)).as("the file of the first").isEqualTo(file);
    assertThat(line(first, reference).state()).isEqualTo(IdeaState.SUBMITTED);

    tomorrow();
    var second = frozen();
    assertThat(line(second, reference).state()).isEqualTo(IdeaState.ANSWERED);
    assertThat(page(second)).contains(later, "Det som har hänt efter listan");

    tomorrow();
    assertThat(read(frozen()).lines())
        .as("what is over and told is told once, what is open each time")
        .extracting(line -> line.about().reference())
        .contains(later)
        .doesNotContain(reference);
  }

  @Test
  void nobody_rewrites_what_is_frozen() {
    ideas.came("Lånecyklar " + mark);
    frozen();
    var owner = Owner.of(settings);
    for (var sql :
        new String[] {
          "UPDATE board_line SET title = ''",
          "DELETE FROM board_line",
          "UPDATE board_edition SET on_day = on_day",
          "DELETE FROM board_edition"
        }) {
      assertThatThrownBy(() -> owner.sql(sql).update())
          .as(sql)
          .hasMessageContaining("What the board has been given");
    }
  }

  @Test
  void a_case_that_is_closed_to_the_reader_is_in_no_page_file_or_sum_of_hers() throws IOException {
    var closed = ideas.came("Stängd " + mark);
    var open = ideas.came("Öppen " + mark);
    var id = frozen();
    var before = read(id);
    assertThat(page(id)).contains(closed, open);
    assertThat(file(id)).contains(closed, open);

    conflicts.close(subject(closed), OFFICER.id());

    assertThat(page(id)).contains(open).doesNotContain(closed, "Stängd " + mark);
    assertThat(file(id)).contains(open).doesNotContain(closed, "Stängd " + mark);
    assertThat(read(id).ideas()).isEqualTo(before.ideas() - 1);
  }

  @Test
  void whoever_presses_the_list_has_every_case_for_those_who_may_see_it() {
    var reference = ideas.came("Stängd " + mark);
    conflicts.close(subject(reference), OFFICER.id());
    var id = frozen();
    assertThat(read(id).lines())
        .extracting(line -> line.about().reference())
        .doesNotContain(reference);
    conflicts.openAll();
    assertThat(line(id, reference).about().title()).isEqualTo("Stängd " + mark);
  }

  @Test
  void it_is_there_for_those_who_settle_things_for_the_group_alone() {
    var id = frozen();
    var member = As.viewer(Role.ASSESSOR);
    members.appoint(member, MemberFunction.MEMBER);
    As.signIn(Role.ASSESSOR);
    assertThatThrownBy(() -> lists.freeze(member)).isInstanceOf(NotFound.class);
    for (var path : new String[] {"", "/" + id, "/" + id + "/listan.xlsx"}) {
      assertThat(get("/arbeta/namndens-lista" + path, As.assessor())).hasStatus(404);
    }
    members.none();
    members.appoint(member, MemberFunction.SECRETARY);
    assertThat(get("/arbeta/namndens-lista/" + id, As.assessor())).hasStatusOk();
    As.signIn(Role.ASSESSOR);
    assertThat(lists.editions(member)).extracting(BoardEdition::id).contains(id);
  }

  @Test
  void who_comes_second_on_the_same_day_gets_the_list_that_was_made() {
    var id = frozen();
    var pressed = mvc.post().uri("/arbeta/namndens-lista").with(As.officer()).with(csrf());
    assertThat(pressed.exchange()).hasRedirectedUrl("/arbeta/namndens-lista/" + id);
    assertThat(get("/arbeta/namndens-lista", As.officer()))
        .bodyText()
        .containsOnlyOnce("/arbeta/namndens-lista/" + id);
  }

  @Test
  void of_a_sender_it_has_what_the_registrars_list_has_and_no_more() throws IOException {
    As.signIn(Role.OFFICER);
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 3, 1),
            SomeIdea.saying("Brygga " + mark, "Vi vill bygga en brygga."),
            new Contact(
                "Kim " + mark, "Cykelföreningen", mark + "@exempel.invalid", "0123-45 67 89"));
    var subject = requests.registerByHand(entry, SomeRequest.numbers(), OFFICER);
    var reference = submitted.find(subject, OFFICER).orElseThrow().reference();
    var id = frozen();
    assertThat(persons.of(mark + "@exempel.invalid"))
        .as("what she is told that the portal has of her")
        .singleElement()
        .satisfies(
            held -> assertThat(held.words()).containsEntry("named_in_board_list", reference));
    assertThat(line(id, reference).about().request()).isTrue();
    assertThat(page(id) + file(id))
        .contains("Brygga " + mark, "Cykelföreningen", "Begäran om medfinansiering")
        .doesNotContain("Kim " + mark, mark + "@exempel.invalid", "67 89");
  }

  @Test
  void what_has_come_of_a_grant_stands_in_each_list_as_it_was_known_on_its_day()
      throws IOException {
    As.signIn(Role.OFFICER);
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 3, 1),
            SomeIdea.saying("Våtmark " + mark, "Vi vill anlägga en våtmark."),
            SomeIdea.contact());
    became(requests.registerByHand(entry, SomeRequest.numbers(), OFFICER));
    var first = frozen();
    assertThat(page(first)).contains("Projektet " + mark, "inget antecknat än");
    var owner = Owner.of(settings);
    owner
        .sql("UPDATE project SET learnt = 'Markägare svarar på kartor' WHERE slug = :mark")
        .param("mark", mark)
        .update();
    tomorrow();
    var second = frozen();
    assertThat(page(second)).contains("Markägare svarar på kartor");
    assertThat(file(second)).contains("Resultat hittills", "20370001: Markägare svarar på kartor");
    assertThat(page(first) + file(first)).doesNotContain("Markägare svarar");
  }

  private void became(UUID request) {
    var owner = Owner.of(settings);
    owner
        .sql(
            """
            INSERT INTO project (id, slug, title, owner, partners, area, municipalities, summary,
                                 learnt, source, version, number)
            VALUES (gen_random_uuid(), :mark, 'Projektet ' || :mark, '', '', 5, '{}', '', '', '',
                    0, '20370001')
            """)
        .param("mark", mark)
        .update();
    owner
        .sql("INSERT INTO project_origin SELECT id, :request FROM project WHERE slug = :mark")
        .param("request", request)
        .param("mark", mark)
        .update();
  }

  @Test
  void a_recommendation_is_in_it_once_it_is_confirmed_and_while_no_conflict_is_behind_it()
      throws IOException {
    var anna = team.member(Role.ASSESSOR);
    var reference = ideas.came("Dammar " + mark);
    team.lookAt(reference, anna);
    opinions.give(reference, TestMembers.saying("Ja"), 0, As.signIn(Role.ASSESSOR));
    propose(reference, anna);
    assertThat(line(frozen(), reference).recommendation()).as("proposed").isNull();

    statements.confirm(reference, 2, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
    tomorrow();
    var confirmed = frozen();
    assertThat(line(confirmed, reference).recommendation()).isEqualTo(Recommendation.GO_ON);
    assertThat(page(confirmed)).contains("Gå vidare");

    team.isInConflict(reference, anna);
    tomorrow();
    assertThat(line(frozen(), reference).recommendation()).as("with a conflict").isNull();
    assertThat(line(confirmed, reference).isRecommended()).as("as it was").isTrue();
    team.leave();
  }

  private void propose(String reference, Viewer from) {
    var text = new StatementText(Recommendation.GO_ON, "Ord", "Skäl", "", Set.of(from.id()));
    statements.write(reference, text, 0, As.signIn(Role.OFFICER));
    statements.propose(reference, 1, OFFICER);
  }

  @Test
  void what_was_recommended_of_two_together_is_told_to_nobody_for_whom_the_other_is_closed() {
    var anna = team.member(Role.ASSESSOR);
    var one = ideas.came("Dammar " + mark);
    var other = ideas.came("Bryggor " + mark);
    team.lookAt(one, anna);
    opinions.give(one, TestMembers.saying("Ja"), 0, As.signIn(Role.ASSESSOR));
    var together = new NewRelation(RelationKind.TOGETHER, other, "Samma sjö.");
    relations.make(one, together, As.signIn(Role.OFFICER));
    propose(one, anna);
    statements.confirm(one, 2, As.signIn(Role.OFFICER, Role.ADMINISTRATOR));
    var id = frozen();
    assertThat(line(id, other).recommendation()).isEqualTo(Recommendation.GO_ON);

    conflicts.close(subject(one), OFFICER.id());
    assertThat(line(id, other).recommendation()).isNull();
    team.leave();
  }
}
