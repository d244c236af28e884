package se.regionsormland.portal.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two dates, both inclusive: the strateg's first answer at the latest, and the day the group meets
 * next, if that is set.
 */
public record Promise(LocalDate firstAnswerBy, @Nullable LocalDate groupMeets) {}
