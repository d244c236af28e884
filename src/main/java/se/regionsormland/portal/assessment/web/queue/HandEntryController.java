package se.regionsormland.portal.assessment.web.queue;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.form.IdeaChoices;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.ideas.form.IdeaLabels;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.form.RequestForm;
import se.regionsormland.portal.requests.form.RequestFormCheck;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** Enters what came by mail, telephone or from Tillväxtverket, so that it is handled alike. */
@Controller
@ForOfficers
@RequestMapping("/arenden/ny")
class HandEntryController {

  private static final List<Option> LANGUAGES =
      Stream.of("sv", "en").map(one -> Option.of(one, "assessment.hand.language." + one)).toList();

  private final SubmittedIdeas submitted;
  private final SubmittedRequests requests;
  private final IdeaLabels asked;
  private final Clock clock;

  HandEntryController(
      SubmittedIdeas submitted, SubmittedRequests requests, MessageSource messages, Clock clock) {
    this.submitted = submitted;
    this.requests = requests;
    this.asked = new IdeaLabels("assessment.hand", messages);
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(FormToken token) {
    return page(HttpStatus.OK)
        .addObject("handEntryForm", HandEntryForm.empty())
        .addObject("ideaForm", IdeaForm.empty())
        .addObject("requestForm", RequestForm.empty());
  }

  /** With what has been typed so far: another row, or the other language. */
  @PostMapping("/igen")
  @ChangesNothing
  ModelAndView again(
      FormToken token,
      HandEntryForm handEntryForm,
      BindingResult entry,
      IdeaForm ideaForm,
      BindingResult idea,
      RequestForm requestForm,
      BindingResult money) {
    return page(HttpStatus.OK).addObject("requestForm", requestForm.afterItsRow());
  }

  @GetMapping("/igen")
  String beginAtTheBeginning() {
    return "redirect:/arenden/ny";
  }

  @PostMapping
  ModelAndView enter(
      FormToken token,
      @Valid HandEntryForm handEntryForm,
      BindingResult entry,
      @Valid IdeaForm ideaForm,
      BindingResult idea,
      RequestForm requestForm,
      BindingResult money,
      Viewer viewer,
      RedirectAttributes next) {
    checkDay(handEntryForm, entry);
    checkIdea(ideaForm, idea);
    RequestFormCheck.checkNumbers(requestForm, money);
    var numbers = PersonalNumbers.in(ideaForm.words());
    var toldOfNumbers = numbers.isEmpty() || Typed.ticked(handEntryForm.numbersSeen());
    var read = read(token, handEntryForm, ideaForm);
    boolean wrong = entry.hasErrors() || idea.hasErrors() || money.hasErrors();
    if (!toldOfNumbers || wrong || read.isEmpty()) {
      return page(HttpStatus.UNPROCESSABLE_CONTENT).addObject("numbers", numbers);
    }
    next.addFlashAttribute("done", "assessment.hand.entered");
    return new ModelAndView(
        "redirect:/arenden/"
            + register(read.get(), requestForm.numbers(ideaForm.amount()), viewer));
  }

  private ModelAndView page(HttpStatus status) {
    var other = Arrays.stream(Channel.values()).filter(way -> way != Channel.PORTAL);
    return new ModelAndView("assessment/by-hand", status)
        .addObject(
            "channels",
            other.map(way -> Option.of(way.name(), "assessment.hand.way." + way)).toList())
        .addObject("languages", LANGUAGES)
        .addObject("asked", asked)
        .addObject("keeping", new Keeping("handEntryForm", "/arenden/ny/igen"))
        .addAllObjects(IdeaChoices.inWordsOf("assessment"));
  }

  private static Optional<HandEntry> read(FormToken token, HandEntryForm how, IdeaForm idea) {
    return Typed.one(Channel.class, how.channel())
        .flatMap(channel ->
            how.received()
                .date()
                .map(day ->
                    new HandEntry(
                        token.sending(),
                        channel,
                        day,
                        idea.content().withoutSummary(),
                        idea.contact(),
                        how.writtenTo())));
  }

  private String register(HandEntry entry, ThreeNumbers numbers, Viewer viewer) {
    var id = requests.registerByHand(entry, numbers, viewer);
    return submitted.find(id, viewer).orElseThrow(NotFound::new).reference();
  }

  private void checkDay(HandEntryForm form, BindingResult entry) {
    var today = SwedishTime.today(clock);
    if (form.received().date().filter(day -> !day.isAfter(today)).isEmpty()) {
      entry.rejectValue("received.day", "assessment.hand.received.wrong");
    }
  }

  private static void checkIdea(IdeaForm form, BindingResult idea) {
    form.rejectUnreadable(idea);
    if (Typed.text(form.text()).isEmpty()) {
      idea.rejectValue("text", "assessment.hand.text.empty");
    }
    if (Typed.text(form.name()).isEmpty()) {
      idea.rejectValue("name", "assessment.hand.name.empty");
    }
  }
}
