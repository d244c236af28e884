package se.regionsormland.portal.partners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import se.regionsormland.portal.partners.JoinedIndex.Joined;
import se.regionsormland.portal.partners.PartnerRow.PartnerPlace;

/**
 * Those of the joined organisations that answer a question, best first and among equals by name:
 * each only when it is asked for.
 */
record JoinedHits(
    JoinedIndex index, PartnerFilter filter, StrategyPlace place, List<Equals> parts) {

  /** Equals: all with the same fit. */
  private record Equals(Fit fit, BitSet who, int count) {}

  static JoinedHits of(JoinedIndex index, PartnerFilter filter, StrategyPlace place) {
    var question = new JoinedQuestion(index, filter, place);
    var parts = new ArrayList<Equals>();
    if (filter.isEmptyForActors()) {
      add(parts, new Fit(false, Fit.Kin.AREA, 0, 0, 0), index.everybody());
    } else {
      question.fits().forEach(one -> add(parts, one.fit(), one.who()));
    }
    parts.sort(Comparator.comparingInt(one -> one.fit().rank()));
    return new JoinedHits(index, filter, place, parts);
  }

  private static void add(List<Equals> parts, Fit fit, BitSet who) {
    int count = who.cardinality();
    if (count > 0) {
      parts.add(new Equals(fit, who, count));
    }
  }

  int count() {
    return parts.stream().mapToInt(Equals::count).sum();
  }

  /** How many of them stand before a place or at it. */
  int upTo(PartnerPlace after) {
    int before = 0;
    for (var part : parts) {
      int rank = filter.isEmptyForActors() ? 0 : part.fit().rank();
      if (rank < after.rank()) {
        before += part.count();
      } else if (rank == after.rank()) {
        before += part.who().get(0, index.upTo(after.name())).cardinality();
      }
    }
    return before;
  }

  /** Those from the one number to the other, or as many as there are. */
  List<PartnerHit> between(int from, int to) {
    var hits = new ArrayList<PartnerHit>();
    int before = 0;
    for (var part : parts) {
      int start = Math.max(0, from - before);
      int end = Math.min(part.count(), to - before);
      if (start < end) {
        take(part, start, end, hits);
      }
      before += part.count();
    }
    return hits;
  }

  private void take(Equals part, int start, int end, List<PartnerHit> hits) {
    int at = part.who().nextSetBit(0);
    for (int number = 0; number < end && at >= 0; number++) {
      if (number >= start) {
        hits.add(hit(index.get(at), part.fit()));
      }
      at = part.who().nextSetBit(at + 1);
    }
  }

  private PartnerHit hit(Joined one, Fit fit) {
    var content = one.content();
    var said = content == null ? SaidFit.NOTHING : SaidFit.of(content, filter, place);
    return PartnerHit.ofJoined(one.card(), fit, said);
  }
}
