package se.regionsormland.portal.registry;

import static se.regionsormland.portal.registry.ArchiveWords.at;
import static se.regionsormland.portal.registry.ArchiveWords.day;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.group.conflicts.Conflict;
import se.regionsormland.portal.group.conflicts.ConflictReport;

/** What the group said of a case, as documents for the archive. What there is none of has none. */
@Component
class GroupDocuments {

  private final ArchiveWords archive;

  GroupDocuments(ArchiveWords archive) {
    this.archive = archive;
  }

  Optional<Document> answered(List<ArchiveRows.Answered> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer.heading(archive.say("registry.archive.by", one.member(), at(one.at())));
      if (one.enteredBy() != null) {
        writer.paragraph(archive.say("registry.archive.entered-by", one.enteredBy()));
      }
      writer.paragraph(one.answers().areNone() ? archive.say("opinions.disposed-of") : "");
      one.answers()
          .given()
          .forEach((question, answer) ->
              writer
                  .paragraph(archive.say("opinions.question." + question + ".label"))
                  .paragraph(answer.cannotTell() ? archive.say("registry.archive.cannot-tell") : "")
                  .paragraph(answer.words()));
    }
    return some(all, writer, "answered");
  }

  Optional<Document> statements(List<ArchiveRows.Said> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer
          .heading(
              archive.say("registry.archive.statement", one.number())
                  + ": "
                  + archive.say("opinions.recommendation." + one.recommendation()))
          .points(one.money().lines(archive::say))
          .paragraph(one.words());
      named(writer, "opinions.statement.reasons.label", one.reasons());
      named(writer, "opinions.statement.conditions.label", one.conditions());
      if (one.with() != null) {
        writer.paragraph(archive.say("registry.archive.with", one.with().reference()));
      }
      writer.paragraph(
          archive.say(
              "registry.archive.confirmed",
              one.signed().proposedBy(),
              one.signed().confirmedBy(),
              at(one.signed().at())));
    }
    return some(all, writer, "statement");
  }

  private void named(Document.Writer writer, String key, String words) {
    if (!words.isBlank()) {
      writer.paragraph(archive.say(key) + ":").paragraph(words);
    }
  }

  Optional<Document> noted(List<ArchiveRows.Noted> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer.heading(
          one.day() == null
              ? archive.say("registry.archive.between")
              : archive.say("registry.archive.meeting", day(one.day())));
      writer.paragraph(one.words().isBlank() ? archive.say("web.nothing-written") : one.words());
      people(writer, "meetings.minutes.present", one.present());
      people(writer, "registry.archive.left", one.left());
      writer.paragraph(archive.say("meetings.minutes.settled-by", one.by(), at(one.at())));
    }
    return some(all, writer, "minutes");
  }

  private void people(Document.Writer writer, String key, List<String> names) {
    if (!names.isEmpty()) {
      writer.paragraph(archive.say(key) + ": " + String.join(", ", names));
    }
  }

  Optional<Document> conflicts(List<Conflict> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer
          .heading(one.personName())
          .paragraph(archive.say("group.ground." + one.ground()))
          .paragraph(one.words())
          .paragraph(
              archive.say("registry.archive.asked-by", one.raised().name(), at(one.raised().at())));
      var decided = one.decided();
      if (decided != null) {
        writer
            .paragraph(
                archive.say(
                    "records.act."
                        + (decided.what().stands() ? "CONFLICT_STANDS" : "CONFLICT_DENIED")))
            .paragraph(archive.say("group.law." + decided.what().law()))
            .paragraph(decided.what().reason())
            .paragraph(
                archive.say("registry.archive.by", decided.by().name(), at(decided.by().at())));
      }
    }
    return some(all, writer, "conflicts");
  }

  /** What the sender has said of somebody's conflict of interest. */
  Optional<Document> reported(List<ConflictReport> all) {
    var writer = new Document.Writer();
    all.forEach(one -> writer.heading(at(one.at())).paragraph(one.words()));
    return some(all, writer, "conflict-reports");
  }

  private <T> Optional<Document> some(List<T> all, Document.Writer writer, String name) {
    return all.isEmpty() ? Optional.empty() : Optional.of(writer.titled(archive.part(name)));
  }
}
