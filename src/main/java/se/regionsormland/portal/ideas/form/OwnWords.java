package se.regionsormland.portal.ideas.form;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** A page's words for what it shows: its own, else those of an idea. */
public record OwnWords(String own, MessageSource messages) {

  static final String IDEAS = "ideas";

  /** The key of the text that the page calls by {@code name}. */
  public String key(String name) {
    var ours = own + "." + name;
    var text = messages.getMessage(ours, null, null, LocaleContextHolder.getLocale());
    return text == null ? IDEAS + "." + name : ours;
  }
}
