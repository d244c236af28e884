package se.regionsormland.portal.group;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says before a case opens to her.
 *
 * @param ground null where she has no conflict of interest
 * @param parties how many later parties the page showed her
 */
public record OwnAnswer(@Nullable Ground ground, String words, int parties) {}
