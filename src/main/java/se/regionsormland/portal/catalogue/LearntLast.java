package se.regionsormland.portal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.regionsormland.portal.catalogue.finder.FinderIndex;

/** The latest that were learnt: what was tried is not learnt once more when it is taught. */
final class LearntLast {

  private static final int KEPT = 3;

  private final Map<List<Lesson>, FinderIndex> kept = new LinkedHashMap<>();

  /** One at a time: who wants the same meanwhile waits for it. */
  synchronized FinderIndex of(
      Strategy strategy, List<Lesson> lessons, Supplier<FinderIndex> learning) {
    var known = kept.remove(lessons);
    var index = known != null && known.isOf(strategy) ? known : learning.get();
    kept.put(lessons, index);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return index;
  }
}
