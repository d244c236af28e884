package se.regionsormland.portal.completion;

import se.regionsormland.portal.records.SeenCases;

/** In SQL, for a list's own statement, of the subject that stands in a column. */
public final class CompletionWaits {

  private CompletionWaits() {}

  /** By when the sender is to complete it; null where nothing waits. */
  public static String until(String subject) {
    return "(SELECT waits.answer_by FROM completion waits WHERE waits.subject_id = "
        + subject
        + " AND waits.ended_at IS NULL)";
  }

  /** True where it was completed, and the person {@code :reader} has not opened it since. */
  public static String isNews(String subject) {
    return """
    EXISTS (SELECT FROM completion sent WHERE sent.subject_id = %s AND sent.ended = 'SENT' AND %s)
    """
        .formatted(subject, SeenCases.notSince(subject, "sent.ended_at"));
  }
}
