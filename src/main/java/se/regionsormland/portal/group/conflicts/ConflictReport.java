package se.regionsormland.portal.group.conflicts;

import java.time.Instant;

/** What the sender has said of somebody's conflict of interest. */
public record ConflictReport(String words, Instant at) {}
