package se.regionsormland.portal.introductions.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.introductions.OwnersIntroductions;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** Where an idea's owner says yes or no. An idea that is not shown leads back to her own page. */
@Controller
@ForEveryone
@RequestMapping("/mina-ideer/{key}/presentationer")
class OwnersAnswerController {

  private final OwnersIntroductions introductions;

  OwnersAnswerController(OwnersIntroductions introductions) {
    this.introductions = introductions;
  }

  @GetMapping
  String page(@PathVariable String key, Model model) {
    var idea = introductions.idea(key);
    if (idea.isEmpty()) {
      return "redirect:/mina-ideer/" + key;
    }
    model.addAttribute("answerAt", "/mina-ideer/" + key + "/presentationer/");
    model.addAttribute("back", "/mina-ideer/" + key);
    model.addAttribute("owner", idea.get().owner());
    model.addAttribute("all", introductions.of(idea.get()));
    return "introductions/owner";
  }

  @PostMapping("/{id}")
  String answer(
      @PathVariable String key,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String answer) {
    UUID which = Typed.uuid(id).orElseThrow(NotFound::new);
    boolean yes = "ja".equals(answer);
    if (!yes && !"nej".equals(answer)) {
      throw new NotFound();
    }
    introductions.idea(key).ifPresent(idea -> introductions.answer(idea, which, yes));
    return "redirect:/mina-ideer/" + key + "/presentationer";
  }
}
