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
  }

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** Writes a document part by part; what is empty is left out. */
  public static final class Writer {

    private final List<Block> blocks = new ArrayList<>();

    public Writer heading(String text) {
      blocks.add(new Block.Heading(text));
      return this;
    }

    public Writer paragraph(String text) {
      if (!text.isBlank()) {
        blocks.add(new Block.Paragraph(text));
      }
      return this;
    }

    public Writer points(List<String> points) {
      if (!points.isEmpty()) {
        blocks.add(new Block.Points(points));
      }
      return this;
    }

    public Document titled(String title) {
      return new Document(title, blocks);
    }
  }
}
