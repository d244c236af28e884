package se.regionsormland.portal.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events.
 *
 * @param kind null for every kind
 * @param account what has happened to it and what it has done; null for all
 */
public record EventFilter(@Nullable EventKind kind, @Nullable UUID account) {}
