package se.regionsormland.portal.partners.suggested;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.Matter;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.OpenedByKey;

/** For whoever has sent an idea: who could be in it, and why. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/partnerforslag")
class SuggestedPartnersController implements BesideSender {

  private final BothWays suggestions;

  SuggestedPartnersController(BothWays suggestions) {
    this.suggestions = suggestions;
  }

  @GetMapping
  ModelAndView all(@PathVariable String key) {
    var found = suggestions.partnersFor(new SenderKey(key));
    return new ModelAndView("partners/suggested")
        .addObject("key", key)
        .addObject("isPublic", found.isPresent())
        .addObject("hits", found.orElse(List.of()));
  }

  @PostMapping
  String notForUs(@PathVariable String key, @RequestParam(defaultValue = "") String slug) {
    suggestions.notForTheIdea(new SenderKey(key), slug);
    return "redirect:/mina-ideer/" + key + "/partnerforslag";
  }

  @Override
  public Shown shown(Sent idea) {
    return Shown.ways(
        List.of(
            new Matter("partners.search.link", idea.at("/partnersok")),
            new Matter("partners.suggested.link", idea.at("/partnerforslag"))));
  }
}
