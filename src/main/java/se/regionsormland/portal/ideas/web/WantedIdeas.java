package se.regionsormland.portal.ideas.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.PublicIdeaFilter;
import se.regionsormland.portal.shared.Municipality;

/** What the reader chose above the list. A choice that does not exist is no choice. */
record WantedIdeas(
    @Nullable String omrade,
    @Nullable String kommun,
    @Nullable String soker,
    @Nullable String ord) {

  private static final int LONGEST = 200;

  PublicIdeaFilter toFilter() {
    return new PublicIdeaFilter(area(), municipality(), need(), words());
  }

  public boolean any() {
    return !toFilter().equals(PublicIdeaFilter.ALL);
  }

  public String words() {
    var words = ord == null ? "" : ord.replace('\0', ' ').strip();
    return words.substring(0, Math.min(words.length(), LONGEST));
  }

  private @Nullable Integer area() {
    return omrade != null && omrade.matches("[1-7]") ? Integer.valueOf(omrade) : null;
  }

  private @Nullable Municipality municipality() {
    return kommun == null ? null : Municipality.withSlug(kommun).orElse(null);
  }

  private @Nullable Need need() {
    return Arrays.stream(Need.values())
        .filter(need -> need.name().equalsIgnoreCase(soker))
        .findFirst()
        .orElse(null);
  }
}
