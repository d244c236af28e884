package se.regionsormland.portal.lexicon.web;

import org.jspecify.annotations.Nullable;

/** Where in the strategy something belongs: its name, and whether the strategy has it. */
record Place(int table, @Nullable String measure, String name, boolean known) {}
