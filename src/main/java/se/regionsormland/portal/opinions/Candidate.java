package se.regionsormland.portal.opinions;

import java.util.UUID;

/**
 * Somebody who could look at a case, and what speaks for it: how many she already has to look at,
 * that nobody has asked whether she has a conflict of interest, that it is in an area of hers, and
 * that it is open to her.
 */
public record Candidate(
    UUID id, String name, int load, boolean asked, boolean area, boolean opened) {}
