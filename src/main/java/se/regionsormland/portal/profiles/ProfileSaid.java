package se.regionsormland.portal.profiles;

/** What an organisation says of itself is new: whoever finds it by that reads anew. */
public record ProfileSaid(String slug) {}
