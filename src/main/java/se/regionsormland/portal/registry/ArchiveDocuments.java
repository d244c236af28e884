package se.regionsormland.portal.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.IdeaWords;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.cases.Exchange;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.group.Conflict;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.region.Promise;
import se.regionsormland.portal.shared.SwedishTime;

/** The documents of a case for the archive, in Swedish. What there is none of has no document. */
@Component
class ArchiveDocuments {

  static final Locale SWEDISH = Locale.of("sv", "SE");

  private final MessageSource messages;
  private final AnswerWords answers;

  ArchiveDocuments(MessageSource messages, AnswerWords answers) {
    this.messages = messages;
    this.answers = answers;
  }

  /** As it was sent, all of it. */
  Document idea(CaseFile file) {
    var idea = file.idea();
    var content = idea.content();
    var words = IdeaWords.of(file, messages, SWEDISH);
    var writer = new Document.Writer();
    writer.paragraph(
        say("registry.archive.received", idea.reference(), at(idea.came().at()))
            + ", "
            + say("assessment.channel." + idea.came().channel()));
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
    return writer.titled(content.title());
  }

  private void field(Document.Writer writer, String name, String words) {
    if (!words.isBlank()) {
      var own = name.equals("as-sent") ? "assessment.address.as-sent" : "assessment.field." + name;
      writer.heading(say(own)).paragraph(words);
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
    return say(
        line.kind() == Exchange.Kind.RECEIVED
            ? "registry.entry.RECEIPT"
            : "cases.exchange." + line.kind());
  }

  private void dates(Document.Writer writer, Promise promise) {
    writer.paragraph(say("cases.exchange.answer", day(promise.firstAnswerBy())));
    if (promise.groupMeets() != null) {
      writer.paragraph(say("registry.archive.meets", day(promise.groupMeets())));
    }
  }

  Optional<Document> answered(List<ArchiveRows.Answered> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer.heading(say("registry.archive.by", one.member(), at(one.at())));
      if (one.enteredBy() != null) {
        writer.paragraph(say("registry.archive.entered-by", one.enteredBy()));
      }
      one.answers()
          .given()
          .forEach((question, answer) ->
              writer
                  .paragraph(say("opinions.question." + question + ".label"))
                  .paragraph(answer.cannotTell() ? say("registry.archive.cannot-tell") : "")
                  .paragraph(answer.words()));
    }
    return some(all, writer, "answered");
  }

  Optional<Document> statements(List<ArchiveRows.Said> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer
          .heading(
              say("registry.archive.statement", one.number())
                  + ": "
                  + say("opinions.recommendation." + one.recommendation()))
          .paragraph(one.words());
      named(writer, "opinions.statement.reasons.label", one.reasons());
      named(writer, "opinions.statement.conditions.label", one.conditions());
      writer.paragraph(
          say("registry.archive.confirmed", one.proposedBy(), one.confirmedBy(), at(one.at())));
    }
    return some(all, writer, "statement");
  }

  private void named(Document.Writer writer, String key, String words) {
    if (!words.isBlank()) {
      writer.paragraph(say(key) + ":").paragraph(words);
    }
  }

  Optional<Document> noted(List<ArchiveRows.Noted> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer.heading(
          one.day() == null
              ? say("registry.archive.between")
              : say("registry.archive.meeting", day(one.day())));
      writer.paragraph(one.words().isBlank() ? say("web.nothing-written") : one.words());
      people(writer, "meetings.minutes.present", one.present());
      people(writer, "registry.archive.left", one.left());
      writer.paragraph(say("meetings.minutes.settled-by", one.by(), at(one.at())));
    }
    return some(all, writer, "minutes");
  }

  private void people(Document.Writer writer, String key, List<String> names) {
    if (!names.isEmpty()) {
      writer.paragraph(say(key) + ": " + String.join(", ", names));
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
      writer.heading(say(part.heading()));
      if (part.listed()) {
        writer.points(part.lines().stream().map(line -> line.text()).toList());
      } else {
        writer.paragraph(part.text());
      }
    }
    writer.paragraph(say("registry.archive.by", answer.by(), at(answer.at())));
    return Optional.of(writer.titled(title("answer", file)));
  }

  Optional<Document> conflicts(List<Conflict> all) {
    var writer = new Document.Writer();
    for (var one : all) {
      writer
          .heading(one.personName())
          .paragraph(say("group.ground." + one.ground()))
          .paragraph(one.words())
          .paragraph(say("registry.archive.asked-by", one.raised().name(), at(one.raised().at())));
      var decided = one.decided();
      if (decided != null) {
        writer
            .paragraph(
                say(
                    "records.act."
                        + (decided.what().stands() ? "CONFLICT_STANDS" : "CONFLICT_DENIED")))
            .paragraph(say("group.law." + decided.what().law()))
            .paragraph(decided.what().reason())
            .paragraph(say("registry.archive.by", decided.by().name(), at(decided.by().at())));
      }
    }
    return some(all, writer, "conflicts");
  }

  /** All but who took the package out: that is about the package, and would change it. */
  Document log(CaseFile file) {
    var lines =
        file.caseLog().stream()
            .filter(line -> line.act() != Act.ARCHIVED)
            .map(line ->
                say(
                    "registry.archive.line",
                    line.number(),
                    at(line.at()),
                    line.actor(),
                    say("records.act." + line.act()),
                    line.detail()))
            .map(String::strip)
            .toList();
    return new Document.Writer()
        .paragraph(say("registry.archive.log.text"))
        .points(lines)
        .titled(title("log", file));
  }

  private <T> Optional<Document> some(List<T> all, Document.Writer writer, String name) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(writer.titled(say("registry.archive.part." + name)));
  }

  private String title(String name, CaseFile file) {
    return say("registry.archive.part." + name) + ", " + file.idea().reference();
  }

  private static String at(Instant at) {
    return SwedishTime.dateAndTime(at);
  }

  private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "" : SwedishTime.longDate(day, SWEDISH);
  }

  private String say(String key, Object... with) {
    return messages.getMessage(key, with, SWEDISH);
  }
}
