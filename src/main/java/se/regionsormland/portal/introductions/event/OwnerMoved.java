package se.regionsormland.portal.introductions.event;

import java.util.UUID;
import se.regionsormland.portal.ideas.event.AddressCorrected;

/** Of one who is asked, or has met somebody, the address has been corrected. */
public record OwnerMoved(UUID introduction, AddressCorrected how) {}
