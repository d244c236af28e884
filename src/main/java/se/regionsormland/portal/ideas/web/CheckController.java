package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Attached;
import se.regionsormland.portal.ideas.BeforeSending;
import se.regionsormland.portal.ideas.Beside;
import se.regionsormland.portal.ideas.IdeaState;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.MarkedParts;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
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
  private final Submission submission;
  private final IdeaLines lines;
  private final LetterLimits letters;
  private final BeforeSending beforeSending;
  private final Softly softly;
  private final SenderWords words;
  private final List<Attached> attached;
  private final MarkedParts marks;
  private final Clock clock;

  CheckController(
      Ideas ideas,
      Submission submission,
      IdeaLines lines,
      LetterLimits letters,
      BeforeSending beforeSending,
      Softly softly,
      SenderWords words,
      List<Attached> attached,
      MarkedParts marks,
      Clock clock) {
    this.ideas = ideas;
    this.submission = submission;
    this.lines = lines;
    this.letters = letters;
    this.beforeSending = beforeSending;
    this.softly = softly;
    this.words = words;
    this.attached = List.copyOf(attached);
    this.marks = marks;
    this.clock = clock;
  }

  @GetMapping("/kontrollera")
  ModelAndView check(@PathVariable SenderKey key) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    return idea.state() == IdeaState.DRAFT
        ? page(key, idea, HttpStatus.OK).addObject("sendForm", new SendForm(null, null))
        : toSender(key);
  }

  @PostMapping("/inlamning")
  ModelAndView send(
      @PathVariable SenderKey key,
      @Valid SendForm sendForm,
      BindingResult binding,
      HttpServletRequest request) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    if (idea.state() != IdeaState.DRAFT) {
      return toSender(key);
    }
    check(key, idea, sendForm, binding);
    if (!binding.hasErrors() && !letters.allow(key.value(), idea.contact().email(), request)) {
      binding.reject("ideas.letter.wait");
    }
    if (binding.hasErrors()) {
      return page(key, idea, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    submission.ask(key);
    return toSender(key);
  }

  private void check(SenderKey key, SendersIdea idea, SendForm form, BindingResult binding) {
    boolean complete = ideas.beside(key).map(Beside::complete).orElse(true);
    if (!idea.isComplete() || !complete) {
      binding.reject(words.of(key).key("check.incomplete"));
    }
    if (!numbersIn(key, idea).isEmpty() && !form.saysWhyItStands()) {
      binding.rejectValue("notPersonal", "ideas.check.numbers.wrong");
    }
  }

  private ModelAndView page(SenderKey key, SendersIdea idea, HttpStatus status) {
    var notes = softly.ask(() -> notes(key, idea));
    return new ModelAndView("ideas/check", status)
        .addObject("key", key.value())
        .addObject("idea", idea)
        .addObject("say", words.of(key))
        .addObject("change", key.page() + ideas.beside(key).map(Beside::form).orElse("/andra"))
        .addObject("lines", linesOf(key, idea))
        .addObject("attached", attached.stream().flatMap(room -> room.to(key).stream()).toList())
        .addObject("marked", marks.of(key))
        .addObject("notes", notes.orElse(List.of()))
        .addObject("notesMade", notes.isPresent())
        .addObject("dayPassed", idea.content().wantedBefore(SwedishTime.today(clock)))
        .addObject("numbers", numbersIn(key, idea));
  }

  private List<BeforeSending.Said> notes(SenderKey key, SendersIdea idea) {
    return Stream.concat(
            ideas.beforeSending(key).stream(),
            beforeSending.on(idea.content(), LocaleContextHolder.getLocale()).stream())
        .toList();
  }

  private List<WrittenLine> linesOf(SenderKey key, SendersIdea idea) {
    return lines.of(idea.content(), idea.contact(), ideas.beside(key).orElse(null));
  }

  private FoundNumbers numbersIn(SenderKey key, SendersIdea idea) {
    return FoundNumbers.in(linesOf(key, idea));
  }

  private static ModelAndView toSender(SenderKey key) {
    return new ModelAndView("redirect:" + key.page());
  }
}
