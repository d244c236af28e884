package se.regionsormland.portal.watching.event;

import java.time.LocalDate;
import java.util.UUID;

/** The watch ends on that day, unless she wants to go on. */
public record WatchRunsOut(UUID watchId, Watcher to, LocalDate ends) {}
