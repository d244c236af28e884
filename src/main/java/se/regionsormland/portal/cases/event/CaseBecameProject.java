package se.regionsormland.portal.cases.event;

import se.regionsormland.portal.records.Subject;

/**
 * What was asked for and granted is a project that everybody may read of at {@code page}: a letter
 * is to say so. {@code number} is empty where it has none.
 */
public record CaseBecameProject(Subject subject, String title, String number, String page) {}
