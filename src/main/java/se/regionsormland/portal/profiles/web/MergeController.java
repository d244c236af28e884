package se.regionsormland.portal.profiles.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.profiles.RegisterDesk;

/** For officers: which of the register's organisations are one. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/register/sammanslagning")
class MergeController {

  private final RegisterDesk desk;

  MergeController(RegisterDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView alike() {
    return page().addObject("mergeForm", new MergeForm("", "", ""));
  }

  @PostMapping
  ModelAndView merge(@Valid MergeForm mergeForm, BindingResult binding, Viewer viewer) {
    if (!binding.hasErrors()
        && !desk.merge(mergeForm.goes(), mergeForm.stays(), mergeForm.why(), viewer)) {
      binding.reject("profiles.merge.not");
    }
    return binding.hasErrors()
        ? page()
        : new ModelAndView("redirect:/partner/" + mergeForm.stays());
  }

  private ModelAndView page() {
    return new ModelAndView("profiles/merge").addObject("alike", desk.alike());
  }
}
