package se.regionsormland.portal.reading;

/** Something read, the words that made it so, and where in the text they stand. */
public record Found<T>(T value, String words, int start, int end) {}
