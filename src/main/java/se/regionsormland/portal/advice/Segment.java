package se.regionsormland.portal.advice;

/** A piece of the person's own text; marked where it made a suggestion so. */
public record Segment(String text, boolean marked) {}
