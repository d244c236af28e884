package se.regionsormland.portal.requests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.documents.Document.Block;

/**
 * What a sender has written of her request, to copy part by part into the application. {@code
 * changes} are those of the plan since it was sent last; {@code origin} is the idea that the
 * request was made from.
 */
public record HandOver(
    String title,
    List<Part> parts,
    List<Sheet> sheets,
    List<PlanDifference> changes,
    RequestInCase.@Nullable Origin origin) {

  public HandOver {
    parts = List.copyOf(parts);
    sheets = List.copyOf(sheets);
    changes = List.copyOf(changes);
  }

  /** Without text where nothing is written of it here. */
  public record Part(HandOverPart what, String text) {

    /** As people count: blanks are counted, and the end of a line is one. */
    public int characters() {
      return text.codePointCount(0, text.length());
    }

    public boolean isMissing() {
      return text.isEmpty();
    }

    /** For a field that shows most of it. */
    public int height() {
      return (int) Math.clamp(text.lines().count() + text.length() / 80L, 2, 12);
    }
  }

  /** A table by the key of its name. */
  public record Sheet(String name, Block.Table table) {}
}
