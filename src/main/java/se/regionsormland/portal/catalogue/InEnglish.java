package se.regionsormland.portal.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.TextFile;

/**
 * A line in English about each intervention, the portal's own: the strategy is Swedish alone. For
 * templates.
 */
@Component("inEnglish")
public class InEnglish {

  private final Map<Integer, String> lines;

  InEnglish(@Value("${portal.in-english-file}") Resource file) {
    lines =
        TextFile.lines(file)
            .skip(1)
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(row[0]), row -> row[1]));
  }

  /** Nothing to whoever reads Swedish, and about an intervention that is newer than the lines. */
  public @Nullable String of(int table, Locale reader) {
    return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? lines.get(table) : null;
  }
}
