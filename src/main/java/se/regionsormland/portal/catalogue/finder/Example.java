package se.regionsormland.portal.catalogue.finder;

/** A text as numbers, and the table that it belongs to. */
record Example(Point point, int table) {}
