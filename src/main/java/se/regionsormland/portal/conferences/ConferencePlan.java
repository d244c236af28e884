package se.regionsormland.portal.conferences;

import java.time.LocalDate;

/** A conference as it is set. {@code places}: how many may come. */
public record ConferencePlan(String title, LocalDate day, String place, Grid grid, int places) {}
