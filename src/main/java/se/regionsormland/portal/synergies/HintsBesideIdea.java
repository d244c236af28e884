package se.regionsormland.portal.synergies;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.published.BesideIdea;
import se.regionsormland.portal.ideas.published.PublicIdea;

@Component
class HintsBesideIdea implements BesideIdea {

  private final Synergies synergies;

  HintsBesideIdea(Synergies synergies) {
    this.synergies = synergies;
  }

  @Override
  public String name() {
    return "hints";
  }

  @Override
  public List<Hint> of(PublicIdea idea) {
    return synergies.about(idea);
  }
}
