package se.regionsormland.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.group.AppointmentOutcome;
import se.regionsormland.portal.group.Appointments;
import se.regionsormland.portal.group.Days;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.NewAppointment;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.Minutes.Attendee;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.opinions.TestMembers;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.web.NotFound;

/** Minutes are written while the meeting goes, and settled once. */
@PortalTest
class MinuteBookTest {

  private static final LocalDate DAY = LocalDate.of(2027, 10, 13);

  /** A settled meeting stays, so each test has a day of its own. */
  private static final AtomicInteger DAYS = new AtomicInteger();

  private static final Viewer OFFICER = As.viewer(Role.OFFICER);
  private static final Viewer SHE = As.viewer(Role.OFFICER, Role.ASSESSOR);
  private static final String SAID = "Gruppen såg en krock med gång- och cykelvägen.";

  @Autowired private MinuteBook book;
  @Autowired private AgendaRows agenda;
  @Autowired private Meetings meetings;
  @Autowired private Agendas agendas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private CaseIdeas ideas;
  @Autowired private CaseStatements statements;
  @Autowired private Relations relations;
  @Autowired private Openings openings;
  @Autowired private Opinions opinions;
  @Autowired private TestMembers group;
  @Autowired private CaseLog caseLog;
  @Autowired private Accounts accounts;
  @Autowired private Appointments appointments;
  @Autowired private Colleagues colleagues;
  @Autowired private TestConflicts conflicts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private MockMvcTester mvc;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private String reference;
  private UUID meeting;
  private UUID item;
  private UUID subject;
  private UUID member;
  private UUID absentee;

  @BeforeEach
  void aMeetingWithOneCase() {
    member = account("Ärlig ledamot");
    absentee = account("Övrig frånvarande");
    jdbc.sql("DELETE FROM group_meeting").update();
    reference = ideas.came("Verkstad " + mark);
    As.signIn(Role.OFFICER);
    var day = DAY.plusDays(DAYS.getAndIncrement());
    List.of(member, absentee).forEach(one -> appoint(one, day));
    As.signIn(Role.OFFICER);
    var where = new MeetingPlan.Where("Sal A", "");
    meeting = meetings.plan(new MeetingPlan(day, null, null, where, 2), OFFICER).orElseThrow();
    agendas.add(meeting, new NewItem(reference, Wanted.SETTLE, 10), OFFICER);
    item = Objects.requireNonNull(agendas.of(meeting, OFFICER).getFirst().item()).id();
    subject = submitted.withReference(reference, OFFICER).orElseThrow().id();
    clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
  }

  private void appoint(UUID account, LocalDate day) {
    var administrator = As.signIn(Role.ADMINISTRATOR);
    var member =
        new NewAppointment(
            account,
            MemberFunction.MEMBER,
            null,
            new Days(day, day),
            day,
            true,
            List.of(),
            List.of("Trosa kommun"));
    assertThat(appointments.appoint(member, administrator)).isEqualTo(AppointmentOutcome.DONE);
  }

  private UUID account(String name) {
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(
        new NewAccount(username, name, "en lång mening att minnas", Set.of(Role.ASSESSOR)));
    return colleagues.readingCases().stream()
        .filter(one -> one.name().equals(name))
        .map(Colleagues.Colleague::id)
        .filter(id ->
            jdbc.sql("SELECT username = :name FROM account WHERE id = :id")
                .param("name", username)
                .param("id", id)
                .query(Boolean.class)
                .single())
        .findFirst()
        .orElseThrow();
  }

  @AfterEach
  void leave() {
    group.leave();
    clock.reset();
    conflicts.openAll();
    jdbc.sql("DELETE FROM group_meeting").update();
    As.signIn(Role.OFFICER);
    meetings.ahead(OFFICER).stream()
        .filter(one -> one.allows(MeetingState.Step.CANCEL))
        .forEach(one -> meetings.cancel(one.id(), OFFICER));
    As.nobody();
  }

  private Minutes minutes() {
    return book.of(meeting, OFFICER);
  }

  private static List<String> names(List<Attendee> some) {
    return some.stream().map(Attendee::name).toList();
  }

  private boolean written() {
    return book.write(meeting, Set.of(member), "Nästa gång i Flen.", 0, OFFICER);
  }

  private boolean noted(int seen) {
    return book.note(meeting, item, Set.of(member), SAID + mark, seen, OFFICER);
  }

  private void settle() {
    book.settle(meeting, OFFICER);
  }

  @Test
  void who_was_there_what_was_said_and_who_left_is_kept() {
    assertThat(written()).isTrue();
    assertThat(noted(0)).isTrue();
    var minutes = minutes();
    assertThat(names(minutes.present())).containsExactly("Ärlig ledamot");
    assertThat(names(minutes.absent())).contains("Övrig frånvarande");
    assertThat(minutes.isBelowQuorum()).isTrue();
    assertThat(minutes.other()).isEqualTo("Nästa gång i Flen.");
    assertThat(minutes.items().getFirst().said()).startsWith(SAID);
    assertThat(names(minutes.items().getFirst().left())).containsExactly("Ärlig ledamot");
  }

  @Test
  void whoever_saves_second_changes_nothing() {
    written();
    noted(0);
    assertThat(book.write(meeting, Set.of(), "Annat", 0, OFFICER)).isFalse();
    assertThat(book.note(meeting, item, Set.of(), "Annat", 0, OFFICER)).isFalse();
    assertThat(minutes().other()).isEqualTo("Nästa gång i Flen.");
    assertThat(minutes().items().getFirst().said()).startsWith(SAID);
  }

  @Test
  void those_present_with_a_conflict_of_interest_are_proposed_as_having_left() {
    written();
    assertThat(leaving()).isEmpty();
    conflicts.close(subject, member);
    conflicts.close(subject, absentee);
    assertThat(names(leaving())).containsExactly("Ärlig ledamot");
  }

  private List<Attendee> leaving() {
    var minutes = minutes();
    return book.whoLeaves(minutes, minutes.item(item).orElseThrow(), OFFICER);
  }

  @Test
  void before_the_day_there_are_no_minutes_to_write() {
    clock.reset();
    assertThatThrownBy(this::written).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> noted(0)).isInstanceOf(NotFound.class);
    assertThatThrownBy(this::settle).isInstanceOf(NotFound.class);
  }

  @Test
  void what_is_settled_is_changed_by_nobody_on_no_way() {
    written();
    noted(0);
    settle();
    assertThat(meetings.one(meeting, OFFICER).state()).isEqualTo(MeetingState.SETTLED);
    assertThat(caseLog.of(subject).getLast().act()).isEqualTo(Act.MINUTES_SETTLED);
    var again = new NewItem("PP-2001-0001", Wanted.DISCUSS, 5);
    assertThatThrownBy(() -> noted(1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(this::written).isInstanceOf(NotFound.class);
    assertThatThrownBy(this::settle).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> agendas.add(meeting, again, OFFICER)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> meetings.cancel(meeting, OFFICER)).isInstanceOf(NotFound.class);
    for (var statement :
        List.of(
            "UPDATE minutes SET other = 'x' WHERE meeting_id = :meeting",
            "DELETE FROM attendance WHERE meeting_id = :meeting",
            "UPDATE agenda_item SET said = 'x' WHERE meeting_id = :meeting",
            "DELETE FROM agenda_item WHERE meeting_id = :meeting",
            "UPDATE meeting SET place = 'x' WHERE id = :meeting",
            "DELETE FROM item_leave WHERE item_id IN"
                + " (SELECT id FROM agenda_item WHERE meeting_id = :meeting)",
            "INSERT INTO attendance (meeting_id, person_id, person_name, present)"
                + " VALUES (:meeting, gen_random_uuid(), 'x', true)")) {
      assertThatThrownBy(() -> jdbc.sql(statement).param("meeting", meeting).update())
          .as(statement)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("not rewritten");
    }
  }

  /** By two officers, from what one member has answered. */
  private void stated(String words, long onto) {
    var text = new StatementText(Recommendation.DEVELOP, words, "Skälet", "", Set.of());
    statements.write(reference, text, onto, As.signIn(Role.OFFICER));
    recommended(Money.kronor(1_600_000));
    statements.propose(reference, onto + 1, OFFICER);
    var other = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    statements.confirm(reference, onto + 2, other);
    As.signIn(Role.OFFICER);
  }

  private void recommended(Money oneToOne) {
    jdbc.sql("INSERT INTO recommended_money (subject_id, number, one_to_one) VALUES (:id, 1, :ore)")
        .param("id", subject)
        .param("ore", oneToOne.ore())
        .update();
  }

  private String statement() {
    return minutes().items().getFirst().stated();
  }

  @Test
  void the_statement_and_who_took_part_stand_there_as_they_were_when_it_was_settled()
      throws Exception {
    assertThat(statement()).isEmpty();
    var she = new Viewer(member, "Ärlig ledamot", Set.of(Role.ASSESSOR));
    As.signIn(Role.ASSESSOR);
    openings.answer(reference, new OwnAnswer(null, "", 0), she);
    group.lookAt(reference, she);
    stated("Bra tanke, fler behövs.", 0);
    assertThat(book.of(meeting, she).items().getFirst().stated()).isEmpty();
    As.signIn(Role.ASSESSOR);
    opinions.give(reference, TestMembers.saying("Hennes"), 0, she);
    As.signIn(Role.OFFICER);
    var kept =
        """
        Rekommendation: Utveckla
        Belopp av anslag 1:1: 1\u00a0600\u00a0000\u00a0kr
        Yttrande: Bra tanke, fler behövs.
        Skäl: Skälet
        Yttrandet föreslogs av [officer] och bekräftades av [officer, administrator].
        Har svarat på gruppens frågor: Ärlig ledamot.\
        """;
    assertThat(statement()).isEqualTo(kept);
    assertThat(book.of(meeting, she).items().getFirst().stated()).isEqualTo(kept);
    var at = "/arbeta/moten/" + meeting + "/minnesanteckningar";
    assertThat(page(at, As.officer())).contains("Bra tanke, fler behövs.");
    assertThat(words(at + ".pdf", As.officer())).contains("Yttrande: Bra tanke, fler behövs.");
    As.signIn(Role.OFFICER);
    written();
    settle();
    group.isInConflict(reference, she);
    As.signIn(Role.OFFICER);
    assertThat(statement()).isEqualTo(kept);
    conflicts.close(subject, SHE.id());
    assertThat(page(at, her())).doesNotContain("Bra tanke");
  }

  @Test
  void what_is_said_of_two_cases_is_not_there_for_whom_the_other_is_closed() {
    var other = ideas.came("Den andra");
    As.signIn(Role.OFFICER);
    var together = new NewRelation(RelationKind.TOGETHER, other, "Samma sak.");
    relations.make(reference, together, OFFICER);
    stated("Gör dem till ett.", 0);
    var closed = submitted.withReference(other, OFFICER).orElseThrow().id();
    for (boolean settled : new boolean[] {false, true}) {
      if (settled) {
        written();
        settle();
      }
      var hers = new Viewer(SHE.id(), "Hon", Set.of(Role.OFFICER));
      assertThat(statement()).contains("Gör dem till ett.", "gäller också Den andra, " + other);
      assertThat(book.of(meeting, hers).items().getFirst().stated()).isEqualTo(statement());
      conflicts.close(closed, SHE.id());
      assertThat(book.of(meeting, hers).items().getFirst().stated()).isEmpty();
      assertThat(statement()).contains("Gör dem till ett.");
      conflicts.openAll();
    }
  }

  @Test
  void what_was_said_of_two_cases_stays_when_they_are_looked_at_apart_after_one_is_closed() {
    var other = ideas.came("Den andra");
    As.signIn(Role.OFFICER);
    var together = new NewRelation(RelationKind.TOGETHER, other, "Samma sak.");
    relations.make(reference, together, OFFICER);
    stated("Gör dem till ett.", 0);
    var both = statement();
    submitted.answer(subject, SomeIdea.answer(), OFFICER);
    var relation = relations.of(reference, OFFICER).getFirst().id();
    clock.advance(Duration.ofMinutes(1));
    relations.end(reference, relation, "Var för sig.", OFFICER);
    assertThat(statement()).contains("Gör dem till ett.").isEqualTo(both);
    var third = new NewRelation(RelationKind.TOGETHER, ideas.came("En tredje"), "Ny.");
    relations.make(reference, third, As.signIn(Role.OFFICER));
    assertThat(statement()).isEqualTo(both);
    written();
    settle();
    assertThat(statement()).isEqualTo(both);
  }

  @Test
  void nothing_is_settled_until_it_is_said_who_was_there() {
    assertThatThrownBy(this::settle).isInstanceOf(NotFound.class);
  }

  private static RequestPostProcessor her() {
    return As.with(Role.OFFICER, Role.ASSESSOR);
  }

  private String page(String path, RequestPostProcessor who) throws Exception {
    return mvc.get().uri(path).with(who).exchange().getResponse().getContentAsString();
  }

  private AgendaRows.Row hers() {
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    return agenda.of(meetings.one(meeting, SHE), SHE).getFirst();
  }

  @Test
  void whoever_may_not_take_part_reads_that_and_nothing_else_and_writes_and_settles_nothing()
      throws Exception {
    written();
    noted(0);
    var at = "/arbeta/moten/" + meeting + "/minnesanteckningar";
    assertThat(page(at, her())).contains(mark, SAID, "Lämnade mötet");
    assertThat(hers().noted()).isNotNull();

    conflicts.close(subject, SHE.id());
    assertThat(hers().noted()).isNull();

    assertThat(page(at, her()))
        .contains("Punkt 1", "var inte med", "Någon annan handläggare fastställer")
        .doesNotContain(mark, SAID, "Lämnade mötet", item.toString());
    assertThat(mvc.get().uri(at + "/punkter/" + item).with(her())).hasStatus(404);
    As.signIn(Role.OFFICER, Role.ASSESSOR);
    assertThatThrownBy(() -> book.note(meeting, item, Set.of(), "x", 1, SHE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> book.settle(meeting, SHE)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_pages_write_it_and_keep_what_was_typed_when_another_was_first() throws Exception {
    written();
    noted(0);
    var at = "/arbeta/moten/" + meeting + "/minnesanteckningar";
    assertThat(page(at + "/narvaro", As.officer())).contains("Ärlig ledamot", "Nästa gång i Flen.");
    assertThat(page(at + "/punkter/" + item, As.officer()))
        .contains(SAID)
        .doesNotContain("någon annan sparat");
    assertThat(
            mvc.post()
                .uri(at + "/punkter/" + item)
                .with(As.officer())
                .with(csrf())
                .formField("said", "Mina egna ord")
                .formField("version", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("Mina egna ord", SAID, "Någon annan har sparat", "value=\"1\"")
        .contains("<li>Vad sades?</li>");
    assertThat(
            mvc.post()
                .uri(at + "/narvaro")
                .with(As.officer())
                .with(csrf())
                .formField("present", absentee.toString())
                .formField("other", "Nästa gång i Flen.")
                .formField("version", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("<li>Närvarande</li>", "Närvarande: Ärlig ledamot")
        .doesNotContain("<li>Övrigt</li>");
    assertThat(
            mvc.post()
                .uri(at + "/narvaro")
                .with(As.officer())
                .with(csrf())
                .formField("present", absentee.toString())
                .formField("other", "Mina egna ord")
                .formField("version", "1"))
        .hasRedirectedUrl(at);
    assertThat(mvc.post().uri(at + "/faststallande").with(As.officer()).with(csrf()))
        .hasRedirectedUrl(at);
    assertThat(page(at, As.officer())).contains("Fastställda av").doesNotContain("Skriv vad som");
  }

  private String words(String path, RequestPostProcessor who) throws Exception {
    var file = mvc.get().uri(path).with(who).exchange().getResponse();
    assertThat(file.getStatus()).as(path).isEqualTo(200);
    var content = file.getContentAsByteArray();
    if (path.endsWith(".pdf")) {
      try (var pdf = Loader.loadPDF(content)) {
        var reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        return reader.getText(pdf).replaceAll("\\s+", " ");
      }
    }
    try (var word = new XWPFDocument(new ByteArrayInputStream(content));
        var reader = new XWPFWordExtractor(word)) {
      return reader.getText().replaceAll("\\s+", " ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void the_files_say_what_the_readers_page_says_and_to_her_only_when_to_leave(String kind)
      throws Exception {
    written();
    noted(0);
    var agenda = "/arbeta/moten/" + meeting + "/dagordning." + kind;
    var minutes = "/arbeta/moten/" + meeting + "/minnesanteckningar." + kind;
    assertThat(words(agenda, her())).contains("Dagordning", "Sal A", "Punkt 1", mark);
    assertThat(words(minutes, her()))
        .contains("Närvarande", "Ärlig ledamot", "Övrig frånvarande", SAID + mark);

    conflicts.close(subject, SHE.id());

    assertThat(words(agenda, her()))
        .contains("Punkt 1", "lämnar mötet")
        .doesNotContain(mark, "PP-2027", "Föreningen");
    assertThat(words(minutes, her()))
        .contains("Punkt 1", "var inte med", "Ärlig ledamot")
        .doesNotContain(mark, SAID, "PP-2027", "Lämnade mötet");
    assertThat(words(agenda, As.officer())).contains(mark);
  }
}
