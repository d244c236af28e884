package se.regionsormland.portal.ideas.form;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** How a page asks for the idea's fields: in words of its own, else as the sender is asked. */
public record IdeaLabels(String own, MessageSource messages) {

  private static final String SENDERS = "ideas.form";

  public static IdeaLabels ofSender(MessageSource messages) {
    return new IdeaLabels(SENDERS, messages);
  }

  /** Where the label, hint and errors of the field stand. */
  public String key(String field) {
    var ours = own + "." + field;
    var label = messages.getMessage(ours + ".label", null, null, LocaleContextHolder.getLocale());
    return label == null ? SENDERS + "." + field : ours;
  }

  public boolean areOfSender() {
    return SENDERS.equals(own);
  }
}
