package se.regionsormland.portal.relations;

/** What the portal thinks may be a relation: nobody has said so. {@code other} as it is typed. */
public record Suggested(RelationKind kind, String other, String name, String sentence) {}
