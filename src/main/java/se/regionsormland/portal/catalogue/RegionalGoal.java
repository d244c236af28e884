package se.regionsormland.portal.catalogue;

/** One of the five goals of the regional development strategy. */
public record RegionalGoal(int number, String name) {}
