package se.regionsormland.portal.meetings;

import org.springframework.stereotype.Component;
import se.regionsormland.portal.records.TakenUp;

/** Which day's agenda a case stands on. */
@Component
class AgendaDays implements TakenUp {

  @Override
  public String dayOf(String column) {
    return """
    (SELECT min(meets.held_on) FROM agenda_item AS taken JOIN meeting AS meets ON meets.id = taken.meeting_id
     WHERE taken.subject_id = %s AND NOT meets.cancelled AND meets.held_on >= :today)
    """
        .formatted(column);
  }
}
