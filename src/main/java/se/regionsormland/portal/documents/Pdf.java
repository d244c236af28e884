package se.regionsormland.portal.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import se.regionsormland.portal.documents.Document.Block;

/**
 * A document as tagged PDF (PDF/UA-1): headings, lists, title and language are read aloud. The one
 * font is in the file. A block in a font that is not registered would be left out without a word,
 * so all of it has the same, also what stands in the margin.
 */
@Component
public class Pdf {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm;
              @bottom-right { font-family: 'Liberation Sans'; font-size: 9pt; content: counter(page); } }
      * { font-family: 'Liberation Sans'; font-weight: normal; font-style: normal; }
      body { font-size: 11pt; line-height: 1.4; }
      h1 { font-size: 20pt; line-height: 1.2; }
      h2 { font-size: 14pt; margin-top: 16pt; page-break-after: avoid; }
      p { white-space: pre-line; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      th, td { border-bottom: 0.5pt solid #555; padding: 2pt 4pt; text-align: right; font-size: 10pt; }
      th:first-child { text-align: left; }
      """;

  static {
    // What it says while it works is about no fault of ours; a fault is thrown.
    XRLog.setLoggingEnabled(false);
  }

  public byte[] of(Document document) {
    return written(document, null);
  }

  /**
   * As if it had been made then: the same document gives the same bytes, whenever it is made.
   *
   * @param made to the second
   */
  public byte[] of(Document document, Instant made) {
    return written(document, made);
  }

  private static byte[] written(Document document, @Nullable Instant made) {
    try (var renderer = builder(document).buildPdfRenderer()) {
      renderer.layout();
      try (var pdf = renderer.createPDFKeepOpen()) {
        if (made != null) {
          PdfDates.set(pdf, made);
        }
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(Document document) {
    var builder = new PdfRendererBuilder();
    builder.useFont(
        () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)),
        "Liberation Sans",
        400,
        FontStyle.NORMAL,
        true);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Projektporten");
    builder.withW3cDocument(html(document), "/");
    return builder;
  }

  private static org.w3c.dom.Document html(Document document) {
    var page = empty();
    var html = page.createElement("html");
    page.appendChild(html);
    html.setAttribute("lang", Document.LANGUAGE);
    var head = add(html, "head", "");
    add(head, "title", document.title());
    add(head, "style", STYLE);
    var about = add(head, "meta", "");
    about.setAttribute("name", "subject");
    about.setAttribute("content", document.title());
    var body = add(html, "body", "");
    add(body, "h1", document.title());
    document.blocks().forEach(block -> add(body, block));
    return page;
  }

  private static void add(Element body, Block block) {
    switch (block) {
      case Block.Heading(var text) -> add(body, "h2", text);
      case Block.Paragraph(var text) -> add(body, "p", text);
      case Block.Points(var points) -> {
        var list = add(body, "ul", "");
        points.forEach(point -> add(list, "li", point));
      }
      case Block.Table table -> add(body, table);
    }
  }

  private static void add(Element body, Block.Table table) {
    var all = add(body, "table", "");
    var head = add(add(all, "thead", ""), "tr", "");
    table.head().forEach(cell -> add(head, "th", cell).setAttribute("scope", "col"));
    var rows = add(all, "tbody", "");
    for (var row : table.rows()) {
      var cells = add(rows, "tr", "");
      add(cells, "th", row.getFirst()).setAttribute("scope", "row");
      row.stream().skip(1).forEach(cell -> add(cells, "td", cell));
    }
  }

  private static Element add(Element parent, String name, String text) {
    var element = parent.getOwnerDocument().createElement(name);
    if (!text.isEmpty()) {
      element.setTextContent(text);
    }
    parent.appendChild(element);
    return element;
  }

  private static org.w3c.dom.Document empty() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
