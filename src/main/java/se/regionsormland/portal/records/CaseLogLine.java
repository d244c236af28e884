package se.regionsormland.portal.records;

import java.time.Instant;

/** One line of the log. {@code number} counts within its subject, from 1. */
public record CaseLogLine(int number, Instant at, String actor, Act act, String detail) {}
