package se.regionsormland.portal.region;

import java.time.LocalDate;

/** The group does not meet on that day after all. In the transaction that took it away. */
public record MeetingRemoved(LocalDate day) {}
