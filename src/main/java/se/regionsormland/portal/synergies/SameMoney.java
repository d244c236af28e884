package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.ideas.AreaMoney;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.shared.Kronor;

/** Whether what the ideas of an area ask for is together more than the area's frame. */
@Component
class SameMoney {

  private final SubmittedIdeas ideas;
  private final Catalogue catalogue;
  private final Rules rules;

  SameMoney(SubmittedIdeas ideas, Catalogue catalogue, Rules rules) {
    this.ideas = ideas;
    this.catalogue = catalogue;
    this.rules = rules;
  }

  /** Nothing for an idea that asks for nothing itself. */
  Optional<Hint> about(SubmittedIdea idea) {
    if (idea.areas().isEmpty() || idea.content().amount() == null) {
      return Optional.empty();
    }
    return catalogue
        .strategy()
        .area(idea.areas().getFirst())
        .flatMap(area -> hint(area, ideas.moneyOf(area.number())));
  }

  private Optional<Hint> hint(InterventionArea area, AreaMoney asked) {
    long frame = area.budget().erdf();
    if (asked.ideas() < 2 || asked.amount() <= frame) {
      return Optional.empty();
    }
    var figures =
        "Insatsområde %d: %d idéer nämner %s, ramen är %s."
            .formatted(
                area.number(),
                asked.ideas(),
                Kronor.inMillions(asked.amount()),
                Kronor.inMillions(frame));
    var money = rules.money();
    return Optional.of(
        new Hint(HintKind.SAME_MONEY, money.sentence(), money.reason() + " " + figures, List.of()));
  }
}
