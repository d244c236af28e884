package se.regionsormland.portal.reading;

/** Whole kronor; {@code about} when she says so herself. */
public record Amount(long kronor, boolean about) {}
