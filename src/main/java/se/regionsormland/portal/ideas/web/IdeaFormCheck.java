package se.regionsormland.portal.ideas.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Typed;

/** What one field alone cannot tell. Nothing is compulsory in a draft. */
@Component
class IdeaFormCheck {

  private final Clock clock;

  IdeaFormCheck(Clock clock) {
    this.clock = clock;
  }

  void check(IdeaForm form, BindingResult binding) {
    form.rejectUnreadable(binding);
    if (form.answerBefore().date().filter(this::hasBeen).isPresent()) {
      binding.rejectValue("answerBefore.day", "ideas.form.answerBefore.past");
    }
    if (!form.isForSaving()) {
      checkWhatSendingNeeds(form, binding);
    }
  }

  private boolean hasBeen(LocalDate day) {
    return day.isBefore(SwedishTime.today(clock));
  }

  private static void checkWhatSendingNeeds(IdeaForm form, BindingResult binding) {
    if (Typed.text(form.text()).isEmpty()) {
      binding.rejectValue("text", "ideas.form.text.missing");
    }
    if (Typed.text(form.email()).isEmpty()) {
      binding.rejectValue("email", "ideas.form.email.missing");
    }
    if (Typed.ticked(form.summaryAllowed()) && Typed.text(form.summary()).isEmpty()) {
      binding.rejectValue("summary", "ideas.form.summary.missing");
    }
  }
}
