package se.regionsormland.portal.introductions.event;

/** One of the two. What is not known is empty. */
public record Party(String name, String organisation, String email, String telephone) {}
