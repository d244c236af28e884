package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Beside;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.ideas.form.DraftSaving;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.ideas.form.IdeaLines;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.OpenedByKey;

/** A draft is written on, or erased, by who has its link. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}")
class DraftController {

  private final Ideas ideas;
  private final Drafts drafts;
  private final IdeaFormPage page;
  private final IdeaLines lines;
  private final DraftSaving saving;
  private final IdeaFormCheck check;

  DraftController(
      Ideas ideas,
      Drafts drafts,
      IdeaFormPage page,
      IdeaLines lines,
      DraftSaving saving,
      IdeaFormCheck check) {
    this.ideas = ideas;
    this.drafts = drafts;
    this.page = page;
    this.lines = lines;
    this.saving = saving;
    this.check = check;
  }

  @GetMapping("/andra")
  ModelAndView change(@PathVariable SenderKey key) {
    var idea = idea(key);
    var beside = ideas.beside(key);
    if (idea.state().isSent() || beside.isPresent()) {
      return new ModelAndView("redirect:" + key.page() + beside.map(Beside::form).orElse(""));
    }
    return page.show(
        IdeaFormPage.changing(key), IdeaForm.of(idea.version(), idea.content(), idea.contact()));
  }

  @PostMapping("/andra")
  ModelAndView save(
      @PathVariable SenderKey key,
      @Valid IdeaForm ideaForm,
      BindingResult binding,
      HttpServletRequest request) {
    var idea = ideas.find(key);
    if (idea.isEmpty()) {
      return page.anew();
    }
    if (ideaForm.isForMerging()) {
      return merge(key, ideaForm, idea.get());
    }
    check.check(ideaForm, binding);
    if (binding.hasErrors()) {
      return page.show(IdeaFormPage.changing(key));
    }
    return saving.save(key, ideaForm, request);
  }

  /** With what has been typed so far, in the other language. */
  @ChangesNothing
  @PostMapping("/andra/igen")
  ModelAndView again(@PathVariable SenderKey key, IdeaForm ideaForm, BindingResult binding) {
    return ideas.find(key).isEmpty() ? page.anew() : page.show(IdeaFormPage.changing(key));
  }

  @GetMapping("/andra/igen")
  String changeAgain(@PathVariable SenderKey key) {
    return "redirect:" + IdeaFormPage.changing(key);
  }

  /** The writer's own text in the form, and beside it what the other one wrote. */
  private ModelAndView merge(SenderKey key, IdeaForm form, SendersIdea theirs) {
    var mine = lines.of(form.content(), form.contact(), null);
    var other = lines.of(theirs.content(), theirs.contact(), null);
    return page.show(IdeaFormPage.changing(key))
        .addObject("differences", lines.between(mine, other));
  }

  @PostMapping("/behall")
  String keep(@PathVariable SenderKey key) {
    drafts.keep(key);
    return "redirect:" + key.page();
  }

  @GetMapping("/radera")
  String askBeforeErasing(@PathVariable SenderKey key, Model model) {
    if (idea(key).state().isSent()) {
      return "redirect:" + key.page();
    }
    model.addAttribute("key", key.value());
    return "ideas/erase";
  }

  @PostMapping("/radera")
  String erase(@PathVariable SenderKey key) {
    return drafts.erase(key) ? "redirect:/fraga-regionen/raderat" : "redirect:" + key.page();
  }

  private SendersIdea idea(SenderKey key) {
    return ideas.find(key).orElseThrow(DeadKey::new);
  }
}
