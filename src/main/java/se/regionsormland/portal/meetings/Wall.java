package se.regionsormland.portal.meetings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
        hints(idea),
        after < open.size() ? open.get(after) : null);
  }

  private static AgendaLine line(List<AgendaLine> open, UUID item) {
    return open.stream()
        .filter(one -> hasId(one.item(), item))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static boolean hasId(@Nullable AgendaItem item, UUID id) {
    return item != null && item.id().equals(id);
  }

  private SubmittedIdea idea(AgendaLine line, Viewer viewer) {
    var item = line.item();
    if (item == null) {
      throw new NotFound();
    }
    return submitted.find(item.subjectId(), viewer).orElseThrow(NotFound::new);
  }

  private List<Hint> hints(SubmittedIdea idea) {
    return softly.ask(() -> synergies.forItsSender(idea)).orElse(List.of());
  }
}
