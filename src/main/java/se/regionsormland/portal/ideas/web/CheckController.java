package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.BeforeSending;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.OwnPage;
import se.regionsormland.portal.ideas.OwnPages;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.WrittenLine;
import se.regionsormland.portal.ideas.form.IdeaLines;
import se.regionsormland.portal.ideas.form.SenderWords;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Softly;

/** Everything once more before it is sent. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}")
class CheckController {

  private final Ideas ideas;
  private final OwnPages pages;
  private final Submission submission;
  private final IdeaLines lines;
  private final LetterLimits letters;
  private final BeforeSending beforeSending;
  private final Softly softly;
  private final SenderWords words;
  private final Clock clock;

  CheckController(
      Ideas ideas,
      OwnPages pages,
      Submission submission,
      IdeaLines lines,
      LetterLimits letters,
      BeforeSending beforeSending,
      Softly softly,
      SenderWords words,
      Clock clock) {
    this.ideas = ideas;
    this.pages = pages;
    this.submission = submission;
    this.lines = lines;
    this.letters = letters;
    this.beforeSending = beforeSending;
    this.softly = softly;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/kontrollera")
  ModelAndView check(@PathVariable SenderKey key) {
    var own = own(key);
    return own.idea().state() == IdeaState.DRAFT
        ? page(key, own).addObject("sendForm", new SendForm(null, null))
        : toSender(key);
  }

  @PostMapping("/inlamning")
  ModelAndView send(
      @PathVariable SenderKey key,
      @Valid SendForm sendForm,
      BindingResult binding,
      HttpServletRequest request) {
    var own = own(key);
    var idea = own.idea();
    if (idea.state() != IdeaState.DRAFT) {
      return toSender(key);
    }
    check(own, sendForm, binding);
    if (!binding.hasErrors() && !letters.allow(key.value(), idea.contact().email(), request)) {
      binding.reject("ideas.letter.wait");
    }
    if (binding.hasErrors()) {
      return page(key, own);
    }
    submission.ask(key);
    return toSender(key);
  }

  private OwnPage own(SenderKey key) {
    return pages.of(key).orElseThrow(DeadKey::new);
  }

  private void check(OwnPage own, SendForm form, BindingResult binding) {
    var beside = own.beside();
    if (!own.idea().isComplete() || (beside != null && !beside.complete())) {
      binding.reject(words.in(beside).key("check.incomplete"));
    }
    if (!FoundNumbers.in(linesOf(own)).isEmpty() && !form.saysWhyItStands()) {
      binding.rejectValue("notPersonal", "ideas.check.numbers.wrong");
    }
  }

  private ModelAndView page(SenderKey key, OwnPage own) {
    var idea = own.idea();
    var beside = own.beside();
    var written = linesOf(own);
    var notes =
        softly.ask(() ->
            Stream.concat(
                    ideas.beforeSending(key).stream(),
                    beforeSending.on(idea.content(), LocaleContextHolder.getLocale()).stream())
                .toList());
    return new ModelAndView("ideas/check")
        .addObject("key", key.value())
        .addObject("idea", idea)
        .addObject("say", words.in(beside))
        .addObject("change", key.page() + (beside == null ? "/andra" : beside.form()))
        .addObject("lines", written)
        .addObject("attached", own.attached())
        .addObject("marked", own.marked())
        .addObject("notes", notes.orElse(List.of()))
        .addObject("notesMade", notes.isPresent())
        .addObject("dayPassed", idea.content().wantedBefore(SwedishTime.today(clock)))
        .addObject("numbers", FoundNumbers.in(written));
  }

  private List<WrittenLine> linesOf(OwnPage own) {
    return lines.of(own.idea().content(), own.idea().contact(), own.beside());
  }

  private static ModelAndView toSender(SenderKey key) {
    return new ModelAndView("redirect:" + key.page());
  }
}
