package se.regionsormland.portal.assessment.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue is read part by part, each in the order of an index of its own: a page costs the same
 * however many cases there are.
 */
enum QueuePart {
  /** Somebody waits for an answer, and the clock goes. */
  RUNNING(
      0,
      "assessment_case c",
      "c.closed_at IS NULL AND c.standing_from IS NULL",
      "c.answer_by",
      true),
  /** The clock stands still. */
  PAUSED(
      1,
      "assessment_case c",
      "c.closed_at IS NULL AND c.standing_from IS NOT NULL",
      "c.standing_from",
      true),
  /** The sender has lately said what she does with the answer. */
  CHOSE(
      2,
      "assessment_case c",
      "c.closed_at IS NOT NULL AND c.sender_chose_at > :lately",
      "c.sender_chose_at",
      false),
  FINISHED(0, "assessment_case c", "c.closed_at IS NOT NULL", "c.closed_at", false);

  private final int rank;
  private final String from;
  private final String where;
  private final String key;
  private final boolean isDay;

  QueuePart(int rank, String from, String where, String key, boolean isDay) {
    this.rank = rank;
    this.from = from;
    this.where = where;
    this.key = key;
    this.isDay = isDay;
  }

  static List<QueuePart> of(QueueFilter.Show show) {
    return switch (show) {
      case OPEN -> List.of(RUNNING, PAUSED, CHOSE);
      case MINE, NEW -> List.of(RUNNING, PAUSED);
      case ANSWERED, WITHDRAWN -> List.of(FINISHED);
    };
  }

  /** What comes last first. */
  private boolean isBackwards() {
    return this == FINISHED;
  }

  /** Every case of the part, for a count. */
  String all(QueueConditions conditions) {
    return "SELECT 1 FROM %s %s WHERE %s AND %s"
        .formatted(from, conditions.join(), where, conditions.all());
  }

  /** Its first cases after a place: {@code case_id}, {@code rank}, {@code at}, {@code id}. */
  String first(QueueConditions conditions, @Nullable QueuePlace after, int most) {
    var way = isBackwards() ? " DESC" : "";
    return """
    (SELECT c.id AS case_id, %d AS rank, %s AS at, c.subject_id AS id FROM %s %s
     WHERE %s AND %s%s ORDER BY %s%s, c.subject_id%s LIMIT %d)
    """
        .formatted(
            rank,
            isDay ? "%s::timestamp AT TIME ZONE 'UTC'".formatted(key) : key,
            from,
            conditions.join(),
            where,
            conditions.all(),
            beyond(after),
            key,
            way,
            way,
            most);
  }

  private String beyond(@Nullable QueuePlace after) {
    if (after == null || after.rank() < rank) {
      return "";
    }
    if (after.rank() > rank) {
      return " AND false";
    }
    return " AND (%s, c.subject_id) %s (%s, :id)"
        .formatted(key, isBackwards() ? "<" : ">", isDay ? ":day" : ":at");
  }
}
