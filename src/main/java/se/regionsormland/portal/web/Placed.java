package se.regionsormland.portal.web;

/** A row, and its place in the list. */
public record Placed<T>(T row, Place place) {}
