package se.regionsormland.portal.funding.facts;

import java.time.Instant;

/** That something no longer holds: who said so, and when. */
public record Retirement(Instant at, String by) {}
