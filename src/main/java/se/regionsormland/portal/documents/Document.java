package se.regionsormland.portal.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document says, in Swedish, and what each part of it is. How it looks is the writers'. The
 * title is its first heading too.
 */
public record Document(String title, List<Block> blocks) {

  /** The language of all of it (BCP 47). */
  public static final String LANGUAGE = "sv-SE";

  /** A part of a document. Line breaks in a paragraph are kept. */
  public sealed interface Block {

    /** A heading below the title. */
    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /** A list without an order; never empty. */
    record Points(List<String> points) implements Block {
      public Points {
        points = List.copyOf(points);
      }
    }

    /** The first column and {@code head} say what the others are; each row is as long as that. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
      public Table {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
      }
    }
  }

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Writes a document part by part; what is empty is left out. */
  public static final class Writer {

    private final List<Block> blocks = new ArrayList<>();

    public Writer heading(String text) {
      blocks.add(new Block.Heading(whole(text)));
      return this;
    }

    public Writer paragraph(String text) {
      if (!text.isBlank()) {
        blocks.add(new Block.Paragraph(whole(text)));
      }
      return this;
    }

    public Writer points(List<String> points) {
      if (!points.isEmpty()) {
        blocks.add(new Block.Points(points.stream().map(Document::whole).toList()));
      }
      return this;
    }

    public Writer table(Block.Table table) {
      if (!table.rows().isEmpty()) {
        blocks.add(
            new Block.Table(
                cells(table.head()), table.rows().stream().map(Writer::cells).toList()));
      }
      return this;
    }

    private static List<String> cells(List<String> cells) {
      return cells.stream().map(Document::whole).toList();
    }

    public Document titled(String title) {
      return new Document(whole(title), blocks);
    }
  }

  /** No file has room for half a sign, nor for what is none (XML 1.0, 2.2). */
  private static String whole(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().map(sign -> isOfAFile(sign) ? sign : '\ufffd').forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isOfAFile(int sign) {
    return sign == '\n'
        || sign == '\r'
        || sign == '\t'
        || (sign >= ' ' && !(sign >= 0xd800 && sign <= 0xdfff) && sign != 0xfffe && sign != 0xffff);
  }
}
