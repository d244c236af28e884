package se.regionsormland.portal.group.conflicts;

import java.time.LocalDate;

/** A question of a conflict of interest that is decided; {@code own}: it was about the viewer. */
public record LatelyDecided(
    String reference,
    String title,
    String personName,
    boolean own,
    boolean stands,
    LocalDate day) {}
