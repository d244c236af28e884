package se.regionsormland.portal.partners.suggested;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.OpenedByKey;

/** For whoever represents an organisation: which ideas seek what it says it does. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-profiler/{key}/ideer")
class SuggestedIdeasController {

  private final BothWays suggestions;

  SuggestedIdeasController(BothWays suggestions) {
    this.suggestions = suggestions;
  }

  @GetMapping
  ModelAndView all(@PathVariable String key) {
    return new ModelAndView("partners/suggested-ideas")
        .addObject("key", key)
        .addObject("suggested", suggestions.ideasFor(key));
  }

  @PostMapping
  String notForUs(@PathVariable String key, @RequestParam(defaultValue = "") String reference) {
    suggestions.notForTheActor(key, reference);
    return "redirect:/mina-profiler/" + key + "/ideer";
  }
}
