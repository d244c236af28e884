package se.regionsormland.portal.persons;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.Option;

/** An address never stands in the page's own address, where logs and histories would keep it. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/personuppgifter")
class PersonController {

  private static final String FORM = "personForm";
  private static final List<Option> CHECKS = Option.all(IdentityCheck.values(), "persons.check.");

  private final Persons persons;
  private final LetterLimits letters;

  PersonController(Persons persons, LetterLimits letters) {
    this.persons = persons;
    this.letters = letters;
  }

  @GetMapping
  ModelAndView ask() {
    return page().addObject(FORM, new PersonForm(null, null));
  }

  @PostMapping
  ModelAndView show(
      @Valid @ModelAttribute(FORM) PersonForm form, BindingResult binding, Viewer viewer) {
    return binding.hasErrors() ? wrong() : found(form, viewer);
  }

  @PostMapping("/brev")
  ModelAndView send(
      @Valid @ModelAttribute(FORM) PersonForm form,
      BindingResult binding,
      Viewer viewer,
      HttpServletRequest request) {
    if (binding.hasErrors()) {
      return wrong();
    }
    if (!letters.allowToday("extract", form.address(), request)) {
      binding.rejectValue("email", "persons.wait");
      return found(form, viewer);
    }
    persons.send(form.address(), viewer);
    return found(form, viewer).addObject("done", "persons.sent");
  }

  @PostMapping("/fil")
  ModelAndView file(
      @Valid @ModelAttribute(FORM) PersonForm form, BindingResult binding, Viewer viewer) {
    return binding.hasErrors()
        ? wrong()
        : new ModelAndView(text(persons.file(form.address(), viewer)));
  }

  @PostMapping("/radering")
  ModelAndView erase(
      @Valid @ModelAttribute(FORM) PersonForm form, BindingResult binding, Viewer viewer) {
    if (binding.hasErrors()) {
      return wrong();
    }
    var check = form.check();
    if (check.isEmpty()) {
      binding.rejectValue("checked", "persons.checked.missing");
      return found(form, viewer);
    }
    persons.erase(form.address(), check.get(), viewer);
    return found(form, viewer).addObject("done", "persons.erased");
  }

  private static View text(String text) {
    return (_, _, response) -> {
      response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8");
      response.setHeader("Content-Disposition", "attachment; filename=\"registerutdrag.txt\"");
      response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    };
  }

  private ModelAndView found(PersonForm form, Viewer viewer) {
    return page().addObject("held", persons.records(form.address(), viewer));
  }

  private static ModelAndView wrong() {
    return page();
  }

  private static ModelAndView page() {
    return new ModelAndView("persons/person").addObject("checks", CHECKS);
  }
}
