package se.regionsormland.portal.registry.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.AnswerClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.registry.Entry;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.FormToken;

/** What came in and went out on a day. Each test has days of its own. */
@PortalTest
class DailyListTest {

  private static final Viewer OFFICER = As.viewer(Role.OFFICER);
  private static LocalDate next = LocalDate.of(2031, 2, 3);

  @Autowired private DailyList list;
  @Autowired private CaseIdeas ideas;
  @Autowired private Requests requests;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Cases cases;
  @Autowired private AnswerClock answerClock;
  @Autowired private TestConflicts conflicts;
  @Autowired private TestClock clock;
  @Autowired private Statements statements;
  @Autowired private MockMvcTester mvc;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private LocalDate day = next;

  @BeforeEach
  void aDayOfItsOwn() {
    day = next;
    next = next.plusDays(7);
    at(9, 30);
  }

  @AfterEach
  void leave() {
    clock.reset();
    conflicts.openAll();
    As.nobody();
  }

  private void at(int hour, int minute) {
    clock.set(ZonedDateTime.of(day, LocalTime.of(hour, minute), SwedishTime.ZONE).toInstant());
  }

  /** Through the portal, now. */
  private String came(String title, String organisation) {
    ideas.sent(
        SomeIdea.saying(title, "Vi vill bygga dammar."),
        new Contact("Kim Ek", organisation, mark + "@exempel.invalid", ""));
    return lines(day).stream()
        .filter(line -> Objects.requireNonNull(line.about()).title().equals(title))
        .map(DailyListTest::reference)
        .findFirst()
        .orElseThrow();
  }

  private List<DailyLine> lines(LocalDate of) {
    As.signIn(Role.OFFICER);
    return list.of(of, OFFICER);
  }

  private static String reference(DailyLine line) {
    return Objects.requireNonNull(line.about()).reference();
  }

  @Test
  void what_came_in_and_went_out_stands_on_its_day_with_time_party_and_number() {
    var reference = came("Lånecyklar " + mark, "Cykelföreningen");
    at(10, 15);
    answerClock.pause(reference, "Vilken kommun gäller det?", OFFICER);
    at(23, 59);
    var idea = submitted.withReference(reference, OFFICER).orElseThrow();
    submitted.answer(idea.id(), SomeIdea.answer(), OFFICER);
    cases.noteDiaryNumber(reference, "RUN 2031-7", OFFICER);

    var lines = lines(day);
    assertThat(lines)
        .extracting(DailyLine::entry)
        .containsExactly(Entry.IDEA, Entry.RECEIPT, Entry.QUESTION, Entry.ANSWER);
    assertThat(lines)
        .extracting(DailyLine::time)
        .containsExactly("09:30", "09:30", "10:15", "23:59");
    assertThat(lines)
        .extracting(DailyLine::about)
        .containsOnly(
            new DailyLine.Registered(
                reference, "RUN 2031-7", "Lånecyklar " + mark, "Cykelföreningen"));
    assertThat(lines(day.plusDays(1))).isEmpty();
    assertThat(lines(day.minusDays(1))).isEmpty();
  }

  @Test
  void what_was_entered_by_hand_stands_on_the_day_it_came() {
    As.signIn(Role.OFFICER);
    var came = day.minusDays(3);
    submitted.registerByHand(
        new HandEntry(
            UUID.randomUUID(),
            Channel.TELEPHONE,
            came,
            SomeIdea.saying("På telefon " + mark, "Dammar."),
            new Contact("Kim Ek 811228-9874", "", "", "0123-45 67 89")),
        OFFICER);
    assertThat(lines(came))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.entry()).isEqualTo(Entry.IDEA);
          assertThat(line.entered()).isEqualTo(day);
          assertThat(line.time()).isEmpty();
          assertThat(line.sender()).startsWith("Kim Ek").doesNotContain("9874");
        });
    assertThat(lines(day)).isEmpty();
  }

  @Test
  void a_request_is_called_a_request_in_page_and_file() throws IOException {
    came("Lånecyklar " + mark, "Cykelföreningen");
    var title = "Båtbrygga " + mark;
    var written = SomeRequest.saying(title, "Vi vill bygga en brygga.");
    var draft = requests.save(FormToken.fresh(), 0, written, null).key();
    ideas.ask(draft);
    ideas.confirm(draft);
    assertThat(lines(day)).extracting(DailyLine::entry).contains(Entry.IDEA, Entry.REQUEST);
    assertThat(page()).contains("Begäran om medfinansiering");
    assertThat(texts()).contains("Begäran om medfinansiering");
  }

  @Test
  void a_case_that_is_closed_to_the_reader_is_not_there_in_page_or_file() throws IOException {
    var closed = came("Stängd " + mark, "Våtmarksrådet");
    var open = came("Öppen " + mark, "Cykelföreningen");
    assertThat(page()).contains(closed, open, "Våtmarksrådet");
    assertThat(lines(day)).extracting(DailyListTest::reference).contains(closed, open);

    conflicts.close(submitted.withReference(closed, OFFICER).orElseThrow().id(), OFFICER.id());

    assertThat(page()).contains(open).doesNotContain(closed, "Våtmarksrådet");
    assertThat(lines(day)).extracting(DailyListTest::reference).containsOnly(open);
    assertThat(texts()).contains(open).doesNotContain(closed);
  }

  @Test
  void no_text_of_a_sender_is_a_formula_in_the_file() throws IOException {
    var title = "=1+1 " + mark;
    came(title, "@SUM(A1:A9)");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file()))) {
      var cells =
          StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
              .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
              .toList();
      assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
      assertThat(cells)
          .filteredOn(cell -> cell.getCellType() == CellType.STRING)
          .allMatch(cell -> cell.getCellStyle().getQuotePrefixed())
          .extracting(cell -> cell.getStringCellValue())
          .contains(title, "@SUM(A1:A9)", "Inget noterat");
    }
  }

  @Test
  void it_takes_one_statement_however_long_it_is() {
    came("En " + mark, "A");
    int one = statements.during(() -> lines(day));
    for (int more = 0; more < 7; more++) {
      came("Fler " + mark + more, "A");
    }
    assertThat(statements.during(() -> lines(day))).isEqualTo(one).isLessThanOrEqualTo(5);
  }

  @Test
  void what_is_no_day_is_said_and_nothing_typed_is_lost() {
    assertThat(mvc.get().uri("/arbeta/daglig-lista?dag=i går").with(As.officer()))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"i går\"", "Skriv dagen som år-månad-dag");
  }

  private String page() throws IOException {
    var result = mvc.get().uri("/arbeta/daglig-lista?dag=" + day).with(As.officer()).exchange();
    assertThat(result).hasStatusOk();
    return result.getMvcResult().getResponse().getContentAsString();
  }

  private byte[] file() {
    var result =
        mvc.get().uri("/arbeta/daglig-lista.xlsx?dag=" + day).with(As.officer()).exchange();
    assertThat(result).hasStatusOk();
    return result.getMvcResult().getResponse().getContentAsByteArray();
  }

  private String texts() throws IOException {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file()));
        var reader = new XSSFExcelExtractor(book)) {
      return reader.getText();
    }
  }
}
