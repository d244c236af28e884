package se.regionsormland.portal.ideas.published;

import java.util.List;

/** A public idea, and the words of a text that it shares, the most telling first. */
public record SimilarIdea(PublicIdea idea, List<String> shared) {

  public SimilarIdea {
    shared = List.copyOf(shared);
  }
}
