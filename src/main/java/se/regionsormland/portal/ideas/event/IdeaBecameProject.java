package se.regionsormland.portal.ideas.event;

import se.regionsormland.portal.cases.event.CaseBecameProject;
import se.regionsormland.portal.ideas.SenderReach;

/** The region has made a project of what somebody who has an address sent. For her letter. */
public record IdeaBecameProject(SenderReach.Reached to, CaseBecameProject project) {}
