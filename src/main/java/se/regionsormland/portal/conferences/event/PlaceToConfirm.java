package se.regionsormland.portal.conferences.event;

/** Somebody wants to come; her address is not proven yet. */
public record PlaceToConfirm(Invited to) {}
