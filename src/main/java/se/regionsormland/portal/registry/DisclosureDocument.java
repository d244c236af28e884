package se.regionsormland.portal.registry;

import static se.regionsormland.portal.registry.ArchiveWords.at;
import static se.regionsormland.portal.registry.ArchiveWords.day;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.IdeaWords;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.completion.Completion;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.completion.Part;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.requests.RequestInCase;

/** What was sent, in Swedish, for somebody who asks to see it. What is marked is not read here. */
@Component
class DisclosureDocument {

  private final RequestDocument money;
  private final Completions completions;
  private final CompletionsDocument changes;
  private final IntentsDocument intents;
  private final AttachmentTable table;
  private final MessageSource messages;
  private final ArchiveWords archive;

  DisclosureDocument(
      RequestDocument money,
      Completions completions,
      CompletionsDocument changes,
      IntentsDocument intents,
      AttachmentTable table,
      MessageSource messages,
      ArchiveWords archive) {
    this.money = money;
    this.completions = completions;
    this.changes = changes;
    this.intents = intents;
    this.table = table;
    this.messages = messages;
    this.archive = archive;
  }

  Document of(Disclosures.Asked asked, Viewer viewer) {
    var file = asked.file();
    var idea = file.idea();
    var writer = new Document.Writer();
    writer
        .paragraph(archive.say("registry.archive.received", idea.reference(), at(idea.came().at())))
        .paragraph(archive.say(asked.isMarked() ? "registry.copy.some" : "registry.copy.all"));
    said(new Copy(idea, writer), file, asked.request());
    completions.of(idea.reference(), viewer).reversed().stream()
        .filter(Completion::isSent)
        .forEach(one -> completed(new Copy(idea, writer), one));
    payers(new Copy(idea, writer), viewer);
    files(writer, asked.files());
    return writer.titled(idea.content().title());
  }

  /** What is written on, and what of it is marked. */
  private record Copy(SubmittedIdea idea, Document.Writer writer) {

    boolean hides(@Nullable MarkedPart part) {
      return part != null && idea.marked().hides(part);
    }

    /** A plan names its own applicant: whose name is left out is left out there too. */
    String withoutSender(String said, String leftOut) {
      if (!hides(MarkedPart.CONTACT)) {
        return said;
      }
      return Stream.of(idea.contact().organisation(), idea.contact().name())
          .filter(name -> !name.isBlank())
          .reduce(said, (rest, name) -> rest.replace(name, leftOut));
    }
  }

  private void said(Copy copy, CaseFile file, @Nullable RequestInCase request) {
    var content = copy.idea().content();
    var words = IdeaWords.of(file.head(), messages, ArchiveWords.SWEDISH);
    field(copy, "contact", MarkedPart.CONTACT, words.sender());
    field(copy, "text", MarkedPart.TEXT, content.text());
    if (request != null) {
      money(copy, request);
      return;
    }
    field(copy, "change", MarkedPart.CHANGE, content.change());
    field(copy, "kind", MarkedPart.NEEDS, words.kind());
    field(copy, "needs", MarkedPart.NEEDS, words.needs());
    field(copy, "amount", MarkedPart.AMOUNT, words.amount());
    field(copy, "answer-before", MarkedPart.NEEDS, day(content.answerBefore()));
    field(copy, "places", MarkedPart.PLACES, words.places());
    field(copy, "summary", MarkedPart.SUMMARY, content.summary());
  }

  private void field(Copy copy, String name, @Nullable MarkedPart part, String words) {
    if (!words.isBlank()) {
      copy.writer()
          .heading(archive.say("assessment.field." + name))
          .paragraph(copy.hides(part) ? leftOut() : words);
    }
  }

  private String leftOut() {
    return archive.say("registry.copy.left-out");
  }

  private void money(Copy copy, RequestInCase request) {
    copy.writer().heading(archive.say("requests.case.title"));
    if (copy.hides(MarkedPart.AMOUNT)) {
      copy.writer().paragraph(leftOut());
    } else {
      money.sent(copy.writer(), request, said -> copy.withoutSender(said, leftOut()));
    }
  }

  private void completed(Copy copy, Completion one) {
    copy.writer().heading(archive.say("completion.of", at(one.asked().at())));
    one.lines().forEach(line -> completed(copy, line));
    copy.writer().paragraph(one.reply());
  }

  private void completed(Copy copy, Completion.Line line) {
    var hidden = copy.hides(marked(line.part()));
    copy.writer().heading(archive.say("completion.part." + line.part()));
    if (hidden) {
      copy.writer().paragraph(leftOut());
    } else {
      changes.change(line, copy.writer());
    }
  }

  /** The title is never marked. */
  private static @Nullable MarkedPart marked(Part part) {
    return switch (part) {
      case TITLE -> null;
      case TEXT -> MarkedPart.TEXT;
      case CHANGE -> MarkedPart.CHANGE;
      case AMOUNT, PLAN, INTENTS -> MarkedPart.AMOUNT;
      case PLACES -> MarkedPart.PLACES;
      case NAME, ORGANISATION, TELEPHONE -> MarkedPart.CONTACT;
      case FILES -> null;
      case SUMMARY -> MarkedPart.SUMMARY;
    };
  }

  /** Who pays is a part of the money. */
  private void payers(Copy copy, Viewer viewer) {
    var all = intents.all(copy.idea(), viewer);
    if (all.isEmpty()) {
      return;
    }
    copy.writer().heading(archive.part("intents"));
    if (copy.hides(MarkedPart.AMOUNT) || copy.hides(MarkedPart.TEXT)) {
      copy.writer().paragraph(leftOut());
    } else {
      all.forEach(one -> intents.write(one, copy.writer()));
    }
  }

  /** By name only those that are not marked: a name tells of what is in it. */
  private void files(Document.Writer writer, List<Attachment> files) {
    var open = files.stream().filter(one -> !one.isMarked()).toList();
    writer.heading(archive.say("registry.pack.list"));
    if (files.isEmpty()) {
      writer.paragraph(archive.say("attachments.none"));
    }
    if (!open.isEmpty()) {
      writer.table(table.of(open));
    }
    if (open.size() < files.size()) {
      writer.paragraph(archive.say("registry.copy.files", files.size() - open.size()));
    }
  }
}
