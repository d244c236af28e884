package se.regionsormland.portal.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.funding.facts.Certainty;
import se.regionsormland.portal.funding.facts.Gives;
import se.regionsormland.portal.funding.facts.Payer;
import se.regionsormland.portal.funding.facts.Retirement;
import se.regionsormland.portal.funding.facts.Start;
import se.regionsormland.portal.funding.list.FundingAct;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.funding.list.FundingOutcome;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** What the pages of one source and of one call have in common. */
@Component
class EntryPages {

  static final String LIST = "redirect:/arbeta/finansiering";

  private final FundingDesk desk;
  private final Choices choices;
  private final Clock clock;

  EntryPages(FundingDesk desk, Choices choices, Clock clock) {
    this.desk = desk;
    this.choices = choices;
    this.clock = clock;
  }

  /** By their numbers. */
  List<Integer> areas() {
    return choices.numbers();
  }

  void choices(Model model) {
    model.addAttribute("areas", choices.areas());
    model.addAttribute("kinds", Choices.of(IdeaKind.class, "funding.kind."));
    model.addAttribute("applicants", Choices.of(Applicant.class, "funding.applicant."));
    model.addAttribute("certainties", Choices.of(Certainty.class, "funding.certainty."));
    model.addAttribute("gives", Choices.of(Gives.class, "funding.gives."));
    model.addAttribute("payers", Choices.of(Payer.class, "funding.payer."));
    model.addAttribute("starts", Choices.of(Start.class, "funding.start."));
    model.addAttribute("places", Option.municipalities());
  }

  /** What stands beside the form of something that is there already. */
  void existing(String key, @Nullable Retirement retired, Model model) {
    choices(model);
    model.addAttribute("retired", retired);
    model.addAttribute("history", desk.historyOf(key));
  }

  /** The form stays as it was typed; saving it again is done upon the other's version. */
  <F extends Record> void conflict(
      FundingOutcome.Changed changed, F mine, F theirs, BindingResult binding, Model model) {
    binding.reject("funding.desk.changed", new Object[] {changed.by()}, null);
    model.addAttribute("onto", changed.version());
    model.addAttribute("differences", Difference.between(mine, theirs));
  }

  /** After one of the buttons, which say what they did. */
  static String after(FundingOutcome outcome, FundingAct act, RedirectAttributes next) {
    switch (outcome) {
      case FundingOutcome.Done _ -> next.addFlashAttribute("done", "funding.desk.done." + act);
      case FundingOutcome.Changed _ -> next.addFlashAttribute("refused", "funding.desk.refused");
    }
    return LIST;
  }

  @Nullable LocalDate checkedNow(@Nullable String ticked, @Nullable LocalDate before) {
    return Typed.ticked(ticked) ? SwedishTime.today(clock) : before;
  }
}
