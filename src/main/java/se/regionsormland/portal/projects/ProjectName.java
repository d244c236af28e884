package se.regionsormland.portal.projects;

/** A project as one of many to choose from. */
public record ProjectName(String slug, String title, String years) {}
