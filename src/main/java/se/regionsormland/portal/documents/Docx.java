package se.regionsormland.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document.Block;

/**
 * A document for a word processor, to be worked on: with the word processor's own heading styles,
 * so that it finds its way in it, real lists, and the language for its spelling.
 */
@Component
public class Docx {

  private static final String TITLE = "Title";
  private static final String HEADING = "Heading1";
  private static final String FONT = "Arial";

  public byte[] of(Document document) {
    try (var file = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      file.getProperties().getCoreProperties().setTitle(document.title());
      file.getProperties().getCoreProperties().setCreator("Projektporten");
      styles(file);
      var bullets = bullets(file);
      text(paragraph(file, TITLE), document.title());
      document.blocks().forEach(block -> add(file, block, bullets));
      file.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(XWPFDocument file, Block block, BigInteger bullets) {
    switch (block) {
      case Block.Heading(var text) -> text(paragraph(file, HEADING), text);
      case Block.Paragraph(var text) -> text(file.createParagraph(), text);
      case Block.Points(var points) -> points(file, points, bullets);
      case Block.Table table -> table(file, table);
    }
  }

  private static void table(XWPFDocument file, Block.Table table) {
    var all = file.createTable(table.rows().size() + 1, table.head().size());
    all.setWidth("100%");
    all.getRow(0).setRepeatHeader(true);
    cells(all.getRow(0), table.head());
    for (int row = 0; row < table.rows().size(); row++) {
      cells(all.getRow(row + 1), table.rows().get(row));
    }
  }

  private static void cells(XWPFTableRow row, List<String> cells) {
    for (int cell = 0; cell < cells.size(); cell++) {
      text(row.getCell(cell).getParagraphs().getFirst(), cells.get(cell));
    }
  }

  private static void points(XWPFDocument file, List<String> points, BigInteger bullets) {
    for (var point : points) {
      var paragraph = file.createParagraph();
      paragraph.setNumID(bullets);
      paragraph.setNumILvl(BigInteger.ZERO);
      text(paragraph, point);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument file, String style) {
    var paragraph = file.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private static void text(XWPFParagraph paragraph, String text) {
    var run = paragraph.createRun();
    var lines = text.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (line > 0) {
        run.addBreak();
      }
      run.setText(lines.get(line), line == 0 ? 0 : -1);
    }
  }

  private static void styles(XWPFDocument file) {
    var styles = file.createStyles();
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    styles.setDefaultFonts(fonts);
    styles.setSpellingLanguage(Document.LANGUAGE);
    styles.addStyle(normal());
    styles.addStyle(style(TITLE, "Title", 40, 0));
    styles.addStyle(style(HEADING, "heading 1", 28, 1));
  }

  /** What a paragraph has where nothing is said. */
  private static XWPFStyle normal() {
    var style = style("Normal", "Normal", 22, 0);
    style.getCTStyle().setDefault(true);
    return style;
  }

  /** {@code outline}: 0 for none, else the level that the word processor finds its way by. */
  private static XWPFStyle style(String id, String name, int halfPoints, int outline) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    style.addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
    if (outline > 0) {
      var paragraph = style.addNewPPr();
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline - 1L));
    }
    return new XWPFStyle(style);
  }

  private static BigInteger bullets(XWPFDocument file) {
    var numbering = CTAbstractNum.Factory.newInstance();
    numbering.setAbstractNumId(BigInteger.ZERO);
    var level = numbering.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var indent = level.addNewPPr().addNewInd();
    indent.setLeft(BigInteger.valueOf(720));
    indent.setHanging(BigInteger.valueOf(360));
    var all = file.createNumbering();
    return all.addNum(all.addAbstractNum(new XWPFAbstractNum(numbering)));
  }
}
