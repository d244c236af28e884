package se.regionsormland.portal.registry;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.documents.Document.Block;

/** Attachments in a document: a row each. */
@Component
class AttachmentTable {

  private final ArchiveWords words;

  AttachmentTable(ArchiveWords words) {
    this.words = words;
  }

  Block.Table of(List<Attachment> files) {
    return new Block.Table(
        heads(Stream.of("number", "name", "kind", "size")),
        files.stream().map(one -> known(one).toList()).toList());
  }

  /** And of each what else there is to say. */
  Block.Table of(List<Attachment> files, Function<Attachment, String> said) {
    return new Block.Table(
        heads(Stream.of("number", "name", "kind", "size", "said")),
        files.stream()
            .map(one -> Stream.concat(known(one), Stream.of(said.apply(one))).toList())
            .toList());
  }

  private List<String> heads(Stream<String> names) {
    return names.map(each -> words.say("registry.pack." + each)).toList();
  }

  private Stream<String> known(Attachment one) {
    return Stream.of(
        String.format(Locale.ROOT, "%d", one.number()),
        one.name(),
        words.say("attachments.kind." + one.kind()),
        one.size(ArchiveWords.SWEDISH));
  }
}
