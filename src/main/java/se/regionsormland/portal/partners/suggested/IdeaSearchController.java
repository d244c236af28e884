package se.regionsormland.portal.partners.suggested;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.OpenedByKey;

/** From an idea to the search for partners, with what the idea is about chosen already. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/partnersok")
class IdeaSearchController {

  private final IdeaSearch search;

  IdeaSearchController(IdeaSearch search) {
    this.search = search;
  }

  @GetMapping
  String search(@PathVariable String key) {
    return "redirect:" + search.of(new SenderKey(key));
  }
}
