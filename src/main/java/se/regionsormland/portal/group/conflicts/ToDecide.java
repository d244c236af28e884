package se.regionsormland.portal.group.conflicts;

import java.util.UUID;

/** A question about somebody else that waits for the viewer's decision, and who asked when. */
public record ToDecide(
    String reference, String title, UUID conflict, String personName, Conflict.By raised) {}
