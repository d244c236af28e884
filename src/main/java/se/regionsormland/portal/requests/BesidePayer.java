package se.regionsormland.portal.requests;

import java.util.Map;
import java.util.UUID;

/** What a module that builds on requests says of those who are to pay. The module answers here. */
public interface BesidePayer {

  /** The keys of texts, by the plan's rows; a row that nothing is said of is not there. */
  Map<UUID, String> of(UUID idea);
}
