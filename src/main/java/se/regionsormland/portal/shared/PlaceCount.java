package se.regionsormland.portal.shared;

import org.jspecify.annotations.Nullable;

/**
 * How many there are of something public in an area and a municipality; null is the whole county.
 */
public record PlaceCount(int area, @Nullable Municipality municipality, int count) {}
