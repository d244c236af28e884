package se.regionsormland.portal.attachments.inspection;

import static se.regionsormland.portal.attachments.inspection.MadeFiles.bytes;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.cut;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.docx;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.docxAs;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.docxWith;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.manifest;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.odf;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.odfXml;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.pdf;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.pdfPacking;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.pdfStream;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.pdfWithTrailer;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.picture;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.pptx;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.relation;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.utf8;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.xlsx;
import static se.regionsormland.portal.attachments.inspection.MadeFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files with what is to be answered of each: its kind and what is pointed out, or why not. */
public final class Corpus {

  /** {@code answer}: {@code PDF}, {@code DOCX TRACKED COMMENTS} or {@code refused MACROS}. */
  public record Made(String what, String name, Supplier<byte[]> content, String answer) {
    @Override
    public String toString() {
      return what;
    }
  }

  private final List<Made> all = new ArrayList<>();

  private Corpus() {
    pdfs();
    word();
    workbooks();
    slides();
    openDocuments();
    pictures();
    others();
    huge();
    names();
  }

  public static List<Made> files() {
    return List.copyOf(new Corpus().all);
  }

  private void add(String what, String name, Supplier<byte[]> content, String answer) {
    all.add(new Made(what, name, content, answer));
  }

  private void pdfs() {
    add("a PDF", "a.pdf", () -> pdf("hej"), "PDF");
    add("a PDF in capitals", "A.PDF", () -> pdf("hej"), "PDF");
    add("a PDF that tells of scripts", "a.pdf", () -> pdf("/JavaScript \\(x"), "PDF");
    add("a PDF whose title names one", "a.pdf", () -> pdfWithTrailer("/T (se /JavaScript)"), "PDF");
    add("a scanned page", "a.pdf", Corpus::scanned, "PDF");
    add("a PDF with packed objects", "a.pdf", () -> pdfPacking(bytes("1 0 << /A /B >>")), "PDF");
    add("a PDF that says who", "a.pdf", () -> pdfWithTrailer("/Author (Avs)"), "PDF PERSON");
    add("a PDF that says nobody", "a.pdf", () -> pdfWithTrailer("/Author ()"), "PDF");
    add("a PDF with a note", "a.pdf", () -> pdf("x", "<< /Subtype /Popup >>"), "PDF COMMENTS");
    add("a PDF cut off", "a.pdf", () -> cut(pdf("hej"), 0.6), "refused DAMAGED");
    add("a PDF without its end", "a.pdf", () -> cut(pdf("hej"), 0.97), "refused DAMAGED");
    add("a PDF with a script", "a.pdf", () -> pdf("x", "<< /S /JavaScript >>"), "refused ACTIVE");
    add(
        "one in other letters",
        "a.pdf",
        () -> pdf("x", "<< /S /J#61vaScript >>"),
        "refused ACTIVE");
    add("one that is packed", "a.pdf", () -> pdfPacking(bytes("<< /JS (x) >>")), "refused ACTIVE");
    add(
        "one that is packed twice",
        "a.pdf",
        () -> pdfStream("<</Type/ObjStm/Filter[/ASCII85Decode/FlateDecode]/Length %d>>", bytes("")),
        "refused ACTIVE");
    add("a PDF that starts programs", "a.pdf", () -> pdf("x", "<</S/Launch>>"), "refused ACTIVE");
    add(
        "a PDF with a file in it",
        "a.pdf",
        () -> pdf("x", "<< /Type /EmbeddedFile >>"),
        "refused EMBEDDED");
    add("a locked PDF", "a.pdf", () -> pdfWithTrailer("/Encrypt 5 0 R"), "refused ENCRYPTED");
    add(
        "a PDF that is huge when unpacked",
        "a.pdf",
        () -> pdfPacking(new byte[40 * 1024 * 1024]),
        "refused UNPACKED");
  }

  /** As scanners make them: a page that is a picture. */
  private static byte[] scanned() {
    var picture = new String(picture("jpg"), StandardCharsets.ISO_8859_1);
    return pdf(
        "x",
        "<< /Type /XObject /Subtype /Image /Filter /DCTDecode /Length "
            + picture.length()
            + " >>\nstream\n"
            + picture
            + "\nendstream");
  }

  private void word() {
    add("a document", "a.docx", () -> docx("<w:p/>"), "DOCX");
    add("one with a heading's field", "a.docx", () -> docx(field("PAGEREF _Toc")), "DOCX");
    add("one with changes", "a.docx", () -> docx("<w:del><w:r/></w:del>"), "DOCX TRACKED");
    add("one with new styles", "a.docx", () -> docx("<w:rPrChange/>"), "DOCX TRACKED");
    add("one with hidden text", "a.docx", () -> docx("<w:vanish/>"), "DOCX HIDDEN_TEXT");
    add("one with nothing hidden", "a.docx", () -> docx("<w:vanish w:val='0'/>"), "DOCX");
    add(
        "one with comments and a name",
        "a.docx",
        () ->
            docx(
                "<w:p/>",
                "word/comments.xml",
                "<w:comments xmlns:w='w'><w:comment/></w:comments>",
                "docProps/core.xml",
                "<c xmlns:dc='d'><dc:creator>Avsändaren</dc:creator></c>"),
        "DOCX COMMENTS PERSON");
    add(
        "one with a link",
        "a.docx",
        () ->
            docx(
                "<w:p/>", "word/_rels/document.xml.rels", relation("hyperlink", "https://a", true)),
        "DOCX");
    add(
        "one with a chart",
        "a.docx",
        () -> docxWith("word/embeddings/Sheet.xlsx", xlsx("", "")),
        "DOCX WORKBOOK");
    add(
        "a chart with macros",
        "a.docx",
        () -> docxWith("word/embeddings/S.xlsx", zip(Map.of("xl/vbaProject.bin", bytes("x")))),
        "refused MACROS");
    add(
        "one with an object in it",
        "a.docx",
        () -> docxWith("word/embeddings/oleObject1.bin", bytes("x")),
        "refused EMBEDDED");
    add(
        "one with a program",
        "a.docx",
        () -> docxWith("word/media/a.exe", bytes("MZ")),
        "refused EMBEDDED");
    add(
        "one with macros",
        "a.docx",
        () -> docxWith("word/vbaProject.bin", bytes("x")),
        "refused MACROS");
    add(
        "one that may have macros",
        "a.docm",
        () -> docxAs("application/vnd.ms-word.document.macroEnabled.main+xml", ""),
        "refused MACROS");
    add(
        "one with a template from elsewhere",
        "a.docx",
        () ->
            docx(
                "<w:p/>",
                "word/_rels/settings.xml.rels",
                relation("attachedTemplate", "https://example.org/a.dotm", true)),
        "refused EXTERNAL");
    add(
        "one with a picture from elsewhere",
        "a.docx",
        () -> docx("", "word/_rels/document.xml.rels", relation("image", "https://a/b.png", true)),
        "refused EXTERNAL");
    add("one that asks programs", "a.docx", () -> docx(field("DDEAUTO c:\\a")), "refused ACTIVE");
    add(
        "one that asks programs in pieces",
        "a.docx",
        () -> docx(field("DD") + field("E cmd")),
        "refused ACTIVE");
    add("a cut document", "a.docx", () -> cut(docx("<w:p/>"), 0.9), "refused DAMAGED");
    add("one that is no XML", "a.docx", () -> docx("<w:p>"), "refused DAMAGED");
    add(
        "one that fetches by its beginning",
        "a.docx",
        () ->
            docxWith(
                "word/document.xml", utf8("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/c'>]><a>&b;</a>")),
        "refused DAMAGED");
    add("one with a password", "a.docx", () -> container("EncryptedPackage"), "refused ENCRYPTED");
    add("one from before 2007", "a.doc", () -> container("WordDocument"), "refused OLD_OFFICE");
    add("a template", "a.dotx", () -> docxAs("a.template.main+xml", ""), "refused KIND");
  }

  private static String field(String says) {
    return "<w:r><w:instrText>" + says + "</w:instrText></w:r>";
  }

  private static byte[] container(String stream) {
    var head = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    var out = java.nio.ByteBuffer.allocate(4096).put(head).position(1024);
    return out.put(stream.getBytes(StandardCharsets.UTF_16LE)).array();
  }

  private void workbooks() {
    add("a workbook", "a.xlsx", () -> xlsx("<sheet name='A'/>", ""), "XLSX");
    add(
        "one with a hidden sheet",
        "a.xlsx",
        () -> xlsx("<sheet state='hidden'/>", ""),
        "XLSX HIDDEN_SHEET");
    add(
        "one well hidden",
        "a.xlsx",
        () -> xlsx("<sheet state='veryHidden'/>", ""),
        "XLSX HIDDEN_SHEET");
    add("one with a hidden row", "a.xlsx", () -> xlsx("", "<row hidden='1'/>"), "XLSX HIDDEN_ROWS");
    add(
        "one with a hidden column",
        "a.xlsx",
        () -> xlsx("", "<col hidden='true'/>"),
        "XLSX HIDDEN_ROWS");
    add(
        "one with a comment",
        "a.xlsx",
        () -> xlsx("", "", "xl/comments1.xml", "<comments><comment/></comments>"),
        "XLSX COMMENTS");
    add(
        "one with a thread",
        "a.xlsx",
        () -> xlsx("", "", "xl/threadedComments/threadedComment1.xml", "<a><threadedComment/></a>"),
        "XLSX COMMENTS");
    add(
        "one that reads another",
        "a.xlsx",
        () ->
            xlsx(
                "",
                "",
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                relation("externalLinkPath", "file:///a.xlsx", true)),
        "refused EXTERNAL");
    add(
        "one that asks a database",
        "a.xlsx",
        () -> xlsx("", "", "xl/connections.xml", "<a/>"),
        "refused EXTERNAL");
    add(
        "one with old macros",
        "a.xlsx",
        () -> xlsx("", "", "xl/macrosheets/sheet1.xml", "<a/>"),
        "refused MACROS");
    add(
        "one with controls",
        "a.xlsx",
        () -> xlsx("", "", "xl/activeX/activeX1.xml", "<a/>"),
        "refused ACTIVE");
  }

  private void slides() {
    add("slides", "a.pptx", () -> pptx(""), "PPTX");
    add("with a hidden one", "a.pptx", () -> pptx("show='0'"), "PPTX HIDDEN_SLIDE");
    add(
        "with what to say",
        "a.pptx",
        () -> pptx("", "ppt/notesSlides/notesSlide1.xml", "<a xmlns:a='a'><a:t>Säg det</a:t></a>"),
        "PPTX SPEAKER_NOTES");
    add(
        "with a page's number alone",
        "a.pptx",
        () -> pptx("", "ppt/notesSlides/notesSlide1.xml", "<a xmlns:a='a'><a:t>12</a:t></a>"),
        "PPTX");
  }

  private void openDocuments() {
    add("an open text", "a.odt", () -> odf(FileKind.ODT, "<text:p/>"), "ODT");
    add("an open workbook", "a.ods", () -> odf(FileKind.ODS, "<table:table/>"), "ODS");
    add("open slides", "a.odp", () -> odf(FileKind.ODP, "<draw:page/>"), "ODP");
    add(
        "one with changes",
        "a.odt",
        () -> odf(FileKind.ODT, "<text:changed-region/>"),
        "ODT TRACKED");
    add(
        "one with comments",
        "a.odt",
        () -> odf(FileKind.ODT, "<office:annotation/>"),
        "ODT COMMENTS");
    add(
        "one with hidden rows",
        "a.ods",
        () -> odf(FileKind.ODS, "<table:table-row table:visibility='collapse'/>"),
        "ODS HIDDEN_ROWS");
    add(
        "one with a hidden sheet",
        "a.ods",
        () -> odf(FileKind.ODS, "<style:table-properties table:display='false'/>"),
        "ODS HIDDEN_SHEET");
    add(
        "one that says who",
        "a.odt",
        () ->
            odf(
                FileKind.ODT,
                "",
                "meta.xml",
                odfXml("document-meta", "<meta:initial-creator>Avs</meta:initial-creator>")),
        "ODT PERSON");
    add(
        "one with a link",
        "a.odt",
        () -> odf(FileKind.ODT, "<text:a xlink:href='https://a'/>"),
        "ODT");
    add(
        "one with a picture from elsewhere",
        "a.odt",
        () -> odf(FileKind.ODT, "<draw:image xlink:href='https://a/b.png'/>"),
        "refused EXTERNAL");
    add(
        "one with Basic",
        "a.odt",
        () -> odf(FileKind.ODT, "", "Basic/Standard/a.xml", "<a/>"),
        "refused MACROS");
    add(
        "one with a script",
        "a.odt",
        () -> odf(FileKind.ODT, "", "Scripts/python/a.py", "x"),
        "refused MACROS");
    add(
        "one that listens",
        "a.odt",
        () -> odf(FileKind.ODT, "<script:event-listener/>"),
        "refused MACROS");
    add(
        "one with an object",
        "a.odt",
        () -> odf(FileKind.ODT, "<draw:object-ole/>"),
        "refused EMBEDDED");
    add(
        "a locked one",
        "a.odt",
        () -> {
          var entries = new LinkedHashMap<String, byte[]>();
          entries.put("mimetype", utf8(FileKind.ODT.type()));
          entries.put(
              "META-INF/manifest.xml",
              utf8(
                  manifest(
                      "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")));
          entries.put("content.xml", bytes("\u0001\u0002"));
          return zip(entries);
        },
        "refused ENCRYPTED");
    add(
        "an open template",
        "a.ott",
        () -> odf("application/vnd.oasis.opendocument.text-template", ""),
        "refused KIND");
  }

  private void pictures() {
    add("a PNG", "a.png", () -> picture("png"), "PNG");
    add("a JPEG", "a.jpg", () -> picture("jpg"), "JPEG");
    add("a JPEG by its longer name", "a.jpeg", () -> picture("jpg"), "JPEG");
    add("a WebP", "a.webp", () -> MadeFiles.webp(300, 200), "WEBP");
    add("a photograph with its place", "a.jpg", MadeFiles::photographWithPlace, "JPEG LOCATION");
    add("a cut PNG", "a.png", () -> cut(picture("png"), 0.8), "refused DAMAGED");
    add("a cut JPEG", "a.jpg", () -> cut(picture("jpg"), 0.8), "refused DAMAGED");
    add("a cut WebP", "a.webp", () -> cut(MadeFiles.webp(300, 200), 0.8), "refused DAMAGED");
    add(
        "a PNG of all memory",
        "a.png",
        () -> MadeFiles.pngMeasuring(60_000, 60_000),
        "refused UNPACKED");
    add(
        "a drawing with scripts",
        "a.svg",
        () -> utf8("<svg xmlns='http://www.w3.org/2000/svg'/>"),
        "refused PROGRAM");
    add("a GIF", "a.gif", () -> picture("gif"), "refused KIND");
  }

  private void others() {
    add("nothing", "a.pdf", () -> new byte[0], "refused EMPTY");
    add("a text", "a.txt", () -> utf8("Bara ord."), "refused KIND");
    add(
        "a page",
        "a.html",
        () -> utf8("<!DOCTYPE html><html><script>1</script></html>"),
        "refused PROGRAM");
    add("a program for Windows", "a.exe", Corpus::program, "refused PROGRAM");
    add(
        "a program for Linux",
        "a",
        () -> bytes("\u007fELF\u0002\u0001\u0001" + "\0".repeat(60)),
        "refused PROGRAM");
    add("a script", "a.sh", () -> bytes("#!/bin/sh\necho hej\n"), "refused PROGRAM");
    add("an archive", "a.zip", () -> zip(Map.of("a.pdf", pdf("x"))), "refused ARCHIVE");
    add("a jar", "a.jar", () -> zip(Map.of("META-INF/MANIFEST.MF", bytes("x"))), "refused ARCHIVE");
    add(
        "another archive",
        "a.7z",
        () -> bytes("7z\u00bc\u00af'\u001c" + "\0".repeat(40)),
        "refused ARCHIVE");
  }

  private static byte[] program() {
    var out = new byte[512];
    out[0] = 'M';
    out[1] = 'Z';
    out[0x3c] = (byte) 0x80;
    System.arraycopy(bytes("PE\0\0L\u0001"), 0, out, 0x80, 6);
    return out;
  }

  private void huge() {
    add(
        "zeros in a document",
        "a.docx",
        () -> docxWith("word/media/a.bin", new byte[100 << 20]),
        "refused UNPACKED");
    add(
        "a text without end",
        "a.docx",
        () -> docx("<w:t>" + "a".repeat(40 << 20) + "</w:t>"),
        "refused UNPACKED");
    add(
        "a tag without end",
        "a.docx",
        () -> docx("<w:p w:a='" + random(3 << 20) + "'/>"),
        "refused UNPACKED");
    add(
        "names without end",
        "a.docx",
        () ->
            docx(
                Stream.iterate(1, n -> n + 1)
                    .limit(30_000)
                    .map(n -> "<a" + n + "/>")
                    .reduce("", String::concat)),
        "refused UNPACKED");
    add("a large workbook", "a.xlsx", Corpus::large, "XLSX");
    add("a large PDF", "a.pdf", () -> pdfStream("<< /Length %d >>", noise(19 << 20)), "PDF");
  }

  /** Twenty thousand rows of thirty figures. */
  private static byte[] large() {
    var rows = new StringBuilder("<sheetData>");
    var random = new java.util.Random(3);
    for (int row = 1; row <= 20_000; row++) {
      rows.append("<row r='").append(row).append("'>");
      for (int cell = 0; cell < 30; cell++) {
        rows.append("<c t='n'><v>").append(random.nextInt(1_000_000)).append("</v></c>");
      }
      rows.append("</row>");
    }
    return xlsx("<sheet name='A'/>", rows.append("</sheetData>").toString());
  }

  private static String random(int length) {
    var random = new java.util.Random(4);
    var out = new StringBuilder(length);
    while (out.length() < length) {
      out.append(Long.toString(random.nextLong() >>> 1, 36));
    }
    return out.toString();
  }

  private static byte[] noise(int length) {
    var out = new byte[length];
    new java.util.Random(5).nextBytes(out);
    return out;
  }

  private void names() {
    add("a PDF by another name", "a.docx", () -> pdf("x"), "refused NAME");
    add("a document by another name", "a.xlsx", () -> docx(""), "refused NAME");
    add("a program by another name", "a.pdf", Corpus::program, "refused PROGRAM");
    add(
        "an archive by another name",
        "a.docx",
        () -> zip(Map.of("a", bytes("x"))),
        "refused ARCHIVE");
    add("two endings, the last a program's", "a.pdf.exe", () -> pdf("x"), "refused NAME");
    add("two endings, the first a program's", "a.exe.pdf", () -> pdf("x"), "PDF");
    add("no ending", "bilagan", () -> pdf("x"), "PDF");
    add("no name", "", () -> pdf("x"), "PDF");
    add("a name that climbs", "../../etc/passwd.pdf", () -> pdf("x"), "PDF");
    add("a name that turns", "a\u202efdp.exe", () -> pdf("x"), "refused NAME");
  }
}
