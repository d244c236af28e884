package se.regionsormland.portal.group.openings;

import java.time.LocalDate;
import java.util.Map;
import se.regionsormland.portal.identity.Viewer;

/**
 * What the group waits for from a member in a case, told by the module that asks her: the question
 * about herself stands before it, and is the first step of it.
 */
public interface AskedOfMember {

  /** Her last day, by the reference of each case that she has been asked to look at. */
  Map<String, LocalDate> lastDays(Viewer viewer);
}
