package se.regionsormland.portal.registry;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.documents.Pdf;
import se.regionsormland.portal.registry.Zipped.Entry;
import se.regionsormland.portal.registry.contents.ArchiveContents;
import se.regionsormland.portal.shared.Sha256;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * The package: documents, metadata, and a manifest of what each file's SHA-256 is. All times in it
 * are those of the case, so that it is the same whenever it is made.
 */
@Component
class ArchiveZip {

  static final String METADATA = "metadata.xml";
  static final String MANIFEST = "manifest-sha256.txt";

  private final Pdf pdf;
  private final ArchiveMetadata metadata;

  ArchiveZip(Pdf pdf, ArchiveMetadata metadata) {
    this.pdf = pdf;
    this.metadata = metadata;
  }

  Zipped of(ArchiveContents contents, Function<Attachment, InputStream> open) {
    var documents = new LinkedHashMap<String, byte[]>();
    for (var part : contents.parts()) {
      documents.put(part.name(), pdf.of(part.document(), contents.closedAt()));
    }
    var all = sums(documents);
    contents.attachments().forEach(one -> all.put(one.name(), one.attachment().sha256()));
    var about = metadata.of(contents, all);
    all.put(METADATA, Sha256.of(about));
    var entries = new ArrayList<Entry>();
    documents.forEach((name, content) -> entries.add(Entry.of(name, content)));
    contents.attachments().stream()
        .map(one -> new Entry(one.name(), () -> open.apply(one.attachment())))
        .forEach(entries::add);
    entries.add(Entry.of(METADATA, about));
    entries.add(Entry.of(MANIFEST, manifest(all)));
    return new Zipped(LocalDateTime.ofInstant(contents.closedAt(), SwedishTime.ZONE), entries);
  }

  private static Map<String, String> sums(Map<String, byte[]> files) {
    var sums = new LinkedHashMap<String, String>();
    files.forEach((name, content) -> sums.put(name, Sha256.of(content)));
    return sums;
  }

  /** As the program sha256sum reads it. */
  private static byte[] manifest(Map<String, String> sums) {
    return sums.entrySet().stream()
        .map(one -> one.getValue() + "  " + one.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
