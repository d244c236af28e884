package se.regionsormland.portal.web;

/** A page above this one. */
public record Crumb(String href, String label) {}
