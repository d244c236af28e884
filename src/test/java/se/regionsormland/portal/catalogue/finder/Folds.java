package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.regionsormland.portal.catalogue.finder.Score.Given;

/** Cuts real texts into parts by their pages, so that no page is both learnt from and asked. */
final class Folds {

  static final int COUNT = 5;
  private static final int SEED = 1;

  private final List<RealText> texts;
  private final Map<String, Integer> foldOfPage = new HashMap<>();

  Folds(List<RealText> texts) {
    this.texts = texts;
    var pages = new ArrayList<>(texts.stream().map(RealText::page).distinct().sorted().toList());
    Collections.shuffle(pages, new Random(SEED));
    IntStream.range(0, pages.size()).forEach(at -> foldOfPage.put(pages.get(at), at % COUNT));
  }

  List<RealText> in(int fold) {
    return texts.stream().filter(text -> fold(text) == fold).toList();
  }

  List<ProjectWords> outside(int fold) {
    return texts.stream().filter(text -> fold(text) != fold).map(RealText::words).toList();
  }

  int fold(RealText text) {
    return foldOfPage.getOrDefault(text.page(), 0);
  }

  /** Each answered by the finder that has learnt from the other folds. */
  Function<RealText, Given> asking(List<FinderIndex> finders, Part part) {
    return text -> Given.of(finders.get(fold(text)).find(part.in(text.text()), 10));
  }
}
