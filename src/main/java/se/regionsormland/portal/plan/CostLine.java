package se.regionsormland.portal.plan;

/** A row of costs with what it costs. */
public record CostLine(Cost row, ByYear amounts) {}
