package se.regionsormland.portal.notification.letters;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.persons.event.ExtractAsked;

/** Sealed: it holds what nobody but the holder of the address may read. */
@Component
class PersonLetters {

  private final LetterWriter letters;

  PersonLetters(LetterWriter letters) {
    this.letters = letters;
  }

  @EventListener
  void on(ExtractAsked asked) {
    letters.write(
        new Occasion(LetterKind.DATA_EXTRACT, null, asked.id().toString(), ""),
        asked.email(),
        asked.language(),
        Map.of("extract", asked.extract()));
  }
}
