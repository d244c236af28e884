package se.regionsormland.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.Marked;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.ideas.MarkedParts;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.intents.SomeIntents;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;

/** A copy for somebody who asks to see what was sent. */
@PortalTest
class DisclosuresTest {

  private static final String TEXT = "Rostskyddet kallas Kornblixt";
  private static final String LEFT_OUT = "Utelämnatikopian";

  @Autowired private Disclosures disclosures;
  @Autowired private Requests requests;
  @Autowired private SomeIntents intents;
  @Autowired private MarkedParts marks;
  @Autowired private Attachments attachments;
  @Autowired private CaseIdeas cases;
  @Autowired private Ideas ideas;
  @Autowired private CaseLog caseLog;
  @Autowired private TestConflicts conflicts;
  @Autowired private MockMvcTester mvc;

  @AfterEach
  void nobodyIsLeft() {
    conflicts.openAll();
    As.nobody();
  }

  /** With two files, of which the first is called as a secret is. */
  private SenderKey sent(Map<MarkedPart, String> reasons, String fileSecrecy) throws IOException {
    var written = SomeRequest.saying("Broar " + UUID.randomUUID(), TEXT);
    var key = requests.save(FormToken.fresh(), 0, written, null).key();
    assertThat(marks.mark(key, new Marked(reasons))).isTrue();
    attachments.add(key, SomeDraft.file("Silverlax.pdf", MadeFiles.pdf("hej")), fileSecrecy);
    attachments.add(key, SomeDraft.file("Ritning.pdf", MadeFiles.pdf("hej då")), "");
    cases.ask(key);
    cases.confirm(key);
    return key;
  }

  private SenderKey withThreeMarks() throws IOException {
    return sent(
        Map.of(MarkedPart.TEXT, "Metoden är vår.", MarkedPart.AMOUNT, "Priset är vårt."),
        "Kunden är vår.");
  }

  private String reference(SenderKey key) {
    return ideas.find(key).orElseThrow().reference();
  }

  /** Without blanks: a narrow cell breaks its lines. */
  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", "");
    }
  }

  private static String metadata(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var about = document.getDocumentInformation();
      var xmp = document.getDocumentCatalog().getMetadata();
      return String.join(
          "\n",
          String.valueOf(about.getTitle()),
          String.valueOf(about.getSubject()),
          String.valueOf(about.getKeywords()),
          xmp == null
              ? ""
              : new String(xmp.toByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @Test
  void the_copy_of_a_request_with_three_marks_leaves_out_exactly_them() throws IOException {
    var key = withThreeMarks();
    var title = ideas.find(key).orElseThrow().content().title();

    var copy = disclosures.copy(reference(key), "", As.signIn(Role.OFFICER));

    var read = text(copy);
    assertThat(read.split(LEFT_OUT, -1)).as("left out in two places").hasSize(3);
    assertThat(read)
        .doesNotContain("Kornblixt", "8000000", "2000000", "Trosakommun", "Silverlax")
        .doesNotContain("Metodenärvår", "Priset", "Kunden")
        .contains(title.replace(" ", ""), "Avsändaren", "avsandaren@example.org")
        .contains("Ritning.pdf", "1bilagaärutelämnad")
        .contains("överklagastillkammarrätten");
    assertThat(metadata(copy))
        .contains(title)
        .doesNotContain("Kornblixt", "Silverlax", "8 000 000");
  }

  @Test
  void who_sent_it_and_what_she_seeks_are_left_out_where_they_are_marked() throws IOException {
    var key =
        sent(Map.of(MarkedPart.CONTACT, "Jag är hotad.", MarkedPart.TEXT, "Metoden är vår."), "");

    var read = text(disclosures.copy(reference(key), "", As.signIn(Role.OFFICER)));

    assertThat(read.split(LEFT_OUT, -1)).hasSize(3);
    assertThat(read)
        .doesNotContain("Avsändaren", "avsandaren@example.org", "Kornblixt", "Jagärhotad")
        .contains("8000000", "Trosakommun", "Silverlax.pdf");
  }

  @Test
  void what_co_financiers_have_said_goes_with_the_money() throws IOException {
    var open = sent(Map.of(), "");
    intents.confirmedBy(open, "Vingåkers sparbank");
    var kept = sent(Map.of(MarkedPart.AMOUNT, "Priset är vårt."), "");
    intents.confirmedBy(kept, "Vingåkers sparbank");

    assertThat(text(disclosures.copy(reference(open), "", As.signIn(Role.OFFICER))))
        .contains("Vingåkerssparbank", "Chefen,Enligtdelegation");
    assertThat(text(disclosures.copy(reference(kept), "", As.signIn(Role.OFFICER))))
        .doesNotContain("Vingåkerssparbank", "Chefen", "Endelavbron");
  }

  @Test
  void what_is_not_marked_is_all_there() throws IOException {
    var key = sent(Map.of(), "");

    var read = text(disclosures.copy(reference(key), "", As.signIn(Role.OFFICER)));

    assertThat(read)
        .doesNotContain(LEFT_OUT, "utelämnad:")
        .contains("Kornblixt", "8000000", "2000000", "Trosakommun", "Silverlax.pdf", "Ritning.pdf");
  }

  @Test
  void the_log_says_what_was_left_out_and_who_got_it() throws IOException {
    var key = withThreeMarks();

    disclosures.copy(reference(key), "En tidning", As.signIn(Role.OFFICER));

    assertThat(caseLog.of(ideas.idOf(key).orElseThrow()))
        .filteredOn(line -> line.act() == Act.DISCLOSED)
        .singleElement()
        .satisfies(line ->
            assertThat(line.detail())
                .isEqualTo("Utelämnat: 2 delar och 1 bilaga. Till: En tidning"));
  }

  @Test
  void the_page_says_what_is_marked_why_and_how_a_refusal_is_appealed() throws IOException {
    var page = "/arenden/" + reference(withThreeMarks()) + "/lamna-ut";

    assertThat(mvc.get().uri(page).with(As.officer()))
        .hasStatusOk()
        .bodyText()
        .contains("Metoden är vår.", "Priset är vårt.", "Kunden är vår.", "Silverlax.pdf")
        .contains("skriftligt beslut", "kammarrätten", "inom tre veckor", "registrator");
    assertThat(mvc.post().uri(page).with(As.officer()).with(csrf()).param("to", ""))
        .hasStatusOk()
        .hasContentType("application/pdf");
    assertThat(mvc.get().uri(page).with(As.officer())).bodyText().contains("Utelämnat: 2 delar");
  }

  @Test
  void who_gets_it_is_said_in_a_few_words_or_asked_again() throws IOException {
    var key = withThreeMarks();
    var long200 = "Tidningen ".repeat(30).strip();

    assertThat(
            mvc.post()
                .uri("/arenden/" + reference(key) + "/lamna-ut")
                .with(As.officer())
                .with(csrf())
                .param("to", long200))
        .hasStatus(422)
        .bodyText()
        .contains(long200);
    assertThat(caseLog.of(ideas.idOf(key).orElseThrow()))
        .noneMatch(line -> line.act() == Act.DISCLOSED);
  }

  @Test
  void to_whom_the_case_is_closed_there_is_no_copy() throws IOException {
    var key = withThreeMarks();
    var officer = As.signIn(Role.OFFICER);
    conflicts.close(ideas.idOf(key).orElseThrow(), officer.id());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> disclosures.copy(reference(key), "", officer));
  }
}
