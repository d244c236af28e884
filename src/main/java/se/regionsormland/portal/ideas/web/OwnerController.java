package se.regionsormland.portal.ideas.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.OwnedIdea;
import se.regionsormland.portal.ideas.OwnerChoice;
import se.regionsormland.portal.ideas.OwnerKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Typed;

/** An owner's page: where her idea is, what the region says, and what she does with it. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}")
class OwnerController {

  private final Ideas ideas;
  private final OwnerPages pages;

  OwnerController(Ideas ideas, OwnerPages pages) {
    this.ideas = ideas;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable OwnerKey key,
      @RequestParam @Nullable String sparat,
      @RequestParam(name = "nytt-brev") @Nullable String newLetter) {
    return pages
        .of(key, idea(key))
        .addObject("saved", sparat != null)
        .addObject("newLetter", newLetter != null);
  }

  @PostMapping("/val")
  String choose(@PathVariable OwnerKey key, @RequestParam(defaultValue = "") String choice) {
    ideas.choose(key, Typed.one(OwnerChoice.class, choice).orElseThrow(NotFound::new));
    return toOwner(key) + "#val";
  }

  /** The same again changes nothing and shows where the idea is. */
  @PostMapping("/fraga")
  ModelAndView reply(
      @PathVariable OwnerKey key, @Valid ReplyForm replyForm, BindingResult binding) {
    var idea = idea(key);
    if (idea.state() == IdeaState.SUBMITTED && binding.hasErrors()) {
      var page = pages.sent(key, idea);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    if (!binding.hasErrors()) {
      ideas.reply(key, replyForm.reply());
    }
    return new ModelAndView(toOwner(key));
  }

  @GetMapping("/aterkalla")
  String askBeforeWithdrawing(@PathVariable OwnerKey key, Model model) {
    var idea = idea(key);
    if (!idea.state().isSent() || idea.state() == IdeaState.WITHDRAWN) {
      return toOwner(key);
    }
    model.addAttribute("key", key.value());
    model.addAttribute("idea", idea);
    return "ideas/withdraw";
  }

  @PostMapping("/aterkalla")
  String withdraw(@PathVariable OwnerKey key) {
    ideas.withdraw(key);
    return toOwner(key);
  }

  private OwnedIdea idea(OwnerKey key) {
    return ideas.find(key).orElseThrow(DeadKey::new);
  }

  private static String toOwner(OwnerKey key) {
    return "redirect:" + key.page();
  }
}
