package se.regionsormland.portal.lexicon;

import java.time.Instant;

/** What was done with an addition. */
public record LexiconHistoryLine(Instant at, String by, AdditionAct act) {}
