package se.regionsormland.portal.reading.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A sentence, and what one reader is to read of it; every other one is only measured. */
record Marked(String reader, boolean measured, String sentence, Set<String> expected) {

  /** Those that were written last, and are only measured. */
  static List<Marked> fresh() {
    return lines("/reading/fresh.tsv").stream()
        .map(line -> line.split("\t"))
        .map(parts -> new Marked(parts[0], true, parts[1], items(parts[2])))
        .toList();
  }

  static List<Marked> all() {
    var all = new ArrayList<Marked>();
    var seen = new HashMap<String, Integer>();
    for (var line : lines("/reading/benchmark.tsv")) {
      var parts = line.split("\t");
      int before = seen.merge(parts[0], 1, Integer::sum) - 1;
      all.add(new Marked(parts[0], before % 2 == 1, parts[1], items(parts[2])));
    }
    return all;
  }

  private static List<String> lines(String resource) {
    try (var file = Marked.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** "in=Flen,Trosa total=3" is three things. */
  static Set<String> items(String inWords) {
    var items = new TreeSet<String>();
    if (inWords.equals("nothing")) {
      return items;
    }
    for (var part : inWords.split(" (?=[a-z%]+=)")) {
      var key = part.substring(0, part.indexOf('=') + 1);
      for (var value : part.substring(key.length()).split(",")) {
        items.add(key + value.replace("~", ""));
      }
    }
    return items;
  }
}
