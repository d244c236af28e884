package se.regionsormland.portal.conferences.event;

import java.time.LocalDate;

/** There is no such day. */
public record ConferenceCancelled(Invited to, String conference, LocalDate day) {}
