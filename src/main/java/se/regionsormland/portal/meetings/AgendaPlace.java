package se.regionsormland.portal.meetings;

import java.time.LocalDate;

/** Where a case stands: on which day's agenda, and as which item, from 1. */
public record AgendaPlace(LocalDate day, int number) {}
