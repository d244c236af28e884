package se.regionsormland.portal.advice;

import se.regionsormland.portal.catalogue.Suggestions;

/**
 * What an officer can be offered for an answer: the picture, where the hints are those that the
 * idea's own sender may read, and what in the strategy it was made of.
 */
public record ForAnswer(FirstPicture picture, Suggestions found) {}
