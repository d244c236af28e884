package se.regionsormland.portal.ideas.event;

import java.util.UUID;

/** Who sent it says another name or organisation than before; the organisation may be empty. */
public record SenderNamed(UUID ideaId, String name, String organisation) {

  /** Neither could stand in a log. */
  @Override
  public String toString() {
    return "SenderNamed " + ideaId;
  }
}
