package se.regionsormland.portal.home;

import org.jspecify.annotations.Nullable;

/**
 * How it went so far. The median is there only when so many are answered that it says something.
 */
record Figures(long received, @Nullable Integer medianDays) {}
