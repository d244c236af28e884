package se.regionsormland.portal.ideas.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.PublicIdeas;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.NotFound;

/** The ideas that everybody may see, and where one of them stands. */
@Controller
@ForEveryone
class PublicIdeasController {

  private final PublicIdeas ideas;
  private final Catalogue catalogue;

  PublicIdeasController(PublicIdeas ideas, Catalogue catalogue) {
    this.ideas = ideas;
    this.catalogue = catalogue;
  }

  @GetMapping("/projektideer")
  String list(
      @ModelAttribute("wanted") WantedIdeas wanted,
      @RequestParam(name = "efter", required = false) @Nullable String after,
      Model model,
      Locale reader) {
    var slice = ideas.list(wanted.toFilter(), after);
    model.addAttribute(
        "list", PublicIdeaList.of(slice, wanted, after != null, catalogue.strategy(), reader));
    return "ideas/public-list";
  }

  @GetMapping("/projektideer/{reference}")
  String one(@PathVariable String reference, Model model, Locale reader) {
    var idea = ideas.find(reference).orElseThrow(NotFound::new);
    model.addAttribute("idea", PublicIdeaView.of(idea, catalogue.strategy(), reader));
    return "ideas/public-idea";
  }
}
