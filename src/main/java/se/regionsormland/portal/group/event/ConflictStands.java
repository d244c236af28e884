package se.regionsormland.portal.group.event;

import java.util.UUID;
import se.regionsormland.portal.records.Subject;

/** From now on the case is closed to this person, whatever her roles. */
public record ConflictStands(Subject subject, UUID person) {}
