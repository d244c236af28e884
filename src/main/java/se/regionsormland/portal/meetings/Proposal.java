package se.regionsormland.portal.meetings;

import java.time.LocalDate;

/** A case whose sender was promised a meeting by then, and that stands on no agenda. */
public record Proposal(String reference, String title, String organisation, LocalDate promised) {}
