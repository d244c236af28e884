package se.regionsormland.portal.assessment.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.ideas.form.IdeaChoices;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Option;

/** A name for a case that came without one. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/namn")
class NameController {

  private static final Map<String, List<Option>> CHOICES = IdeaChoices.inWordsOf("assessment");

  private final Cases cases;
  private final CasePages pages;

  NameController(Cases cases, CasePages pages) {
    this.cases = cases;
    this.pages = pages;
  }

  @GetMapping
  String ask(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.head(reference, viewer, model);
    model.addAttribute("nameForm", NameForm.of(file.name()));
    return page(model);
  }

  @PostMapping
  String call(
      @PathVariable String reference,
      @Valid NameForm nameForm,
      BindingResult binding,
      Viewer viewer,
      Model model) {
    if (binding.hasErrors()) {
      pages.head(reference, viewer, model);
      return page(model);
    }
    cases.call(reference, nameForm.name(), viewer);
    return "redirect:/arenden/{reference}";
  }

  private static String page(Model model) {
    model.addAllAttributes(CHOICES);
    return "assessment/name";
  }
}
