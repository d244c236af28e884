package se.regionsormland.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionsormland.portal.OddTexts;

/** Whatever somebody has written, its document is made, can be opened, and does nothing. */
class OddDocumentsTest {

  private static final int ROOM = 4_000;

  /** Of this thread alone, so that nobody else's work counts; many times what one takes. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private static final List<String> WHAT_DOES_SOMETHING =
      List.of("JavaScript", "JS", "Launch", "OpenAction", "AA", "URI", "EmbeddedFile", "GoToR");

  /** Blanks and line breaks alone are packed closer than this reader believes of an honest file. */
  @BeforeAll
  static void believe() {
    ZipSecureFile.setMinInflateRatio(0.0001);
  }

  private static Document saying(String text) {
    var written = OddTexts.cut(text, ROOM);
    return new Document.Writer()
        .paragraph(written)
        .heading(OddTexts.cut(text, 200))
        .points(List.of(written, "<!ENTITY x SYSTEM \"file:///finns/inte\"> &x; ]]>"))
        .titled(OddTexts.cut(text, 200));
  }

  private static byte[] inTime(Function<Document, byte[]> maker, String text) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    var made = maker.apply(saying(text));
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
    return made;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("se.regionsormland.portal.OddTexts#named")
  void the_word_file_opens_and_names_nothing_outside_itself(String name, String text)
      throws Exception {
    var made = inTime(new Docx()::of, text);
    try (var file = new XWPFDocument(new ByteArrayInputStream(made))) {
      assertThat(file.getParagraphs()).isNotEmpty();
      for (var part : file.getPackage().getParts()) {
        assertThat(part.isRelationshipPart() ? List.of() : part.getRelationships())
            .as("%s of %s", part, name)
            .allSatisfy(one -> assertThat(one.toString()).doesNotContain("EXTERNAL"));
      }
    }
    assertThat(parts(made)).doesNotContain("instrText", "fldSimple", "<!ENTITY");
  }

  private static String parts(byte[] made) throws IOException {
    var all = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(made))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("se.regionsormland.portal.OddTexts#named")
  void the_pdf_opens_and_does_nothing_by_itself(String name, String text) throws Exception {
    try (var pdf = Loader.loadPDF(inTime(new Pdf()::of, text))) {
      assertThat(pdf.getNumberOfPages()).isPositive();
      for (var key : pdf.getDocument().getXrefTable().keySet()) {
        if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary one) {
          assertThat(one.keySet())
              .as(name)
              .extracting(COSName::getName)
              .doesNotContainAnyElementsOf(WHAT_DOES_SOMETHING);
        }
      }
    }
  }
}
