package se.regionsormland.portal.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as one, written while they are read; all are as old. */
record Zipped(LocalDateTime at, List<Entry> entries) {

  Zipped {
    entries = List.copyOf(entries);
  }

  /** {@code content} is opened when its turn comes. */
  record Entry(String name, Content content) {

    static Entry of(String name, byte[] bytes) {
      return new Entry(name, () -> new java.io.ByteArrayInputStream(bytes));
    }
  }

  interface Content {
    InputStream open() throws IOException;
  }

  void writeTo(OutputStream to) throws IOException {
    var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    for (var one : entries) {
      var entry = new ZipEntry(one.name());
      entry.setTimeLocal(at);
      zip.putNextEntry(entry);
      try (var content = one.content().open()) {
        content.transferTo(zip);
      }
      zip.closeEntry();
    }
    zip.finish();
  }
}
