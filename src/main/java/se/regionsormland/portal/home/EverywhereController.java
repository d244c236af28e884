package se.regionsormland.portal.home;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.SearchHit.Kind;
import se.regionsormland.portal.catalogue.StrategySearch;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeaFilter;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.partners.Partners;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.Typed;

/** One search in the strategy, the public ideas and the organisations. */
@Controller
@ForEveryone
class EverywhereController {

  private static final int OF_EACH = 8;
  private static final Pattern ABOUT_MONEY =
      Pattern.compile(
          "(?iU)finansier|pengar|bidrag|anslag|\\b1:1\\b|\\bERUF\\b|financ|\\bmoney\\b");

  private final Catalogue catalogue;
  private final StrategySearch strategy;
  private final PublicIdeas ideas;
  private final Partners partners;

  EverywhereController(
      Catalogue catalogue, StrategySearch strategy, PublicIdeas ideas, Partners partners) {
    this.catalogue = catalogue;
    this.strategy = strategy;
    this.ideas = ideas;
    this.partners = partners;
  }

  @Costly
  @GetMapping("/sok")
  String search(@RequestParam(defaultValue = "") String q, Model model) {
    var words = Typed.search(q);
    model.addAttribute("q", words);
    model.addAttribute("inStrategy", words.isEmpty() ? List.of() : inStrategy(words));
    model.addAttribute("ideas", words.isEmpty() ? List.of() : ideas(words));
    model.addAttribute("aboutMoney", ABOUT_MONEY.matcher(words).find());
    model.addAttribute("partners", words.isEmpty() ? List.of() : partners.search(words, OF_EACH));
    return "home/everywhere";
  }

  /** Organisations have a list of their own on the page. */
  private List<FoundInStrategy> inStrategy(String words) {
    return strategy.search(words).stream()
        .filter(hit -> hit.kind() != Kind.KEY_ACTOR)
        .map(hit -> FoundInStrategy.of(hit, catalogue.strategy()))
        .flatMap(Optional::stream)
        .limit(OF_EACH)
        .toList();
  }

  private List<PublicIdea> ideas(String words) {
    var filter = new PublicIdeaFilter(null, null, null, words);
    return ideas.list(filter, null).items().stream().limit(OF_EACH).toList();
  }
}
