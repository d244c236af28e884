package se.regionsormland.portal.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to the group, past, present or to come; {@code absence} is the last one noted;
 * {@code named}: she has said that her name may stand where everybody reads.
 */
public record Appointment(
    UUID id,
    NewAppointment what,
    @Nullable Days absence,
    boolean named,
    String appointedBy,
    Instant appointedAt) {

  public boolean isInForce(LocalDate day) {
    return what.days().include(day);
  }

  public boolean isAbsent(LocalDate day) {
    return absence != null && absence.include(day);
  }
}
