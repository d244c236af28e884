package se.regionsormland.portal.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.synergies.Hint;

/**
 * A case for the screen on the wall, for all in the room: its parties and the sender's own words,
 * and hints by what everybody may read of the others. Nothing that officers keep among themselves.
 *
 * @param next the line after it that the viewer can open
 */
public record WallCase(
    AgendaLine line, Party party, Words words, List<Hint> hints, @Nullable AgendaLine next) {

  public record Party(String organisation, String name) {

    /** Nobody, where that is marked. */
    static Party of(SubmittedIdea idea) {
      var who = idea.contact();
      return idea.marked().hides(MarkedPart.CONTACT)
          ? new Party("", "")
          : new Party(who.organisation(), who.name());
    }
  }

  /** Cut where a sentence or a word ends. */
  public record Words(String text, String change) {

    private static final int SHORT = 420;

    /** Without what is marked: whoever is in the room looks at the wall. */
    static Words of(SubmittedIdea idea) {
      var marked = idea.marked();
      return new Words(
          marked.hides(MarkedPart.TEXT) ? "" : cut(idea.content().text()),
          marked.hides(MarkedPart.CHANGE) ? "" : cut(idea.content().change()));
    }

    private static String cut(String text) {
      if (text.length() <= SHORT) {
        return text;
      }
      var begins = text.substring(0, SHORT);
      int sentence = begins.lastIndexOf(". ");
      return sentence > SHORT / 2
          ? begins.substring(0, sentence + 1) + " …"
          : begins.substring(0, Math.max(begins.lastIndexOf(' '), 1)) + " …";
    }
  }
}
