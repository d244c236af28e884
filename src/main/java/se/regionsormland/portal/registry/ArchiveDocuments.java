package se.regionsormland.portal.registry;

import static se.regionsormland.portal.registry.ArchiveWords.at;
import static se.regionsormland.portal.registry.ArchiveWords.day;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.IdeaWords;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.Marked;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.region.Promise;

/** What was said with the sender, and what was done, as documents for the archive. */
@Component
class ArchiveDocuments {

  private final MessageSource messages;
  private final AnswerWords answers;
  private final ArchiveWords archive;

  ArchiveDocuments(MessageSource messages, AnswerWords answers, ArchiveWords archive) {
    this.messages = messages;
    this.answers = answers;
    this.archive = archive;
  }

  /** As it was sent, all of it. */
  Document idea(CaseFile file) {
    var idea = file.idea();
    var content = idea.content();
    var words = IdeaWords.of(file.head(), messages, ArchiveWords.SWEDISH);
    var writer = new Document.Writer();
    writer.paragraph(
        archive.say("registry.archive.received", idea.reference(), at(idea.came().at()))
            + ", "
            + archive.say("assessment.channel." + idea.came().channel()));
    field(writer, "contact", words.sender());
    field(writer, "as-sent", idea.came().email() == null ? "" : idea.came().email());
    field(writer, "text", content.text());
    field(writer, "change", content.change());
    field(writer, "kind", words.kind());
    field(writer, "needs", words.needs());
    field(writer, "amount", words.amount());
    field(writer, "answer-before", day(content.answerBefore()));
    field(writer, "places", words.places());
    field(writer, "summary", content.summary());
    marks(writer, idea.marked());
    return writer.titled(content.title());
  }

  private void marks(Document.Writer writer, Marked marked) {
    if (!marked.isEmpty()) {
      writer
          .heading(archive.say("ideas.marked.case"))
          .points(
              marked.reasons().entrySet().stream()
                  .map(one ->
                      archive.say("ideas.marked.part." + one.getKey()) + ": " + one.getValue())
                  .toList());
    }
  }

  private void field(Document.Writer writer, String name, String words) {
    if (!words.isBlank()) {
      var own = name.equals("as-sent") ? "assessment.address.as-sent" : "assessment.field." + name;
      writer.heading(archive.say(own)).paragraph(words);
    }
  }

  /** From the receipt until the answer. */
  Document told(CaseFile file) {
    var writer = new Document.Writer();
    for (var line : file.correspondence().said()) {
      writer.heading(at(line.at()) + " · " + kind(line)).paragraph(line.text());
      if (line.promise() != null) {
        dates(writer, line.promise());
      }
    }
    return writer.titled(title("told", file));
  }

  private String kind(Exchange line) {
    return archive.say(
        line.kind() == Exchange.Kind.RECEIVED
            ? "registry.entry.RECEIPT"
            : "cases.exchange." + line.kind());
  }

  private void dates(Document.Writer writer, Promise promise) {
    writer.paragraph(archive.say("cases.exchange.answer", day(promise.firstAnswerBy())));
    if (promise.groupMeets() != null) {
      writer.paragraph(archive.say("registry.archive.meets", day(promise.groupMeets())));
    }
  }

  Optional<Document> answer(CaseFile file) {
    var answer = file.answer();
    if (answer == null) {
      return Optional.empty();
    }
    var writer = new Document.Writer();
    writer.paragraph(answer.sheet().sentence());
    for (var part : answers.parts(answer.sheet())) {
      writer.heading(archive.say(part.heading()));
      if (part.listed()) {
        writer.points(part.lines().stream().map(line -> line.text()).toList());
      } else {
        writer.paragraph(part.text());
      }
    }
    writer.paragraph(archive.say("registry.archive.by", answer.by(), at(answer.at())));
    return Optional.of(writer.titled(title("answer", file)));
  }

  /** All but who took the package out: that is about the package, and would change it. */
  Document log(CaseFile file) {
    var lines =
        file.caseLog().stream()
            .filter(line -> line.act() != Act.ARCHIVED)
            .map(line ->
                archive.say(
                    "registry.archive.line",
                    line.number(),
                    at(line.at()),
                    line.actor(),
                    archive.say("records.act." + line.act()),
                    line.detail()))
            .map(String::strip)
            .toList();
    return new Document.Writer()
        .paragraph(archive.say("registry.archive.log.text"))
        .points(lines)
        .titled(title("log", file));
  }

  private String title(String name, CaseFile file) {
    return archive.part(name) + ", " + file.idea().reference();
  }
}
