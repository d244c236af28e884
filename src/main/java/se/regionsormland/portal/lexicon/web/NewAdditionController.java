package se.regionsormland.portal.lexicon.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.lexicon.AdditionAct;
import se.regionsormland.portal.lexicon.ChangedAnswer;
import se.regionsormland.portal.lexicon.LexiconDesk;
import se.regionsormland.portal.lexicon.Preview;
import se.regionsormland.portal.web.Typed;

/** Something new for the lexicon: written, seen in its effects, and then saved. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/ordlista")
class NewAdditionController {

  private static final String FORM = "lexicon/form";

  private final LexiconDesk desk;
  private final StrategyPlaces places;

  NewAdditionController(LexiconDesk desk, StrategyPlaces places) {
    this.desk = desk;
    this.places = places;
  }

  @GetMapping("/ny")
  String begin(Model model) {
    model.addAttribute("additionForm", new AdditionForm(null, null, null, null));
    return form(model);
  }

  @GetMapping("/prova")
  String beginAtTheBeginning() {
    return "redirect:/arbeta/ordlista/ny";
  }

  @ChangesNothing
  @PostMapping("/prova")
  String preview(
      @Valid AdditionForm additionForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    additionForm.check(places, binding);
    if (binding.hasErrors()) {
      return form(model);
    }
    var tried = Typed.text(additionForm.tried());
    var preview = desk.preview(additionForm.teaching(places), tried, viewer);
    if (preview.isEmpty()) {
      binding.reject("lexicon.busy");
      response.setStatus(409);
      return form(model);
    }
    show(preview.get(), model);
    return form(model);
  }

  @PostMapping("/ny")
  String add(
      @Valid AdditionForm additionForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    additionForm.check(places, binding);
    if (binding.hasErrors()) {
      return form(model);
    }
    var id = desk.add(additionForm.teaching(places), viewer);
    next.addFlashAttribute("done", "lexicon.done." + AdditionAct.ADDED);
    return "redirect:/arbeta/ordlista/" + id;
  }

  private String form(Model model) {
    model.addAttribute("places", places.all());
    return FORM;
  }

  private void show(Preview preview, Model model) {
    model.addAttribute("preview", preview);
    model.addAttribute("sentences", preview.changedSentences().stream().map(this::view).toList());
    model.addAttribute("ideas", preview.changedIdeas().stream().map(this::view).toList());
    var tried = preview.tried();
    if (tried != null) {
      model.addAttribute("tried", view(tried));
    }
  }

  private ChangeView view(ChangedAnswer one) {
    return ChangeView.of(one, places);
  }
}
