package se.regionsormland.portal.conferences;

/** A proposed meeting as the organiser sees it; {@code settled}: both have said yes. */
public record SettledMeeting(int slot, int table, String one, String other, boolean settled) {}
