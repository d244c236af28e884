package se.regionsormland.portal.watching.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.NewLinks;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.watching.Watch;
import se.regionsormland.portal.watching.Watches;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.OpenedByKey;

/** The page of one watch, for whoever has its link: see, change, go on, end. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/bevakningar/{key}")
class WatchController {

  private final Watches watches;
  private final InterestChoices choices;
  private final NewLinks newLinks;
  private final Clock clock;

  WatchController(Watches watches, InterestChoices choices, NewLinks newLinks, Clock clock) {
    this.watches = watches;
    this.choices = choices;
    this.newLinks = newLinks;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String key, Model model, Locale reader, HttpServletRequest request) {
    var watch = found(key);
    model.addAttribute("key", key);
    model.addAttribute("isNew", request.getParameter("ny") != null);
    model.addAttribute("isChanged", request.getParameter("andrad") != null);
    model.addAttribute("email", watch.email());
    var rest = watch.restFrom(SwedishTime.today(clock));
    if (rest != null) {
      model.addAttribute("restsUntil", SwedishTime.longDate(rest, reader));
    }
    model.addAttribute("what", choices.what(watch.interest(), reader));
    model.addAttribute("within", choices.within(watch.interest()));
    model.addAttribute("places", choices.places(watch.interest()));
    return "watching/watch";
  }

  @GetMapping("/andra")
  String form(@PathVariable String key, Model model) {
    var form = InterestForm.of(found(key).interest());
    model.addAttribute("interestForm", form);
    return form(key, form, model);
  }

  @PostMapping("/andra")
  String change(
      @PathVariable String key,
      InterestForm interestForm,
      BindingResult binding,
      Model model,
      HttpServletResponse response) {
    if (watches.find(key).isEmpty()) {
      return anew(interestForm, model, response);
    }
    if (interestForm.asksForNothing()) {
      binding.rejectValue("what", "watching.form.what.missing");
    }
    if (binding.hasErrors()) {
      return form(key, interestForm, model);
    }
    watches.change(key, choices.interest(interestForm));
    return "redirect:/bevakningar/" + key + "?andrad";
  }

  /** The key holds no more: what she ticked can be asked for anew. */
  private String anew(InterestForm form, Model model, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_GONE);
    model.addAttribute("deadKey", true);
    model.addAttribute("formToken", FormToken.fresh().written());
    model.addAttribute("watchForm", form.withoutAddress());
    choices.offer(form, model);
    return "watching/form";
  }

  private String form(String key, InterestForm form, Model model) {
    model.addAttribute("key", key);
    choices.offer(form, model);
    return "watching/change";
  }

  @PostMapping("/fortsatt")
  String goOn(@PathVariable String key) {
    watches.goOn(key);
    return "redirect:/bevakningar/" + key + "?andrad";
  }

  @PostMapping("/slut")
  String end(@PathVariable String key) {
    watches.end(key);
    return "redirect:/bevaka/slut";
  }

  /** Another link: the older ones hold no more. */
  @PostMapping("/ny-lank")
  ModelAndView newLink(@PathVariable String key, HttpServletRequest request) {
    return newLinks.ask(KeyKind.WATCH, key, "/bevakningar/", request);
  }

  private Watch found(String key) {
    return watches.find(key).orElseThrow(DeadKey::new);
  }
}
