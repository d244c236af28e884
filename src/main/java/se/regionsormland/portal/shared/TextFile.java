package se.regionsormland.portal.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** A file of text that comes with the portal. */
public final class TextFile {

  private TextFile() {}

  /** Those that say something: neither empty nor a comment. */
  public static Stream<String> lines(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
