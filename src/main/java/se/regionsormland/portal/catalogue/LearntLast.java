package se.regionsormland.portal.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.finder.FinderIndex;
import se.regionsormland.portal.catalogue.finder.Lexicon;

/**
 * The latest that was learnt: what was tried is not learnt once more when it is taught. No more
 * than one: nothing that the portal keeps in memory is larger.
 */
@Component
final class LearntLast {

  private static final int ONE = 1;

  private final Map<Lexicon, FinderIndex> kept = new LinkedHashMap<>();
  private final int most;

  LearntLast() {
    this(ONE);
  }

  LearntLast(int most) {
    this.most = most;
  }

  /** One at a time: who wants the same meanwhile waits for it. */
  synchronized FinderIndex of(Strategy strategy, Lexicon lexicon, Supplier<FinderIndex> learning) {
    var index = kept.remove(lexicon);
    if (index == null || !index.isOf(strategy)) {
      makeRoom();
      index = learning.get();
    }
    kept.put(lexicon, index);
    return index;
  }

  private void makeRoom() {
    while (kept.size() >= most) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
