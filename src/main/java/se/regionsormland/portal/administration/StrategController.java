package se.regionsormland.portal.administration;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForAdministrators;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.web.NotFound;

/** Whom to talk to about one intervention area. */
@Controller
@ForAdministrators
@RequestMapping("/administration/regionen/strateger/{area}")
class StrategController {

  private final StrategList list;
  private final Strategs strategs;

  StrategController(StrategList list, Strategs strategs) {
    this.list = list;
    this.strategs = strategs;
  }

  @GetMapping
  ModelAndView ask(@PathVariable int area) {
    return page(area).addObject("strategForm", StrategForm.of(existing(area).strateg()));
  }

  @PostMapping
  ModelAndView name(
      @PathVariable int area,
      @Valid @ModelAttribute("strategForm") StrategForm form,
      BindingResult binding,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return page(area);
    }
    strategs.name(existing(area).area(), form.strateg());
    next.addFlashAttribute("done", "administration.strateg.saved");
    return new ModelAndView("redirect:/administration/regionen");
  }

  private ModelAndView page(int area) {
    return new ModelAndView("administration/strateg").addObject("line", existing(area));
  }

  private StrategList.Line existing(int area) {
    return list.of(area).orElseThrow(NotFound::new);
  }
}
