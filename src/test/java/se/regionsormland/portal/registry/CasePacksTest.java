package se.regionsormland.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.SomeDraft;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.ideas.Ideas;
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

/** All that somebody sent, as one file. */
@InsideTest
class CasePacksTest {

  @Autowired private CasePacks packs;
  @Autowired private ArchivePackages archive;
  @Autowired private Requests requests;
  @Autowired private SomeIntents intents;
  @Autowired private Attachments attachments;
  @Autowired private CaseIdeas cases;
  @Autowired private Ideas ideas;
  @Autowired private CaseLog caseLog;
  @Autowired private TestConflicts conflicts;

  @AfterEach
  void nobodyIsLeft() {
    conflicts.openAll();
    As.nobody();
  }

  private SenderKey sent() throws IOException {
    var key = cases.draft("Kajen " + UUID.randomUUID());
    attachments.add(key, SomeDraft.file("Avsikt å ena sidan.pdf", MadeFiles.pdf("hej")), "");
    attachments.mark(key, attachments.of(key).getFirst().id(), "Våra egna priser.");
    cases.ask(key);
    cases.confirm(key);
    return key;
  }

  private String reference(SenderKey key) {
    return ideas.find(key).orElseThrow().reference();
  }

  private static Map<String, byte[]> files(TakenOut taken) throws IOException {
    var out = new ByteArrayOutputStream();
    taken.writeTo(out);
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  /** Without blanks: a narrow cell breaks its lines. */
  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
  }

  @Test
  void it_has_what_she_wrote_a_list_and_her_files_and_the_log_says_who_took_it()
      throws IOException {
    var key = sent();
    var officer = As.signIn(Role.OFFICER);

    var files = files(packs.takeOut(reference(key), officer));

    assertThat(files.keySet())
        .containsExactly(
            "01-det-inskickade.pdf", "04-forteckning.pdf", "bilagor/01-avsikt-a-ena-sidan.pdf");
    assertThat(files.get("bilagor/01-avsikt-a-ena-sidan.pdf")).isEqualTo(MadeFiles.pdf("hej"));
    assertThat(text(files.get("04-forteckning.pdf")))
        .contains("Avsiktåenasidan.pdf", "Våraegnapriser.");
    assertThat(caseLog.of(ideas.idOf(key).orElseThrow()))
        .filteredOn(line -> line.act() == Act.PACK_TAKEN)
        .hasSize(1);
  }

  private SenderKey sentRequest() throws IOException {
    var written = SomeRequest.saying("Bron " + UUID.randomUUID(), "Vi vill bygga en bro.");
    var key = requests.save(FormToken.fresh(), 0, written, null).key();
    attachments.add(key, SomeDraft.file("Ritning.pdf", MadeFiles.pdf("bro")), "");
    cases.ask(key);
    cases.confirm(key);
    intents.confirmedBy(key, "Trosa kommun");
    return key;
  }

  @Test
  void a_requests_has_its_parts_to_hand_over_its_tables_its_files_and_who_has_said_that_she_pays()
      throws IOException {
    var key = sentRequest();

    var files = files(packs.takeOut(reference(key), As.signIn(Role.OFFICER)));

    assertThat(files.keySet())
        .containsExactly(
            "01-det-inskickade.pdf",
            "02-till-ansokan.pdf",
            "03-planen.xlsx",
            "04-forteckning.pdf",
            "05-avsiktsforklaringar.pdf",
            "bilagor/01-ritning.pdf");
    assertThat(text(files.get("02-till-ansokan.pdf"))).contains("Vivillbyggaenbro.");
    assertThat(sheets(files.get("03-planen.xlsx"))).contains("Trosa kommun", "1000000");
    assertThat(text(files.get("04-forteckning.pdf"))).contains("Ritning.pdf");
    assertThat(text(files.get("05-avsiktsforklaringar.pdf")))
        .contains("Trosakommun", "Bekräftat", "Chefen,Enligtdelegation", "KS14", "ingetintyg")
        .contains("2028:1");
    assertThat(files.get("bilagor/01-ritning.pdf")).isEqualTo(MadeFiles.pdf("bro"));
  }

  private static String sheets(byte[] workbook) throws IOException {
    var all = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void the_archives_package_has_the_letters_of_intent_as_they_were_answered() throws IOException {
    var key = sentRequest();
    ideas.withdraw(key);

    var files = files(archive.takeOut(reference(key), As.signIn(Role.OFFICER)));

    assertThat(text(files.get("13-avsiktsforklaringar.pdf")))
        .contains("Trosakommun", "Chefen,Enligtdelegation", "Endelavbron.");
    assertThat(new String(files.get("manifest-sha256.txt"), StandardCharsets.UTF_8))
        .contains("13-avsiktsforklaringar.pdf");
  }

  @Test
  void to_whom_the_case_is_closed_there_is_none() throws IOException {
    var key = sent();
    var officer = As.signIn(Role.OFFICER);
    conflicts.close(ideas.idOf(key).orElseThrow(), officer.id());

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> packs.takeOut(reference(key), officer));
  }

  @Test
  void the_archives_package_has_her_files_with_what_is_known_of_them() throws IOException {
    var key = sent();
    ideas.withdraw(key);

    var files = files(archive.takeOut(reference(key), As.signIn(Role.OFFICER)));

    assertThat(files.get("bilagor/01-avsikt-a-ena-sidan.pdf")).isEqualTo(MadeFiles.pdf("hej"));
    assertThat(new String(files.get("metadata.xml"), StandardCharsets.UTF_8))
        .contains("Avsikt å ena sidan.pdf", "application/pdf", "Våra egna priser.");
    assertThat(new String(files.get("manifest-sha256.txt"), StandardCharsets.UTF_8))
        .contains("bilagor/01-avsikt-a-ena-sidan.pdf");
  }
}
