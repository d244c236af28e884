package se.regionsormland.portal.home;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Keeping;

@Controller
@ForEveryone
class StartController {

  private static final String FORM = "texten";

  private final Advice advice;
  private final FiguresSoFar figures;

  StartController(Advice advice, FiguresSoFar figures) {
    this.advice = advice;
    this.figures = figures;
  }

  @GetMapping("/")
  ModelAndView start() {
    return page().addObject("start", new StartForm(null, null));
  }

  /** With what has been typed so far, in the other language. */
  @ChangesNothing
  @PostMapping("/")
  ModelAndView startAgain(@ModelAttribute("start") StartForm form, BindingResult binding) {
    return page();
  }

  private ModelAndView page() {
    return new ModelAndView("home/start")
        .addObject("figures", figures.count())
        .addObject("keeping", new Keeping(FORM, "/"));
  }

  /** Shown at once: with the portal a text is nowhere until it is sent. */
  @Costly
  @ChangesNothing
  @PostMapping("/forsta-bild")
  ModelAndView firstPicture(
      @Valid @ModelAttribute("start") StartForm form, BindingResult binding, Locale reader) {
    if (binding.hasErrors()) {
      return page();
    }
    var text = Objects.requireNonNull(form.text(), "validated");
    return new ModelAndView("home/picture")
        .addObject("picture", advice.on(text, reader))
        .addObject("formToken", FormToken.ofText(form.token(), text))
        .addObject("keeping", new Keeping(FORM, "/forsta-bild"));
  }

  @GetMapping("/forsta-bild")
  String beginAtTheBeginning() {
    return "redirect:/";
  }
}
