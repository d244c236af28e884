package se.regionsormland.portal.opinions;

import java.time.LocalDate;
import java.util.UUID;

/** That a member's last day has passed and she has not answered. Nothing of what stands in it. */
public record LateOpinion(UUID member, String reference, LocalDate due) {}
