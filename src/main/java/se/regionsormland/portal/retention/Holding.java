package se.regionsormland.portal.retention;

import java.util.List;

/**
 * A module's part of what the portal holds about one person, by her address (dataskyddsförordningen
 * art. 15 and 17). The address comes in small letters.
 */
public interface Holding {

  List<Held> of(String address);

  /** In the caller's transaction. What {@link Retention#mayErase} says no to stays as it is. */
  void erase(String address);
}
