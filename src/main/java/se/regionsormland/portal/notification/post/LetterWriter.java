package se.regionsormland.portal.notification.post;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.requests.IdeaOrRequest;

/** Writes a letter into the outbox, in the transaction of what it tells of. */
@Component
public class LetterWriter {

  private final LetterTexts texts;
  private final Outbox outbox;
  private final IdeaOrRequest subjects;

  LetterWriter(LetterTexts texts, Outbox outbox, IdeaOrRequest subjects) {
    this.subjects = subjects;
    this.texts = texts;
    this.outbox = outbox;
  }

  /**
   * What a letter is about: erased, its letters are forgotten. The same kind and {@code unique}
   * make one letter; {@code reference} may be empty.
   */
  public record Occasion(LetterKind kind, @Nullable UUID about, String unique, String reference) {
    String key() {
      // A digest: what makes a letter unique may be the very key that it carries.
      return kind + ":" + UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * To an address that nobody has proven to be hers who typed it: our own words, the reference and
   * a link. Nothing that was typed comes with it, so nobody speaks to a stranger in our name.
   */
  public void writeLink(Occasion what, String recipient, Locale language, String link) {
    write(what, recipient, language, Map.of("link", link, "kind", what.kind().textName()));
  }

  /** The fact {@code unsubscribe}, where there is one, goes into the letter's head. */
  public void write(
      Occasion what,
      String recipient,
      Locale language,
      Map<String, ? extends @Nullable Object> facts) {
    var all = new HashMap<String, @Nullable Object>(facts);
    var nouns = texts.nouns(subjects.isRequest(what.about()), language);
    all.putAll(nouns);
    all.put("reference", what.reference());
    outbox.put(
        new NewLetter(
            what.kind(),
            what.key(),
            what.about(),
            recipient,
            language,
            texts.subject(what.kind(), language, what.reference(), nouns.getOrDefault("noun", "")),
            texts.body(what.kind(), language, all),
            (String) facts.get("unsubscribe")));
  }
}
