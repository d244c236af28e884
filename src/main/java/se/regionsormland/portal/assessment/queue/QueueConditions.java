package se.regionsormland.portal.assessment.queue;

/**
 * In SQL, which cases {@code c} a filter shows.
 *
 * @param open true where a case is open to the reader
 */
record QueueConditions(QueueFilter filter, String open) {

  /** What was sent is looked at only where the filter asks about it. */
  String join() {
    boolean asked = filter.area() != null || !filter.words().isBlank();
    return asked ? "JOIN submitted_idea s ON s.id = c.subject_id" : "";
  }

  String all() {
    return open + show() + area() + WordsOfCase.in(filter.words()).condition();
  }

  private String show() {
    return switch (filter.show()) {
      case OPEN -> "";
      case MINE -> " AND c.officer_id = :reader";
      case NEW -> " AND c.officer_id IS NULL";
      case ANSWERED -> " AND c.answered";
      case WITHDRAWN -> " AND NOT c.answered";
    };
  }

  /** The one that an officer has said, or else those that the portal read. */
  private String area() {
    return filter.area() == null
        ? ""
        : " AND (c.area = :area OR c.area IS NULL AND :area = ANY (s.areas))";
  }
}
