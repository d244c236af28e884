package se.regionsormland.portal.ideas.event;

import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.ideas.SenderReach;

/** The region has answered somebody who has an address. For the sender's letter. */
public record IdeaAnswered(SenderReach.Reached to, AnswerSheet sheet) {}
