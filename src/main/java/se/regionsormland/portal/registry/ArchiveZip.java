package se.regionsormland.portal.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Pdf;
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

  byte[] of(ArchiveContents contents) {
    var files = new LinkedHashMap<String, byte[]>();
    for (var part : contents.parts()) {
      files.put(part.name(), pdf.of(part.document(), contents.closedAt()));
    }
    files.put(METADATA, metadata.of(contents, sums(files)));
    files.put(MANIFEST, manifest(sums(files)));
    return zipped(files, LocalDateTime.ofInstant(contents.closedAt(), SwedishTime.ZONE));
  }

  private static Map<String, String> sums(Map<String, byte[]> files) {
    var sums = new LinkedHashMap<String, String>();
    files.forEach((name, content) -> sums.put(name, sha256(content)));
    return sums;
  }

  /** As the program sha256sum reads it. */
  private static byte[] manifest(Map<String, String> sums) {
    return sums.entrySet().stream()
        .map(one -> one.getValue() + "  " + one.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zipped(Map<String, byte[]> files, LocalDateTime at) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
