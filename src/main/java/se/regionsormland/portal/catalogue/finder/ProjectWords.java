package se.regionsormland.portal.catalogue.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.shared.TextFile;

/**
 * What a real project's text had of words, each once and in the alphabet's order, so that no
 * sentence is kept; the table that it belongs to, and those that would be right too.
 */
public record ProjectWords(String source, int table, Set<Integer> others, String words) {

  private static final int COLUMNS = 4;

  public ProjectWords {
    others = Set.copyOf(others);
  }

  /** One project on each line, with tabs between; lines with # say what the file is. */
  public static List<ProjectWords> read(Resource file) {
    return TextFile.lines(file).map(line -> of(line.split("\t", COLUMNS))).toList();
  }

  private static ProjectWords of(String[] cells) {
    var others = new TreeSet<Integer>();
    Arrays.stream(cells[1].split(";"))
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> others.add(Integer.valueOf(cell)));
    return new ProjectWords(cells[2], Integer.parseInt(cells[0]), others, cells[3]);
  }

  String line() {
    var also = String.join(";", new TreeSet<>(others).stream().map(String::valueOf).toList());
    return String.join("\t", String.valueOf(table), also, source, words);
  }
}
