package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of what she writes that a sender may ask to have kept from others. Never the title: an
 * idea is called by it. Its text is {@code ideas.marked.part.<name>}.
 */
public enum MarkedPart {
  TEXT("text"),
  CHANGE("change"),
  /** Of a request all of its money: what it costs, who pays, when, and its plan. */
  AMOUNT("amount"),
  PLACES("municipalities"),
  /** What is sought: of what sort it is, what it needs, and when an answer is wanted. */
  NEEDS("needs"),
  /** Who she is, and where she is reached. */
  CONTACT("name"),
  /** Where everybody may not read it. */
  SUMMARY("summary");

  private final String field;

  MarkedPart(String field) {
    this.field = field;
  }

  /** Where it is written, in the form. */
  public String field() {
    return field;
  }

  /** Those that there are; {@code asks} of a request, and nothing of an idea that is no more. */
  static List<MarkedPart> of(IdeaContent content, Set<String> asks) {
    return Stream.of(values())
        .filter(part -> asks.isEmpty() || part == AMOUNT || asks.contains(part.field))
        .filter(part -> part != SUMMARY || !content.summaryAllowed())
        .toList();
  }
}
