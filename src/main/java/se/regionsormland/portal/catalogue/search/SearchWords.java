package se.regionsormland.portal.catalogue.search;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.text.Spelling;
import se.regionsormland.portal.shared.TextFile;

/** Words that the strategy does not use for what it speaks of: English ones, full names. */
@Component
public class SearchWords {

  private record Other(Pattern searched, String means) {}

  private final List<Other> others;

  SearchWords(@Value("${portal.search-words-file}") Resource file) {
    others =
        TextFile.lines(file)
            .skip(1)
            .map(line -> line.split("\t"))
            .sorted(Comparator.comparingInt(row -> -row[1].length()))
            .map(row -> new Other(whole(row[1]), row[2]))
            .toList();
  }

  private static Pattern whole(String words) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(Spelling.normalise(words)) + "(?!\\p{L})");
  }

  /** The longest first, each place in the text at most once. */
  String inTheStrategysWords(String text) {
    var left = Spelling.normalise(text);
    var means = new StringBuilder();
    for (var other : others) {
      var found = other.searched().matcher(left);
      if (found.find()) {
        means.append(' ').append(other.means());
        left = found.replaceAll(" ");
      }
    }
    return left.strip() + means;
  }
}
