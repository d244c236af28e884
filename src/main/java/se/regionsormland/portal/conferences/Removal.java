package se.regionsormland.portal.conferences;

import java.time.LocalDate;

/** A place that an officer took away: whose, when, by whom and why. */
public record Removal(String organisation, String name, LocalDate day, String by, String why) {}
