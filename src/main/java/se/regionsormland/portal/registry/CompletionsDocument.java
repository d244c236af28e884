package se.regionsormland.portal.registry;

import static se.regionsormland.portal.registry.ArchiveWords.at;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.completion.Completion;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.identity.Viewer;

/** What a sender was asked to complete, what she had sent before and what she sent then. */
@Component
class CompletionsDocument {

  private final Completions completions;
  private final ArchiveWords archive;

  CompletionsDocument(Completions completions, ArchiveWords archive) {
    this.completions = completions;
    this.archive = archive;
  }

  /** The first one first; empty where nothing was asked. */
  Optional<Document> of(String reference, Viewer viewer) {
    List<Completion> all = completions.of(reference, viewer).reversed();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    var writer = new Document.Writer();
    all.forEach(one -> write(one, writer));
    return Optional.of(writer.titled(archive.part("completions") + ", " + reference));
  }

  private void write(Completion one, Document.Writer writer) {
    var asked = one.asked();
    writer
        .heading(archive.say("completion.of", at(asked.at())))
        .paragraph(archive.say("registry.archive.by", asked.by(), at(asked.at())))
        .paragraph(archive.say("completion.asked.by", ArchiveWords.day(asked.answerBy())))
        .paragraph(asked.question());
    one.lines().forEach(line -> write(line, writer));
    writer.paragraph(one.reply());
    var ended = one.ended();
    if (ended != null) {
      writer.paragraph(archive.say("completion.state." + ended.how(), at(ended.at())));
    }
  }

  private void write(Completion.Line line, Document.Writer writer) {
    writer.heading(archive.say("completion.part." + line.part())).paragraph(line.question());
    change(line, writer);
  }

  /** What stood there, and what was sent instead; before it is sent there is only the one. */
  void change(Completion.Line line, Document.Writer writer) {
    said("completion.pair.before", line, line.before(), writer);
    if (line.after() != null) {
      said("completion.pair.now", line, line.after(), writer);
    }
  }

  private void said(String key, Completion.Line line, String words, Document.Writer writer) {
    var shown =
        words.isEmpty()
            ? archive.say(line.part().none())
            : line.part().isWritten()
                ? words
                : archive.say("completion.pair." + line.part(), words);
    writer.paragraph(archive.say(key) + ":").paragraph(shown);
  }
}
