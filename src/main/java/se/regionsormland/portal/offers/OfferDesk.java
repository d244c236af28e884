package se.regionsormland.portal.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.NotFound;

/**
 * An officer can hide what does not belong here, with a reason, and show it again; and say, with a
 * reason, whether an offer is the organisation's whose name it bears.
 */
@Service
@Transactional
@ForOfficers
public class OfferDesk {

  private final OfferRows rows;
  private final OfferHistory history;
  private final OfferNames names;
  private final OfferNameRows nameRows;

  OfferDesk(OfferRows rows, OfferHistory history, OfferNames names, OfferNameRows nameRows) {
    this.rows = rows;
    this.history = history;
    this.names = names;
    this.nameRows = nameRows;
  }

  /** A line of its history. */
  public record Line(LocalDate day, String by, OfferAct act, String reason) {}

  /** Also what is hidden. */
  @Transactional(readOnly = true)
  public Optional<Offer> find(UUID id) {
    return rows.confirmed(id);
  }

  @Transactional(readOnly = true)
  public List<Line> history(UUID id) {
    return history.of(id);
  }

  /** Those that are shown with the name in that state, the oldest first; at most 200. */
  @Transactional(readOnly = true)
  public List<Offer> withName(InName inName) {
    return nameRows.all(inName);
  }

  /**
   * Of the words of that version.
   *
   * @return whether it is said; not, where they were changed meanwhile or it was said already
   */
  public boolean answerForName(UUID id, long version, boolean yes, String reason, Viewer by) {
    return names.answer(new OfferNames.Answer(id, version, yes, by.name(), reason));
  }

  public void hide(UUID id, String reason, Viewer by) {
    set(id, true, OfferAct.HIDDEN, reason, by);
  }

  public void showAgain(UUID id, Viewer by) {
    set(id, false, OfferAct.UNHIDDEN, "", by);
  }

  /** The same again changes nothing. */
  private void set(UUID id, boolean hidden, OfferAct act, String reason, Viewer by) {
    var _ = rows.confirmed(id).orElseThrow(NotFound::new);
    if (rows.hide(id, hidden)) {
      history.add(id, by.name(), act, reason);
    }
  }
}
