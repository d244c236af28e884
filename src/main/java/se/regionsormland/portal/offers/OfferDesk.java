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

/** An officer can hide what does not belong here, with a reason, and show it again. */
@Service
@Transactional
@ForOfficers
public class OfferDesk {

  private final OfferRows rows;
  private final OfferHistory history;

  OfferDesk(OfferRows rows, OfferHistory history) {
    this.rows = rows;
    this.history = history;
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
