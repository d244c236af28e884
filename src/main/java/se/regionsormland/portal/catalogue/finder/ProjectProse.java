package se.regionsormland.portal.catalogue.finder;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.Word;

/**
 * The stems of all project prose: they stand in projects of many tables, and hardly more often in
 * one of these than in another. What every project says is no reason for any.
 */
final class ProjectProse {

  /** Of nineteen: more than a third. */
  private static final int MANY_TABLES = 7;

  /** Projects for each table that has the stem: more means that some tables have it often. */
  private static final double EVENLY = 1.5;

  private final Map<String, Set<Integer>> tablesOf = new TreeMap<>();
  private final Map<String, Integer> projectsWith = new HashMap<>();

  private ProjectProse() {}

  static Set<String> stems(List<ProjectWords> projects, SwedishWords words) {
    var prose = new ProjectProse();
    projects.forEach(project -> prose.add(project, words));
    return prose.even();
  }

  private void add(ProjectWords project, SwedishWords words) {
    var stems = new HashSet<String>();
    words.read(project.words()).stream().map(Word::stem).forEach(stems::add);
    for (String stem : stems) {
      tablesOf.computeIfAbsent(stem, _ -> new TreeSet<>()).add(project.table());
      projectsWith.merge(stem, 1, Integer::sum);
    }
  }

  private Set<String> even() {
    var even = new TreeSet<String>();
    tablesOf.forEach((stem, tables) -> {
      double each = (double) projectsWith.getOrDefault(stem, 0) / tables.size();
      if (tables.size() >= MANY_TABLES && each <= EVENLY) {
        even.add(stem);
      }
    });
    return Set.copyOf(even);
  }
}
