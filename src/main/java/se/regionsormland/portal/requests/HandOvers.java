package se.regionsormland.portal.requests;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.DeadKey;

/** The text of a request for the application that is made in Min ansökan: by its sender's key. */
@Service
@Transactional(readOnly = true)
public class HandOvers {

  private final Ideas ideas;
  private final Requests requests;
  private final RequestRows rows;
  private final Plans plans;
  private final Origins origins;
  private final HandOverText text;
  private final HandOverSheets sheets;
  private final MessageSource messages;

  HandOvers(
      Ideas ideas,
      Requests requests,
      RequestRows rows,
      Plans plans,
      Origins origins,
      HandOverText text,
      HandOverSheets sheets,
      MessageSource messages) {
    this.ideas = ideas;
    this.requests = requests;
    this.rows = rows;
    this.plans = plans;
    this.origins = origins;
    this.text = text;
    this.sheets = sheets;
    this.messages = messages;
  }

  /**
   * As it is written now, also what is not sent yet.
   *
   * @throws DeadKey where the key opens no request that has been sent and is not taken back
   */
  public HandOver of(SenderKey key, Locale reader) {
    var plan = plans.view(key).orElseThrow(DeadKey::new);
    var written = requests.find(key).orElseThrow(DeadKey::new);
    var origin = ideas.idOf(key).flatMap(rows::of).flatMap(origins::of).orElse(null);
    return new HandOver(
        written.title(),
        text.of(written, plan, reader),
        sheets.of(plan, reader),
        changes(plans.sent(key, reader)),
        origin);
  }

  /** Since it was sent last; where all is sent, since the version before. */
  private static List<PlanDifference> changes(Plans.Sent sent) {
    return !sent.unsent().isEmpty() || sent.versions().isEmpty()
        ? sent.unsent()
        : sent.versions().getFirst().changes();
  }

  /** In Swedish, as the application is. */
  public Document document(SenderKey key) {
    var all = of(key, Languages.SWEDISH);
    var writer = new Document.Writer().paragraph(say("lead"));
    for (var part : all.parts()) {
      writer.heading(say("part." + part.what())).paragraph(words(part));
    }
    all.sheets().forEach(one -> writer.heading(named(one.name())).table(one.table()));
    if (!all.changes().isEmpty()) {
      writer.heading(say("changes")).points(all.changes().stream().map(this::line).toList());
    }
    return writer.titled(say("title") + ": " + all.title());
  }

  private String words(HandOver.Part part) {
    return part.isMissing()
        ? say("missing")
        : part.text() + "\n" + say("characters", part.characters());
  }

  private String line(PlanDifference one) {
    return say("change", blank(one.before()), blank(one.now()));
  }

  private String blank(String said) {
    return said.isBlank() ? named("web.nothing-written") : said;
  }

  private String say(String key, Object... with) {
    return messages.getMessage("requests.handover." + key, with, Languages.SWEDISH);
  }

  private String named(String key) {
    return messages.getMessage(key, null, Languages.SWEDISH);
  }
}
