package se.regionsormland.portal.requests.handover;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.shared.Languages;

/** A request part by part as a document, in Swedish, as the application is. */
@Component
class HandOverDocuments {

  private final MessageSource messages;

  HandOverDocuments(MessageSource messages) {
    this.messages = messages;
  }

  Document of(HandOver all) {
    var writer = new Document.Writer().paragraph(say("lead"));
    for (var part : all.parts()) {
      writer
          .heading(say("part." + part.what()))
          .paragraph(
              part.isMissing()
                  ? say("missing")
                  : part.text() + "\n" + say("characters", part.characters()));
    }
    all.sheets().forEach(one -> writer.heading(named(one.name())).table(one.table()));
    if (!all.changes().isEmpty()) {
      writer
          .heading(say("changes"))
          .points(
              all.changes().stream()
                  .map(one -> say("change", blank(one.before()), blank(one.now())))
                  .toList());
    }
    return writer.titled(say("title") + ": " + all.title());
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
