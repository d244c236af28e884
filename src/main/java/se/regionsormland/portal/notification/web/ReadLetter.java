package se.regionsormland.portal.notification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.notification.DemoLetters.DemoLetter;
import se.regionsormland.portal.shared.SwedishTime;

/** A letter whose links to this portal can be followed; nothing else in it becomes a link. */
record ReadLetter(String at, String recipient, String subject, List<Part> parts) {

  /** Running text, or a link to a page of this portal. */
  record Part(String text, @Nullable String href) {}

  static ReadLetter of(DemoLetter letter, String base) {
    return new ReadLetter(
        SwedishTime.dateAndTime(letter.at()),
        letter.recipient(),
        letter.subject(),
        parts(letter.body(), base));
  }

  private static List<Part> parts(String body, String base) {
    var parts = new ArrayList<Part>();
    var links = Pattern.compile(Pattern.quote(base) + "(/[^\\s<>\"]*)").matcher(body);
    int read = 0;
    while (links.find()) {
      parts.add(new Part(body.substring(read, links.start()), null));
      parts.add(new Part(links.group(), links.group(1)));
      read = links.end();
    }
    parts.add(new Part(body.substring(read), null));
    return parts;
  }
}
