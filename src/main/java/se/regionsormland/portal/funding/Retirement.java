package se.regionsormland.portal.funding;

import java.time.Instant;

/** That something no longer holds: who said so, and when. */
public record Retirement(Instant at, String by) {}
