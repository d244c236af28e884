package se.regionsormland.portal.attachments.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.UUID;
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
import se.regionsormland.portal.attachments.Added;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.CaseAttachments;
import se.regionsormland.portal.attachments.FilesByHand;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.web.NotFound;

/** Files on pages; what came on paper or by mail is added by the officer who enters it. */
@PortalTest
class FilesByHandTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private FilesByHand files;
  @Autowired private CaseAttachments attachments;
  @Autowired private Attachments senders;
  @Autowired private CaseIdeas cases;
  @Autowired private Ideas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private CaseLog caseLog;
  @Autowired private TestConflicts conflicts;

  private String reference;
  private Viewer officer;
  private UUID id;

  @BeforeEach
  void aLetterOnPaper() {
    reference = cases.came("Ett brev " + UUID.randomUUID());
    officer = As.signIn(Role.OFFICER);
    id = submitted.withReference(reference, officer).orElseThrow().id();
  }

  @AfterEach
  void nobodyIsLeft() {
    conflicts.openAll();
    As.nobody();
  }

  private Added add(String name, byte[] file, String secrecy) throws IOException {
    return files.add(reference, SomeDraft.file(name, file), secrecy, officer);
  }

  private MvcTestResult page(String of, RequestPostProcessor who) {
    As.nobody();
    return mvc.get().uri("/arenden/" + of + "/bilagor").with(who).exchange();
  }

  @Test
  void a_file_stands_in_the_case_with_what_she_says_of_secrecy_and_the_log_says_who_added_it()
      throws IOException {
    assertThat(add("Skanning.pdf", MadeFiles.pdf("brev"), "Priset är vårt."))
        .isInstanceOf(Added.Kept.class);

    assertThat(attachments.of(id, officer))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.name()).isEqualTo("Skanning.pdf");
          assertThat(one.secrecy()).isEqualTo("Priset är vårt.");
        });
    assertThat(caseLog.of(id))
        .filteredOn(line -> line.act() == Act.ATTACHMENT_ADDED)
        .singleElement()
        .satisfies(line -> assertThat(line.actor()).isEqualTo(officer.name()));
    assertThat(page(reference, As.officer())).bodyText().contains("Skanning.pdf", "Välj en fil");
    As.nobody();
    assertThat(mvc.get().uri("/arenden/" + reference).with(As.officer()))
        .bodyText()
        .contains("Skanning.pdf", "Priset är vårt.", "/arenden/" + reference + "/bilagor");
  }

  @Test
  void it_is_looked_into_as_a_senders_is() throws IOException {
    assertThat(add("Skanning.pdf", MadeFiles.cut(MadeFiles.pdf("brev"), 0.5), ""))
        .isInstanceOf(Added.Refused.class);
    assertThat(attachments.of(id, officer)).isEmpty();
  }

  @Test
  void a_sender_with_a_page_of_her_own_adds_her_own() {
    As.nobody();
    var key = cases.sent("Genom portalen " + UUID.randomUUID());
    var theirs = ideas.find(key).orElseThrow().reference();

    assertThat(page(theirs, As.officer())).hasStatus(404);
    assertThat(senders.isOpen(key)).isTrue();
  }

  @Test
  void a_case_that_is_closed_takes_no_more() throws IOException {
    submitted.answer(id, SomeIdea.answer(), officer);

    assertThat(add("Skanning.pdf", MadeFiles.pdf("brev"), ""))
        .isEqualTo(new Added.NoRoom(Added.Limit.CLOSED));
    assertThat(page(reference, As.officer()))
        .bodyText()
        .contains("Ärendet är avslutat")
        .doesNotContain("Välj en fil");
  }

  @Test
  void to_whom_the_case_is_closed_it_is_not_there() {
    conflicts.close(id, officer.id());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> add("Skanning.pdf", MadeFiles.pdf("brev"), ""));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.of(reference, officer));
  }

  @Test
  void what_is_pointed_out_stands_on_the_page_where_she_checks_before_sending() throws IOException {
    As.nobody();
    var key = draftWith("Avtal.docx", MadeFiles.docx("<w:del/>"));

    assertThat(mvc.get().uri(key.page() + "/kontrollera"))
        .bodyText()
        .contains("Avtal.docx", "Filen har spårade ändringar");
  }

  @Test
  void the_case_page_shows_a_senders_files_in_swedish_and_what_is_pointed_out() throws IOException {
    As.nobody();
    var key = draftWith("Budget.xlsx", MadeFiles.xlsx("<sheet state='hidden'/>", ""));
    cases.ask(key);
    cases.confirm(key);

    var at = "/arenden/" + ideas.find(key).orElseThrow().reference();
    assertThat(mvc.get().uri(at).with(As.officer()))
        .bodyText()
        .contains("<strong class=\"pp-verbatim\" lang=\"sv\">Budget.xlsx</strong>", "dolda blad");
  }

  private SenderKey draftWith(String name, byte[] file) throws IOException {
    var key = cases.draft("Regn " + UUID.randomUUID());
    assertThat(senders.add(key, SomeDraft.file(name, file), "")).isInstanceOf(Added.Kept.class);
    return key;
  }
}
