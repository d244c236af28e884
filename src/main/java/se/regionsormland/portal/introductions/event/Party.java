package se.regionsormland.portal.introductions.event;

/**
 * One of the two. What is not known is empty; {@code unconfirmed} is the organisation, where it is
 * not known that she speaks for it.
 */
public record Party(
    String name, String organisation, String email, String telephone, String unconfirmed) {}
