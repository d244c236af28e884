package se.regionsormland.portal.ideas;

/** A line of what its sender wrote. {@code field} is where a form asks for it. */
public record WrittenLine(String field, String label, String value) {}
