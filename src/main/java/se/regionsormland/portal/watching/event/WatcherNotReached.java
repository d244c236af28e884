package se.regionsormland.portal.watching.event;

import java.time.LocalDate;
import java.util.UUID;

/** Her address was refused for good: until that day it is not tried again. */
public record WatcherNotReached(UUID watchId, LocalDate restsUntil) {}
