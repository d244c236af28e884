package se.regionsormland.portal.region;

import java.time.LocalDate;

/** The group meets on that day. In the transaction that set it. */
public record MeetingAdded(LocalDate day) {}
