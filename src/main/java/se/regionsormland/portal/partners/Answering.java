package se.regionsormland.portal.partners;

import java.util.BitSet;
import java.util.List;
import se.regionsormland.portal.actors.ActorCard;

/**
 * Those who answer a question, found once, to be counted by each way to narrow it: what is asked in
 * words and of the strategy is not looked for again.
 */
record Answering(SaidIndex.Known known, List<ActorCard> named, BitSet joined) {

  /** How many are left; {@code narrowed} asks the same and more. */
  int count(PartnerFilter narrowed) {
    long ofNamed =
        named.stream()
            .filter(actor -> Partners.suits(actor, narrowed, known.saidBy(actor)))
            .count();
    var left = (BitSet) joined.clone();
    JoinedQuestion.narrow(left, known.joined(), narrowed);
    return (int) ofNamed + left.cardinality();
  }
}
