package se.regionsormland.portal.yaml;

/**
 * What is wrong in a file that can be read; {@code line} counts from 1, and 0 is the whole file.
 */
public record Broken(int line, String reason) {}
