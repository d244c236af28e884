package se.regionsormland.portal.notification.letters;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.event.IdeaWithdrawn;
import se.regionsormland.portal.ideas.event.SenderChose;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.notification.post.MailSettings;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Links;

/**
 * To the officers' common address, if there is one. A reference and the way to the case, nothing of
 * what stands in it: letters are forwarded.
 */
@Component
class OfficerLetters {

  private final LetterWriter letters;
  private final MailSettings settings;
  private final Links links;
  private final Clock clock;

  OfficerLetters(LetterWriter letters, MailSettings settings, Links links, Clock clock) {
    this.letters = letters;
    this.settings = settings;
    this.links = links;
    this.clock = clock;
  }

  @EventListener
  void on(IdeaSubmitted submitted) {
    var by = SwedishTime.longDate(submitted.promise().firstAnswerBy(), Languages.SWEDISH);
    write(
        new Occasion(
            LetterKind.OFFICERS_NEW_IDEA,
            submitted.ideaId(),
            submitted.ideaId().toString(),
            submitted.reference()),
        Map.of("firstAnswerBy", by));
  }

  @EventListener
  void on(IdeaWithdrawn withdrawn) {
    write(
        new Occasion(
            LetterKind.OFFICERS_WITHDRAWN,
            withdrawn.ideaId(),
            withdrawn.ideaId().toString(),
            withdrawn.reference()),
        Map.of());
  }

  /** She may choose again; each time is a letter. */
  @EventListener
  void on(SenderChose chose) {
    write(
        new Occasion(
            LetterKind.OFFICERS_OWNER_CHOSE,
            chose.ideaId(),
            chose.ideaId() + " " + clock.instant(),
            chose.reference()),
        Map.of("choice", chose.choice().name()));
  }

  private void write(Occasion occasion, Map<String, String> facts) {
    if (settings.writesToOfficers()) {
      var all = new HashMap<String, String>(facts);
      all.put("link", links.to("/arenden/" + occasion.reference()));
      letters.write(occasion, settings.officers(), Languages.SWEDISH, all);
    }
  }
}
