package se.regionsormland.portal.conferences;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.retention.Held;
import se.regionsormland.portal.retention.Holding;
import se.regionsormland.portal.retention.Holdings;
import se.regionsormland.portal.retention.Kept;
import se.regionsormland.portal.retention.Retention;

/** What conferences somebody has said that she comes to, and where her address stands in a wish. */
@Component
class PersonsPlaces implements Holding {

  private final Retention retention;
  private final Holdings holdings;
  private final ConferenceRows conferences;
  private final GuestRows guests;
  private final Leaving leaving;

  PersonsPlaces(
      Retention retention,
      Holdings holdings,
      ConferenceRows conferences,
      GuestRows guests,
      Leaving leaving) {
    this.retention = retention;
    this.holdings = holdings;
    this.conferences = conferences;
    this.guests = guests;
    this.leaving = leaving;
  }

  @Override
  public List<Held> of(String address) {
    return holdings.of(
        """
        SELECT CASE WHEN state = 'TO_CONFIRM' THEN 'UNCONFIRMED' ELSE 'CONFERENCE' END AS what,
               id AS about, name AS contact_name, organisation, email, wish AS reason,
               removed_why, NULL AS named_in_conference
        FROM conference_guest WHERE lower(email) = :address
        UNION ALL
        SELECT 'CONFERENCE', id, NULL, NULL, NULL, NULL, NULL, organisation
        FROM conference_guest WHERE lower(email) <> :address AND state <> 'TO_CONFIRM'
          AND strpos(lower(organisation || ' ' || name || ' ' || wish || ' ' || removed_why), :address) > 0
        """,
        address);
  }

  /** A place that is erased is free, and its meetings are too; who had said yes is told. */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(String address) {
    holdings.erase(
        "DELETE FROM conference_guest WHERE state = 'TO_CONFIRM' AND lower(email) = :address",
        address);
    if (retention.mayErase(Kept.CONFERENCE)) {
      for (var guest : guests.comingAnywhere(address)) {
        var _ = conferences.hold(guest.day());
        leaving.leave(guest);
      }
      holdings.erase(
          "UPDATE conference_guest SET state = 'WITHDRAWN', name = '', email = '', wish = '',"
              + " removed_by = '', removed_why = ''"
              + " WHERE lower(email) = :address",
          address);
    }
  }
}
