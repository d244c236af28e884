package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.SubmittedIdeas.AreaMoney;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Languages;

/**
 * Whether what the regional fund can pay of an area's ideas, at most, is together more than its
 * frame there. An idea's cost is never public, so neither is a sum of them: this is for case
 * workers alone.
 */
@Component
class SameMoney {

  private static final String FIGURES = "synergies.money.figures";

  private final SubmittedIdeas ideas;
  private final Catalogue catalogue;
  private final FinancingRules financing;
  private final Rules rules;
  private final MessageSource words;

  SameMoney(
      SubmittedIdeas ideas,
      Catalogue catalogue,
      FinancingRules financing,
      Rules rules,
      MessageSource words) {
    this.ideas = ideas;
    this.catalogue = catalogue;
    this.financing = financing;
    this.rules = rules;
    this.words = words;
  }

  /** Nothing for an idea that costs nothing itself, nor for one alone. */
  Optional<InsideHint> about(SubmittedIdea idea, Viewer viewer) {
    if (idea.areas().isEmpty() || idea.content().amount() == null) {
      return Optional.empty();
    }
    return catalogue
        .strategy()
        .area(idea.areas().getFirst())
        .flatMap(area -> hint(area, ideas.moneyOf(area.number(), viewer)));
  }

  private Optional<InsideHint> hint(InterventionArea area, AreaMoney costs) {
    long frame = area.budget().erdf();
    long european = financing.europeanPartOf(costs.amount());
    if (costs.ideas() < 2 || european <= frame) {
      return Optional.empty();
    }
    var figures =
        new Object[] {
          area.number(),
          costs.ideas(),
          Kronor.inMillions(costs.amount()),
          Kronor.inMillions(european),
          Kronor.inMillions(frame)
        };
    return Optional.of(
        new InsideHint(HintKind.SAME_MONEY, rules.moneySentence(), reason(figures), List.of()));
  }

  private Wording reason(Object... figures) {
    var reason = rules.moneyReason();
    return new Wording(
        reason.sv() + " " + words.getMessage(FIGURES, figures, Languages.SWEDISH),
        reason.en() + " " + words.getMessage(FIGURES, figures, Locale.ENGLISH));
  }
}
