package se.regionsormland.portal.web;

/** A key that opens nothing, or nothing any longer. The page says so and gives back what came. */
public class DeadKey extends NotFound {}
