package se.regionsormland.portal.completion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.shared.Kronor;

/** What of a case can be asked about. Its text is {@code completion.part.<name>}. */
public enum Part {
  TITLE,
  TEXT,
  CHANGE,
  AMOUNT,
  /** For everybody, where the sender has allowed that. */
  SUMMARY,
  /** A request's money: written where plans are, and kept by its own versions. */
  PLAN;

  /** Those that a case has. */
  static List<Part> of(IdeaContent content, boolean isRequest) {
    if (isRequest) {
      return List.of(TITLE, TEXT, PLAN);
    }
    return Stream.of(TITLE, TEXT, CHANGE, AMOUNT, SUMMARY)
        .filter(part -> part != SUMMARY || content.summaryAllowed())
        .toList();
  }

  /** Whether she writes it in the completion itself. */
  public boolean isWritten() {
    return this != PLAN;
  }

  /** As it stands in what was sent; of a plan the number of its version is told. */
  String in(IdeaContent content, int planVersion) {
    return switch (this) {
      case TITLE -> content.title();
      case TEXT -> content.text();
      case CHANGE -> content.change();
      case AMOUNT -> amount(content.amount());
      case SUMMARY -> content.summary();
      case PLAN -> planVersion == 0 ? "" : String.valueOf(planVersion);
    };
  }

  private static String amount(@Nullable Long kronor) {
    return kronor == null ? "" : Kronor.grouped(kronor);
  }
}
