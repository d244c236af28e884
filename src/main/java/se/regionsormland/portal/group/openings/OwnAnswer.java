package se.regionsormland.portal.group.openings;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.group.conflicts.Ground;

/**
 * What somebody says before a case opens to her.
 *
 * @param ground null where she has no conflict of interest
 * @param parties how many later parties the page showed her
 */
public record OwnAnswer(@Nullable Ground ground, String words, int parties) {}
