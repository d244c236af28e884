package se.regionsormland.portal.partners.suggested;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.profiles.ProfileContent;

/** A public idea that seeks a partner, and why it is told to an organisation. */
record SuggestedIdea(PublicIdea idea, List<Why> why) {

  enum Why {
    MEASURE(6),
    PLACE(4),
    AREA(2);

    private final int weight;

    Why(int weight) {
      this.weight = weight;
    }
  }

  static SuggestedIdea of(PublicIdea idea, Collection<Measure> measures, ProfileContent said) {
    var why = new ArrayList<Why>();
    if (measures.stream().map(Measure::id).anyMatch(said.measures()::contains)) {
      why.add(Why.MEASURE);
    }
    if (idea.municipalities().stream().anyMatch(said.municipalities()::contains)) {
      why.add(Why.PLACE);
    }
    if (idea.areas().stream().anyMatch(Set.copyOf(said.areas())::contains)) {
      why.add(Why.AREA);
    }
    return new SuggestedIdea(idea, List.copyOf(why));
  }

  /** The least first: a measure tells more than a place, a place more than an area. */
  int rank() {
    return -why.stream().mapToInt(one -> one.weight).sum();
  }
}
