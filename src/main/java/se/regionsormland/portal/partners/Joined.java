package se.regionsormland.portal.partners;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.profiles.ProfileContent;

/** An organisation that joined by itself, and what it says of itself if it has. */
record Joined(ActorCard card, @Nullable ProfileContent content) {

  ProfileContent said() {
    return content == null ? ProfileContent.EMPTY : content;
  }
}
