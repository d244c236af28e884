package se.regionsormland.portal.web;

/**
 * Somebody may no longer see what she saw: no page that was shown to anybody is shown from memory.
 */
public record ClosedToSomebody() {}
