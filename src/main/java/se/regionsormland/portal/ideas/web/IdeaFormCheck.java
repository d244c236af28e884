package se.regionsormland.portal.ideas.web;

import org.springframework.validation.BindingResult;
import se.regionsormland.portal.web.Typed;

/** What one field alone cannot tell. Nothing is compulsory in a draft. */
final class IdeaFormCheck {

  private IdeaFormCheck() {}

  static void check(IdeaForm form, BindingResult binding) {
    if (!form.hasReadableAmount()) {
      binding.rejectValue("amount", "ideas.form.amount.wrong");
    }
    if (!form.answerBefore().isEmpty() && form.answerBefore().date().isEmpty()) {
      binding.rejectValue("answerBeforeDay", "ideas.form.answerBefore.wrong");
    }
    if (!form.isForSaving()) {
      checkWhatSendingNeeds(form, binding);
    }
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
