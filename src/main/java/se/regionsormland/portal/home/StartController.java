package se.regionsormland.portal.home;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;

@Controller
@ForEveryone
class StartController {

  private final Advice advice;
  private final FiguresSoFar figures;

  StartController(Advice advice, FiguresSoFar figures) {
    this.advice = advice;
    this.figures = figures;
  }

  @GetMapping("/")
  String start(Model model) {
    model.addAttribute("start", StartForm.empty());
    model.addAttribute("figures", figures.count());
    return "home/start";
  }

  /** Shown at once, and gone when the page is left: a text is nowhere until it is sent. */
  @ChangesNothing
  @PostMapping("/forsta-bild")
  ModelAndView firstPicture(
      @Valid @ModelAttribute("start") StartForm form, BindingResult binding, Locale reader) {
    if (binding.hasErrors()) {
      var again = new ModelAndView("home/start", HttpStatus.UNPROCESSABLE_CONTENT);
      return again.addObject("figures", figures.count());
    }
    var text = Objects.requireNonNull(form.text(), "validated");
    return new ModelAndView("home/picture").addObject("picture", advice.on(text, reader));
  }

  @GetMapping("/forsta-bild")
  String beginAtTheBeginning() {
    return "redirect:/";
  }
}
