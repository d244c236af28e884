package se.regionsormland.portal.synergies;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What decides which hints come first. */
interface Ranked {

  HintKind kind();

  boolean isAboutSomethingRun();

  /** Of those with nobody to talk to, one of each kind is enough. */
  static <T extends Ranked> List<T> first(int limit, Stream<T> hints) {
    var onlyInTheStrategy = EnumSet.noneOf(HintKind.class);
    return hints
        .sorted(Comparator.comparing(Ranked::isAboutSomethingRun).reversed())
        .filter(hint -> hint.isAboutSomethingRun() || onlyInTheStrategy.add(hint.kind()))
        .limit(limit)
        .toList();
  }
}
