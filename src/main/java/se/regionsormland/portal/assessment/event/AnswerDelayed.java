package se.regionsormland.portal.assessment.event;

import java.time.LocalDate;
import java.util.UUID;

/** The first answer comes later than promised: by {@code newDate}, for this reason. */
public record AnswerDelayed(UUID ideaId, String reference, LocalDate newDate, String reason) {}
