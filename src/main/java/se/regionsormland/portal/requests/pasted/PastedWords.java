package se.regionsormland.portal.requests.pasted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.written.PastedRows;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.shared.Languages;

/**
 * What a pasted cell names, in either language: by the words that a page has for it, and by those
 * that people use besides ({@code requests.paste.also.*}).
 */
@Component
class PastedWords {

  private static final List<Locale> READERS = List.of(Languages.SWEDISH, Locale.ENGLISH);

  private final MessageSource messages;

  PastedWords(MessageSource messages) {
    this.messages = messages;
  }

  /** {@code prefix} and its name are the key of the words that a page has. */
  <E extends Enum<E>> Optional<E> one(E[] all, String prefix, String cell) {
    return Stream.of(all)
        .filter(one -> isNamed(cell, prefix + one.name(), one.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** By its slug. */
  Optional<String> source(List<String> slugs, String cell) {
    return slugs.stream().filter(slug -> isNamed(cell, PlanRows.wordsOf(slug), slug)).findFirst();
  }

  private boolean isNamed(String cell, String key, String also) {
    var wanted = plain(cell);
    return READERS.stream()
        .flatMap(reader ->
            Stream.concat(
                Stream.of(say(key, reader)),
                Stream.of(say("requests.paste.also." + also, reader).split(";"))))
        .anyMatch(words -> !words.isBlank() && plain(words).equals(wanted));
  }

  private String say(String key, Locale reader) {
    return String.valueOf(messages.getMessage(key, null, "", reader));
  }

  private static String plain(String words) {
    var plain = PastedRows.plain(words).toLowerCase(Locale.ROOT);
    return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
