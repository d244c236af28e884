package se.regionsormland.portal.relations;

/**
 * {@code other} as it was typed: a case's reference, a measure's number, or a project's name in its
 * address.
 */
public record NewRelation(RelationKind kind, String other, String reason) {}
