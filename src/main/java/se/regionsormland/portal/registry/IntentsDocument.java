package se.regionsormland.portal.registry;

import static se.regionsormland.portal.registry.ArchiveWords.at;
import static se.regionsormland.portal.registry.ArchiveWords.day;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.intents.Intent;
import se.regionsormland.portal.intents.Intents;
import se.regionsormland.portal.intents.Shown;

/** Who was asked to confirm that she pays, what she was shown and what she said; in Swedish. */
@Component
class IntentsDocument {

  private final Intents intents;
  private final ArchiveWords archive;

  IntentsDocument(Intents intents, ArchiveWords archive) {
    this.intents = intents;
    this.archive = archive;
  }

  /** The first one first; empty where nobody was asked. */
  Optional<Document> of(SubmittedIdea idea, Viewer viewer) {
    var all = all(idea, viewer);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var writer = new Document.Writer().paragraph(archive.say("intents.no-certificate"));
    all.forEach(one -> write(one, writer));
    return Optional.of(writer.titled(archive.part("intents") + ", " + idea.reference()));
  }

  List<Intent> all(SubmittedIdea idea, Viewer viewer) {
    return intents.of(idea, viewer).all().reversed();
  }

  void write(Intent one, Document.Writer writer) {
    writer
        .heading(one.asked().payer())
        .paragraph(archive.say("intents.state.ASKED", at(one.asked().at())));
    var given = one.given();
    if (given != null) {
      answer(one, given, writer);
    } else if (!one.isAsked()) {
      writer.paragraph(archive.say("intents.state." + one.state()));
    }
    var shown = one.shown();
    if (shown != null) {
      shown(shown, one.fingerprint(), writer);
    }
  }

  private void answer(Intent one, Intent.Given given, Document.Writer writer) {
    var state = one.isConfirmed() && one.earlier() ? "EARLIER" : one.state().name();
    writer
        .paragraph(archive.say("intents.state." + state, at(given.at())))
        .paragraph(archive.say("intents.by", given.name(), given.capacity()))
        .paragraph(said("intents.confirm.decision.label", given.decision()))
        .paragraph(said("intents.confirm.decided.label", day(given.decided())))
        .paragraph(given.reason());
  }

  private void shown(Shown shown, String fingerprint, Document.Writer writer) {
    writer.points(
        List.of(
            said("intents.shown.title", shown.title()),
            said("intents.shown.summary", shown.summary()),
            said("intents.shown.payer", shown.payer()),
            said("intents.shown.amount", shown.total().in(ArchiveWords.SWEDISH)),
            said("intents.shown.years", years(shown)),
            said("intents.shown.conditions", shown.conditions()),
            said("intents.shown.text", shown.text()),
            said("intents.shown.fingerprint", fingerprint)));
  }

  private static String years(Shown shown) {
    return String.join(
        "; ",
        shown.amounts().entrySet().stream()
            .map(year -> year.getKey() + ": " + year.getValue().in(ArchiveWords.SWEDISH))
            .toList());
  }

  private String said(String key, String words) {
    return words.isEmpty() ? "" : archive.say(key) + ": " + words;
  }
}
