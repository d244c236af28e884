package se.regionsormland.portal.ideas.published;

import java.util.List;
import se.regionsormland.portal.shared.Municipality.PlaceCount;

/**
 * What a map shows of the public ideas.
 *
 * @param counts by area and municipality; in several, an idea counts in each
 * @param latest those that became public last, first
 */
public record IdeasOnMap(List<PlaceCount> counts, List<PublicIdea> latest) {}
