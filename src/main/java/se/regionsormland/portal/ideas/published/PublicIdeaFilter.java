package se.regionsormland.portal.ideas.published;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.Municipality;

/** What a reader of the public ideas asks for; null and empty mean "any". */
public record PublicIdeaFilter(
    @Nullable Integer area,
    @Nullable Municipality municipality,
    @Nullable Need need,
    String words) {

  public static final PublicIdeaFilter ALL = new PublicIdeaFilter(null, null, null, "");
}
