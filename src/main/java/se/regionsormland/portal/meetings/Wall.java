package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.synergies.Hint;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Softly;

/**
 * What is shown on the screen while a case is taken up. Somebody in the room may have a conflict in
 * another case, so the hints know of others only what is public.
 */
@Service
@Transactional(readOnly = true)
public class Wall {

  private final Agendas agendas;
  private final SubmittedIdeas submitted;
  private final Synergies synergies;
  private final Softly softly;

  Wall(Agendas agendas, SubmittedIdeas submitted, Synergies synergies, Softly softly) {
    this.agendas = agendas;
    this.submitted = submitted;
    this.synergies = synergies;
    this.softly = softly;
  }

  @ForCaseWorkers
  public WallCase of(UUID meeting, UUID item, Viewer viewer) {
    var open = agendas.of(meeting, viewer).stream().filter(line -> line.item() != null).toList();
    var line = line(open, item);
    var idea = idea(line, viewer);
    int after = open.indexOf(line) + 1;
    return new WallCase(
        line,
        WallCase.Party.of(idea),
        WallCase.Words.of(idea),
        softly.ask(() -> synergies.forItsSender(idea)).orElse(List.of()),
        after < open.size() ? open.get(after) : null);
  }

  private static AgendaLine line(List<AgendaLine> open, UUID item) {
    return open.stream()
        .filter(one -> one.item() != null && one.item().id().equals(item))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private SubmittedIdea idea(AgendaLine line, Viewer viewer) {
    var item = line.item();
    if (item == null) {
      throw new NotFound();
    }
    return submitted.find(item.subjectId(), viewer).orElseThrow(NotFound::new);
  }

  /**
   * A case for the screen on the wall, for all in the room: its parties and the sender's own words,
   * and hints by what everybody may read of the others. Nothing that officers keep among
   * themselves.
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
}
