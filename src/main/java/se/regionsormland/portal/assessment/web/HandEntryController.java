package se.regionsormland.portal.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** Enters what came by mail, telephone or from Tillväxtverket, so that it is handled alike. */
@Controller
@ForOfficers
@RequestMapping("/arenden/ny")
class HandEntryController {

  private static final String FORM = "assessment/by-hand";

  private final SubmittedIdeas submitted;
  private final Clock clock;

  HandEntryController(SubmittedIdeas submitted, Clock clock) {
    this.submitted = submitted;
    this.clock = clock;
  }

  @ModelAttribute
  void choices(Model model) {
    var other = Arrays.stream(Channel.values()).filter(way -> way != Channel.PORTAL);
    model.addAttribute("channels", options(other, "assessment.hand.way."));
    model.addAttribute("kinds", options(Stream.of(IdeaKind.values()), "assessment.kind."));
    model.addAttribute("needs", options(Stream.of(Need.values()), "assessment.need."));
    model.addAttribute(
        "municipalities",
        Stream.of(Municipality.values())
            .map(one -> Option.plain(one.name(), one.displayName()))
            .toList());
  }

  private static List<Option> options(Stream<? extends Enum<?>> of, String prefix) {
    return of.map(one -> Option.of(one.name(), prefix + one.name())).toList();
  }

  @GetMapping
  String form(FormToken token, Model model) {
    model.addAttribute("handEntryForm", HandEntryForm.empty());
    return FORM;
  }

  @PostMapping
  String enter(
      FormToken token,
      @Valid HandEntryForm handEntryForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    checkDays(handEntryForm, binding);
    if (!binding.hasFieldErrors("amount") && !handEntryForm.hasReadableAmount()) {
      binding.rejectValue("amount", "ideas.form.amount.wrong");
    }
    var channel = Typed.one(Channel.class, handEntryForm.channel());
    var received = handEntryForm.received().date();
    if (pointsOutNumbers(handEntryForm, model)
        || binding.hasErrors()
        || channel.isEmpty()
        || received.isEmpty()) {
      response.setStatus(422);
      return FORM;
    }
    var entry = handEntryForm.entry(token.sending(), channel.get(), received.get());
    var id = submitted.registerByHand(entry, viewer);
    var reference = submitted.find(id, viewer).orElseThrow(NotFound::new).reference();
    next.addFlashAttribute("done", "assessment.hand.entered");
    return "redirect:/arenden/" + reference;
  }

  private void checkDays(HandEntryForm form, BindingResult binding) {
    var today = SwedishTime.today(clock);
    if (form.received().date().filter(day -> !day.isAfter(today)).isEmpty()) {
      binding.rejectValue("receivedDay", "assessment.hand.received.wrong");
    }
    if (!form.answerBefore().isEmpty() && form.answerBefore().date().isEmpty()) {
      binding.rejectValue("answerBeforeDay", "ideas.form.answerBefore.wrong");
    }
  }

  /** Once, before it is entered: the officer decides whether they must stand there. */
  private static boolean pointsOutNumbers(HandEntryForm form, Model model) {
    var found = PersonalNumbers.in(form.words());
    model.addAttribute("numbers", found);
    return !found.isEmpty() && !Typed.ticked(form.numbersSeen());
  }
}
