package se.regionsormland.portal.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;

/**
 * Where officers add to the lexicon. What is saved is learnt at once here, and within a minute by
 * every other instance.
 */
@Service
@ForOfficers
public class LexiconDesk {

  private final Additions additions;
  private final Teacher teacher;
  private final Previews previews;

  LexiconDesk(Additions additions, Teacher teacher, Previews previews) {
    this.additions = additions;
    this.teacher = teacher;
    this.previews = previews;
  }

  /** Latest first, the retired ones too. */
  public List<Addition> additions() {
    return additions.all();
  }

  public Optional<Addition> addition(UUID id) {
    return additions.find(id);
  }

  /** Latest first. */
  public List<LexiconHistoryLine> historyOf(UUID id) {
    return additions.historyOf(id);
  }

  /**
   * What would change; stores nothing. Empty while somebody else is shown theirs.
   *
   * @param tried a text to compare besides, empty for none
   */
  public Optional<Preview> preview(Teaching teaching, String tried, Viewer viewer) {
    return previews.of(teaching, tried, viewer);
  }

  public UUID add(Teaching teaching, Viewer by) {
    var id = additions.add(teaching, by.name());
    teacher.walk();
    return id;
  }

  /** Made upon the version that its officer had read, or not at all. */
  public LexiconOutcome mark(UUID id, long onto, AdditionAct act, Viewer by) {
    var outcome = additions.mark(id, onto, act, by.name());
    teacher.walk();
    return outcome;
  }
}
