package se.regionsormland.portal.attachments.inspection;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as people send them, and as somebody who means harm might; each made here. */
public final class MadeFiles {

  private MadeFiles() {}

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A page that says something; {@code more} stands among its objects. */
  public static byte[] pdf(String says, String... more) {
    var out = new StringBuilder("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    out.append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
    out.append("2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
    out.append(
        "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\n");
    out.append("endobj\n");
    var content = "BT /F1 12 Tf 72 720 Td (" + says + ") Tj ET";
    out.append("4 0 obj\n<< /Length ").append(content.length()).append(" >>\nstream\n");
    out.append(content).append("\nendstream\nendobj\n");
    int number = 5;
    for (var each : more) {
      out.append(number++).append(" 0 obj\n").append(each).append("\nendobj\n");
    }
    return ended(out, "");
  }

  /** With the list of its objects, and what stands beside it. */
  private static byte[] ended(StringBuilder out, String trailer) {
    int list = out.length();
    out.append("xref\n0 1\n0000000000 65535 f \n");
    out.append("trailer\n<< /Size 20 /Root 1 0 R ").append(trailer).append(" >>\n");
    out.append("startxref\n").append(list).append("\n%%EOF\n");
    return bytes(out.toString());
  }

  public static byte[] pdfWithTrailer(String trailer) {
    var out = new StringBuilder("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    return ended(out, trailer);
  }

  /** Objects that are packed together, as newer PDF has them. */
  public static byte[] pdfPacking(byte[] objects) {
    return pdfStream("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d >>", objects);
  }

  public static byte[] pdfStream(String dictionary, byte[] content) {
    var packed = deflated(content);
    var stream = new String(packed, StandardCharsets.ISO_8859_1);
    return pdf("x", dictionary.formatted(packed.length) + "\nstream\n" + stream + "\nendstream");
  }

  public static byte[] deflated(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] cut(byte[] whole, double part) {
    return java.util.Arrays.copyOf(whole, (int) (whole.length * part));
  }

  /** Entries by their names, in that order. */
  public static byte[] zip(Map<String, byte[]> entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> office(String main, String type, String... more) {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/"
                + main
                + "\" ContentType=\""
                + type
                + "\"/></Types>"));
    entries.put("_rels/.rels", utf8(relations("")));
    for (int at = 0; at < more.length; at += 2) {
      entries.put(more[at], utf8(more[at + 1]));
    }
    return entries;
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static String relations(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside
        + "</Relationships>";
  }

  public static String relation(String type, String target, boolean external) {
    return relations(
        "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "\" Target=\""
            + target
            + "\""
            + (external ? " TargetMode=\"External\"" : "")
            + "/>");
  }

  public static String word(String body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
        + body
        + "<w:sectPr/></w:body></w:document>";
  }

  /** {@code more}: name, text, name, text of further parts. */
  public static byte[] docx(String body, String... more) {
    return docxAs(FileKind.DOCX.type() + ".main+xml", body, more);
  }

  public static byte[] docxAs(String type, String body, String... more) {
    var entries = office("word/document.xml", type, "word/document.xml", word(body));
    entries.putAll(office("word/document.xml", type, more));
    return zip(entries);
  }

  /** As {@link #docx}, with one part of bytes. */
  public static byte[] docxWith(String name, byte[] part) {
    var entries =
        office(
            "word/document.xml",
            FileKind.DOCX.type() + ".main+xml",
            "word/document.xml",
            word("<w:p/>"));
    entries.put(name, part);
    return zip(entries);
  }

  public static byte[] xlsx(String sheets, String sheet, String... more) {
    var type = FileKind.XLSX.type() + ".main+xml";
    var space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    var entries =
        office(
            "xl/workbook.xml",
            type,
            "xl/workbook.xml",
            "<workbook xmlns=\"" + space + "\"><sheets>" + sheets + "</sheets></workbook>",
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + space + "\">" + sheet + "</worksheet>");
    entries.putAll(office("xl/workbook.xml", type, more));
    return zip(entries);
  }

  public static byte[] pptx(String slideAttributes, String... more) {
    var type = FileKind.PPTX.type() + ".main+xml";
    var space = "http://schemas.openxmlformats.org/presentationml/2006/main";
    var entries =
        office(
            "ppt/presentation.xml",
            type,
            "ppt/presentation.xml",
            "<p:presentation xmlns:p=\"" + space + "\"/>",
            "ppt/slides/slide1.xml",
            "<p:sld xmlns:p=\"" + space + "\" " + slideAttributes + "><p:cSld/></p:sld>");
    entries.putAll(office("ppt/presentation.xml", type, more));
    return zip(entries);
  }

  private static final String ODF =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\""
          + " xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  public static String odfXml(String root, String inside) {
    return "<office:" + root + " " + ODF + ">" + inside + "</office:" + root + ">";
  }

  public static byte[] odf(FileKind kind, String content, String... more) {
    return odf(kind.type(), content, more);
  }

  public static byte[] odf(String type, String content, String... more) {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("mimetype", utf8(type));
    entries.put("META-INF/manifest.xml", utf8(manifest("")));
    entries.put("content.xml", utf8(odfXml("document-content", content)));
    for (int at = 0; at < more.length; at += 2) {
      entries.put(more[at], utf8(more[at + 1]));
    }
    return zip(entries);
  }

  public static String manifest(String inside) {
    return "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
        + inside
        + "</manifest:manifest>";
  }

  public static byte[] picture(String kind) {
    var image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    var random = new Random(1);
    for (int at = 0; at < 4800; at++) {
      image.setRGB(at % 60, at / 60, random.nextInt());
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A head that says so, and little more. */
  public static byte[] pngMeasuring(int width, int height) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    var head = java.nio.ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
    chunk(out, "IHDR", head);
    chunk(out, "IDAT", deflated(new byte[100]));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(bytes(name));
    body.writeBytes(content);
    var sum = new CRC32();
    sum.update(body.toByteArray());
    out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(content.length).array());
    out.writeBytes(body.toByteArray());
    out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** A photograph whose camera noted where it stood. */
  public static byte[] photographWithPlace() {
    var plain = picture("jpg");
    var exif = java.nio.ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
    exif.put(bytes("Exif\0\0")).put(bytes("MM")).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(26);
    exif.putInt(0);
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1});
    out.writeBytes(java.nio.ByteBuffer.allocate(2).putShort((short) (exif.capacity() + 2)).array());
    out.writeBytes(exif.array());
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  public static byte[] webp(int width, int height) {
    var chunk = java.nio.ByteBuffer.allocate(8 + 10).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    chunk.put(bytes("VP8X")).putInt(10).putInt(0);
    chunk.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) ((width - 1) >> 16));
    chunk.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) ((height - 1) >> 16));
    var whole = java.nio.ByteBuffer.allocate(12 + 18).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    return whole.put(bytes("RIFF")).putInt(4 + 18).put(bytes("WEBP")).put(chunk.array()).array();
  }
}
