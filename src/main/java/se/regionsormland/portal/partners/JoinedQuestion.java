package se.regionsormland.portal.partners;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import se.regionsormland.portal.partners.JoinedIndex.Tags;

/** A question to the joined organisations: who answers it, and how well. */
record JoinedQuestion(JoinedIndex index, PartnerFilter filter, StrategyPlace place) {

  /** Some who suit it equally. */
  record Equal(Fit fit, BitSet who) {}

  /** All who answer it, in parts. */
  List<Equal> fits() {
    var found = found();
    var named = words().isEmpty() ? new BitSet() : index.named(words());
    var parts = new ArrayList<Equal>();
    for (boolean byName : new boolean[] {true, false}) {
      var these = byName ? and(found, named) : andNot(found, named);
      split(these, byName, parts);
    }
    return parts;
  }

  private void split(BitSet these, boolean byName, List<Equal> parts) {
    var measure = byMeasure();
    var here =
        filter.municipality().map(one -> index.tagged(Tags.PLACE + one)).orElseGet(BitSet::new);
    for (var focus : Focus.values()) {
      var focused = and(these, index.tagged(Tags.FOCUS + focus));
      for (boolean own : new boolean[] {true, false}) {
        var kin = own ? and(focused, measure) : andNot(focused, measure);
        add(
            new Fit(byName, kinOf(own), points(own, true), focus.share(), 1),
            and(kin, here),
            parts);
        add(
            new Fit(byName, kinOf(own), points(own, false), focus.share(), 1),
            andNot(kin, here),
            parts);
      }
    }
  }

  private static void add(Fit fit, BitSet who, List<Equal> parts) {
    if (!who.isEmpty()) {
      parts.add(new Equal(fit, who));
    }
  }

  private static Fit.Kin kinOf(boolean own) {
    return own ? Fit.Kin.OWN : Fit.Kin.AREA;
  }

  /** As {@link SaidFit#points} counts them. */
  private int points(boolean own, boolean isHere) {
    var said =
        new SaidFit(
            true,
            own ? java.util.Set.of("") : java.util.Set.of(),
            !own && place.area().isPresent() && !filter.asksNoPlace(),
            filter.offer(),
            filter.seek(),
            isHere && filter.municipality().isPresent());
    return said.points();
  }

  /** Everybody whom the question holds for. */
  BitSet found() {
    var found = index.everybody();
    narrow(found, index, filter);
    filter
        .municipality()
        .ifPresent(one -> found.and(index.taggedAny(List.of(Tags.PLACE + one, Tags.ANYWHERE))));
    if (!filter.asksNoPlace()) {
      found.and(inPlace());
    }
    if (!words().isEmpty()) {
      found.and(index.withWords(words()));
    }
    return found;
  }

  /** Leaves those of the type and the country that offer and seek what is asked. */
  static void narrow(BitSet found, JoinedIndex index, PartnerFilter filter) {
    filter.type().ifPresent(one -> found.and(index.tagged(Tags.TYPE + one)));
    filter.country().ifPresent(one -> found.and(index.tagged(Tags.COUNTRY + one)));
    filter.offer().ifPresent(one -> found.and(index.tagged(Tags.OFFER + one)));
    filter.seek().ifPresent(one -> found.and(index.tagged(Tags.SEEK + one)));
  }

  /** Who has said a measure of the place, or its area. */
  private BitSet inPlace() {
    var there = byMeasure();
    place.area().ifPresent(area -> there.or(index.tagged(Tags.AREA + area)));
    return there;
  }

  private BitSet byMeasure() {
    return filter.asksNoPlace()
        ? new BitSet()
        : index.taggedAny(place.measures().stream().map(id -> Tags.MEASURE + id).toList());
  }

  private List<String> words() {
    return WordIndex.parts(filter.words()).toList();
  }

  private static BitSet and(BitSet one, BitSet other) {
    var both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  private static BitSet andNot(BitSet one, BitSet other) {
    var left = (BitSet) one.clone();
    left.andNot(other);
    return left;
  }
}
