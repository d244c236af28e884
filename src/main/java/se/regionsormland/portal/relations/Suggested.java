package se.regionsormland.portal.relations;

import se.regionsormland.portal.synergies.Wording;

/** What the portal thinks may be a relation: nobody has said so. {@code other} as it is typed. */
public record Suggested(RelationKind kind, String other, String name, Wording sentence) {}
