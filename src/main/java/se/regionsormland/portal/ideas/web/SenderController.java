package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import se.regionsormland.portal.ideas.OwnPage;
import se.regionsormland.portal.ideas.OwnPages;
import se.regionsormland.portal.ideas.SenderChoice;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.form.SenderWords;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.NewLinks;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Typed;

/** An owner's page: where her idea is, what the region says, and what she does with it. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}")
class SenderController {

  private final Ideas ideas;
  private final OwnPages own;
  private final SenderPages pages;
  private final NewLinks newLinks;
  private final SenderWords words;

  SenderController(
      Ideas ideas, OwnPages own, SenderPages pages, NewLinks newLinks, SenderWords words) {
    this.own = own;
    this.words = words;
    this.ideas = ideas;
    this.pages = pages;
    this.newLinks = newLinks;
  }

  @GetMapping
  ModelAndView page(
      @PathVariable SenderKey key,
      @RequestParam @Nullable String sparat,
      @RequestParam(name = "nytt-brev") @Nullable String newLetter) {
    return pages
        .of(key, own(key))
        .addObject("saved", sparat)
        .addObject("newLetter", newLetter != null);
  }

  @PostMapping("/val")
  String choose(@PathVariable SenderKey key, @RequestParam(defaultValue = "") String choice) {
    ideas.choose(key, Typed.one(SenderChoice.class, choice).orElseThrow(NotFound::new));
    return toSender(key) + "#val";
  }

  /** The same again changes nothing and shows where the idea is. */
  @PostMapping("/fraga")
  ModelAndView reply(
      @PathVariable SenderKey key, @Valid ReplyForm replyForm, BindingResult binding) {
    if (binding.hasErrors()) {
      return unanswered(key, own(key));
    }
    ideas.reply(key, replyForm.reply());
    return new ModelAndView(toSender(key));
  }

  private ModelAndView unanswered(SenderKey key, OwnPage own) {
    return own.idea().state() == IdeaState.SUBMITTED
        ? pages.sent(key, own)
        : new ModelAndView(toSender(key));
  }

  @GetMapping("/aterkalla")
  String askBeforeWithdrawing(@PathVariable SenderKey key, Model model) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    if (!idea.state().isSent() || idea.state() == IdeaState.WITHDRAWN) {
      return toSender(key);
    }
    model.addAttribute("key", key.value());
    model.addAttribute("idea", idea);
    model.addAttribute("say", words.of(key));
    return "ideas/withdraw";
  }

  @PostMapping("/aterkalla")
  String withdraw(@PathVariable SenderKey key) {
    ideas.withdraw(key);
    return toSender(key);
  }

  /** Another link: the older ones hold no more. */
  @PostMapping("/ny-lank")
  ModelAndView newLink(@PathVariable SenderKey key, HttpServletRequest request) {
    return newLinks.ask(KeyKind.IDEA, key.value(), "/mina-ideer/", request);
  }

  private OwnPage own(SenderKey key) {
    return own.of(key).orElseThrow(DeadKey::new);
  }

  private static String toSender(SenderKey key) {
    return "redirect:" + key.page();
  }
}
