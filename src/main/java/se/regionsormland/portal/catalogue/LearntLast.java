package se.regionsormland.portal.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.finder.FinderIndex;
import se.regionsormland.portal.catalogue.finder.Lexicon;

/** The latest that were learnt: what was tried is not learnt once more when it is taught. */
@Component
final class LearntLast {

  private static final int FEW = 3;

  private final Map<Lexicon, FinderIndex> kept = new LinkedHashMap<>();
  private final int most;

  LearntLast() {
    this(FEW);
  }

  LearntLast(int most) {
    this.most = most;
  }

  /** One at a time: who wants the same meanwhile waits for it. */
  synchronized FinderIndex of(Strategy strategy, Lexicon lexicon, Supplier<FinderIndex> learning) {
    var known = kept.remove(lexicon);
    var index = known != null && known.isOf(strategy) ? known : learning.get();
    kept.put(lexicon, index);
    if (kept.size() > most) {
      kept.remove(kept.keySet().iterator().next());
    }
    return index;
  }
}
