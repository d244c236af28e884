package se.regionsormland.portal.ideas.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.MarkedParts;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.form.SenderWords;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.OpenedByKey;

/** Which parts a sender asks to have kept from others, and why. Once it is sent they are read. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/sekretess")
class MarkedController {

  private final Ideas ideas;
  private final MarkedParts marks;
  private final SenderWords words;

  MarkedController(Ideas ideas, MarkedParts marks, SenderWords words) {
    this.ideas = ideas;
    this.marks = marks;
    this.words = words;
  }

  @GetMapping
  ModelAndView show(@PathVariable SenderKey key, @RequestParam @Nullable String sparat) {
    return page(key, HttpStatus.OK)
        .addObject("markedForm", MarkedForm.of(marks.of(key)))
        .addObject("saved", sparat != null);
  }

  @PostMapping
  ModelAndView mark(
      @PathVariable SenderKey key, @Valid MarkedForm markedForm, BindingResult binding) {
    markedForm.complain(marks.offered(key), binding);
    if (binding.hasErrors()) {
      return page(key, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!marks.mark(key, markedForm.said())) {
      return page(key, HttpStatus.CONFLICT).addObject("tooLate", markedForm.said());
    }
    return new ModelAndView("redirect:" + key.page() + "/sekretess?sparat");
  }

  private ModelAndView page(SenderKey key, HttpStatus status) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    return new ModelAndView("ideas/marked", status)
        .addObject("key", key.value())
        .addObject("at", key.page() + "/sekretess")
        .addObject("idea", idea)
        .addObject("sent", idea.state().isSent())
        .addObject("say", words.of(key))
        .addObject("marked", marks.of(key))
        .addObject("offered", marks.offered(key).stream().map(Enum::name).toList());
  }
}
