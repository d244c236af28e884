package se.regionsormland.portal.completion;

import java.util.Optional;
import java.util.UUID;

/**
 * How many of those who are to pay for a case have said that they do, as {@code 1/2}. For a module
 * below that keeps it; it knows no viewer, and is asked of a case that somebody has opened.
 */
public interface SaidByOthers {

  /** Empty where nobody else is to pay. */
  Optional<String> of(UUID subject);
}
