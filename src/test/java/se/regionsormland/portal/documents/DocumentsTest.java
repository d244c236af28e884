package se.regionsormland.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What is written is read back: by veraPDF's rules, in words and order, and by a word processor.
 */
class DocumentsTest {

  private static final Document DOCUMENT =
      new Document.Writer()
          .paragraph("Sal Åland, kl. 9.30–11.30\nAnd by a link")
          .heading("Närvarande")
          .points(List.of("Ärlig ledamot", "Östen & Åke <b>"))
          .heading("Punkt 1: EU-projekt om lånecyklar")
          .paragraph("Gruppen såg en krock.\n\nDen löses före 2027-06-30.")
          .table(
              new Document.Block.Table(
                  List.of("Vad", "2027", "I allt"),
                  List.of(List.of("Lön", "1\u00a0250,50", "1\u00a0260,50"))))
          .titled("Dagordning 16 juni 2027");

  private static final List<String> WORDS =
      List.of(
          "Dagordning 16 juni 2027",
          "Sal Åland, kl. 9.30–11.30",
          "And by a link",
          "Närvarande",
          "Ärlig ledamot",
          "Östen & Åke <b>",
          "Punkt 1: EU-projekt om lånecyklar",
          "Gruppen såg en krock.",
          "Den löses före 2027-06-30.",
          "Lön");

  @Test
  void every_word_of_the_pdf_is_read_back_in_order() throws IOException {
    try (var pdf = Loader.loadPDF(new Pdf().of(DOCUMENT))) {
      var reader = new PDFTextStripper();
      reader.setSortByPosition(true);
      assertThat(reader.getText(pdf)).containsSubsequence(WORDS);
    }
  }

  @Test
  void the_pdf_has_a_title_a_language_and_its_parts_are_what_they_are() throws IOException {
    try (var pdf = Loader.loadPDF(new Pdf().of(DOCUMENT))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("sv-SE");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(DOCUMENT.title());
      var kinds = new ArrayList<String>();
      collect(catalog.getStructureTreeRoot(), kinds);
      assertThat(kinds)
          .containsSubsequence(
              "H1", "P", "H2", "L", "LI", "LI", "H2", "P", "Table", "TR", "TH", "TR", "TH", "TD");
    }
  }

  private static void collect(PDStructureNode node, List<String> kinds) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        kinds.add(element.getStructureType());
        collect(element, kinds);
      }
    }
  }

  @Test
  void the_pdf_follows_the_rules_of_what_is_read_aloud() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var content = new ByteArrayInputStream(new Pdf().of(DOCUMENT));
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(content, PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void the_word_file_has_real_headings_lists_and_a_language() throws Exception {
    try (var file = new XWPFDocument(new ByteArrayInputStream(new Docx().of(DOCUMENT)))) {
      assertThat(styled(file, "Title")).containsExactly(DOCUMENT.title());
      assertThat(styled(file, "Heading1"))
          .containsExactly("Närvarande", "Punkt 1: EU-projekt om lånecyklar");
      assertThat(file.getParagraphs())
          .filteredOn(one -> one.getNumID() != null)
          .extracting(XWPFParagraph::getText)
          .containsExactly("Ärlig ledamot", "Östen & Åke <b>");
      assertThat(file.getStyle().xmlText()).contains("w:lang w:val=\"sv-SE\"");
    }
  }

  private static List<String> styled(XWPFDocument file, String style) {
    return file.getParagraphs().stream()
        .filter(one -> style.equals(one.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  /** Skipped where LibreOffice's word processor is not installed; its other parts may be. */
  @Test
  void a_word_processor_opens_it_and_saves_it_again(@TempDir Path folder) throws Exception {
    var office = Path.of("/usr/bin/soffice");
    var writer = Path.of("/usr/lib/libreoffice/program/libswlo.so");
    assumeTrue(
        Files.isExecutable(office) && Files.exists(writer), "LibreOffice Writer is not installed");
    var file = Files.write(folder.resolve("in.docx"), new Docx().of(DOCUMENT));
    var saved = Files.createDirectory(folder.resolve("saved"));
    var run =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                saved.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
    try (var again = new XWPFDocument(Files.newInputStream(saved.resolve("in.docx")))) {
      assertThat(styled(again, "Heading1")).hasSize(2);
      assertThat(again.getParagraphs().stream().map(XWPFParagraph::getText).toList())
          .contains("Ärlig ledamot", "Östen & Åke <b>");
    }
  }
}
