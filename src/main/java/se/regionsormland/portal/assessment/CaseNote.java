package se.regionsormland.portal.assessment;

import java.time.Instant;

/** Working material: what an officer remembers about a case. */
public record CaseNote(Instant at, String author, String text) {}
