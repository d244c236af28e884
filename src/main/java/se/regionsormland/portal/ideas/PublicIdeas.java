package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Slice;

/** The ideas that their owners let everybody see. */
@Service
public class PublicIdeas {

  PublicIdeas() {}

  /** Newest first; {@code after} is the {@code next} of the slice before. */
  public Slice<PublicIdea> list(PublicIdeaFilter filter, @Nullable String after) {
    return new Slice<>(List.of(), null, 0, false);
  }

  public Optional<PublicIdea> find(String reference) {
    return Optional.empty();
  }

  /** Those that share most with the text, best first; often none. */
  public List<PublicIdea> similar(String text, int limit) {
    return List.of();
  }

  /** Those that seek a partner, newest first; null means any area or municipality. */
  public List<PublicIdea> seekingPartners(
      @Nullable Integer area, @Nullable Municipality municipality, int limit) {
    return List.of();
  }
}
