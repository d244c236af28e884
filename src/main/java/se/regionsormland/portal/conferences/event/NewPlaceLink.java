package se.regionsormland.portal.conferences.event;

/** The holder asked for another link. */
public record NewPlaceLink(Invited to) {}
