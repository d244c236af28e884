package se.regionsormland.portal.actors;

/** Somebody joined the register, or two became one: what is known of it is read anew. */
public record ActorChanged(String slug) {}
