package se.regionsormland.portal.registry.contents;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.retention.Disposal;

/**
 * What belongs to a case and is not in its package, so that nothing is missing silently. Its text
 * is {@code registry.left-out.<what>}.
 *
 * @param by the decision on disposal, of what has been disposed of
 */
public record LeftOut(What what, int count, @Nullable Disposal by) {

  public enum What {
    /** The officers' working material. */
    NOTES,
    /** Of others, who asked to meet the sender. */
    INTRODUCTIONS,
    INTRODUCTIONS_DISPOSED_OF,
    /** Given by somebody for whom a conflict of interest stands. */
    OPINIONS_NOT_COUNTING,
    /** Not checked for what does harm, or found to do it. */
    ATTACHMENTS_HELD
  }
}
