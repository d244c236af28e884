package se.regionsormland.portal.group;

/** Yes or no, by which paragraph, and why. */
public record Decision(boolean stands, Law law, String reason) {}
