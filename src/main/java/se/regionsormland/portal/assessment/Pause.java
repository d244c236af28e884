package se.regionsormland.portal.assessment;

import java.time.LocalDate;

/** The clock stands still from this day on, for this reason. */
public record Pause(LocalDate from, String reason) {}
