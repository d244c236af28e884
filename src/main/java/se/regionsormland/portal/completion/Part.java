package se.regionsormland.portal.completion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.shared.Kronor;

/** What of a case can be asked about. Its text is {@code completion.part.<name>}. */
public enum Part {
  TITLE,
  TEXT,
  CHANGE,
  PLACES,
  AMOUNT,
  /** For everybody, where the sender has allowed that. */
  SUMMARY,
  NAME,
  ORGANISATION,
  TELEPHONE,
  /** A request's money: written where plans are, and kept by its own versions. */
  PLAN,
  /** What others have said that they pay: kept where they say it. */
  INTENTS,
  /** By their numbers: what a file is called tells what is in it. */
  FILES;

  /** Those that are written here, of what a case has. */
  static List<Part> written(IdeaContent content, boolean isRequest) {
    if (isRequest) {
      return List.of(TITLE, TEXT, NAME, ORGANISATION, TELEPHONE);
    }
    return Stream.of(values())
        .filter(Part::isWritten)
        .filter(part -> part != SUMMARY || content.summaryAllowed())
        .toList();
  }

  /** Whether she writes it in the completion itself. */
  public boolean isWritten() {
    return switch (this) {
      case PLAN, INTENTS, FILES -> false;
      default -> true;
    };
  }

  /** What is said where nothing stands. */
  public String none() {
    return isWritten() ? "web.nothing-written" : "completion.none." + this;
  }

  /** As it was sent: each part that is written here. */
  static Map<Part, String> words(IdeaContent content, Contact contact) {
    var words = new EnumMap<Part, String>(Part.class);
    words.put(TITLE, content.title());
    words.put(TEXT, content.text());
    words.put(CHANGE, content.change());
    words.put(PLACES, Places.of(content).words());
    words.put(AMOUNT, content.amount() == null ? "" : Kronor.grouped(content.amount()));
    words.put(SUMMARY, content.summary());
    words.put(NAME, contact.name());
    words.put(ORGANISATION, contact.organisation());
    words.put(TELEPHONE, contact.telephone());
    return words;
  }
}
