package se.regionsormland.portal.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * When a PDF says that it was made: in its information, in its metadata, and in the number that is
 * made from the time.
 */
final class PdfDates {

  private PdfDates() {}

  static void set(PDDocument pdf, Instant made) throws IOException {
    var second = made.truncatedTo(ChronoUnit.SECONDS);
    var at = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
    var about = pdf.getDocumentInformation();
    about.setCreationDate(at);
    about.setModificationDate(at);
    pdf.setDocumentId(second.toEpochMilli());
    var metadata = pdf.getDocumentCatalog().getMetadata();
    var words =
        new String(metadata.toByteArray(), StandardCharsets.UTF_8)
            .replaceAll("(<xmp:(Create|Modify|Metadata)Date>)[^<]*", "$1" + second);
    metadata.importXMPMetadata(words.getBytes(StandardCharsets.UTF_8));
  }
}
