package se.regionsormland.portal.funding.file;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The bundle's words in one reader's language. */
public record Speech(MessageSource messages, Locale reader) {

  public String say(String key, Object... with) {
    return messages.getMessage("funding." + key, with, reader);
  }

  /** Ended with a full stop, so that another can follow. */
  public static String sentence(String text) {
    return text.isEmpty() || text.endsWith(".") ? text : text + ".";
  }
}
