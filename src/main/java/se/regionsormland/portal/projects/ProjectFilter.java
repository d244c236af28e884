package se.regionsormland.portal.projects;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/** What a reader of the register asks for; null and empty mean "any". */
public record ProjectFilter(
    @Nullable Integer area, @Nullable Municipality municipality, String words) {

  public static final ProjectFilter ALL = new ProjectFilter(null, null, "");
}
