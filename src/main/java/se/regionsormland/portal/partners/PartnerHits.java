package se.regionsormland.portal.partners;

import java.util.ArrayList;
import java.util.List;
import se.regionsormland.portal.partners.PartnerRow.PartnerPlace;

/**
 * All that answer a question: those that the strategy names, who are few, and those that joined,
 * who may be many and are read only as far as a page needs. Each in order, and in one order.
 */
record PartnerHits(List<PartnerRow> named, JoinedHits joined, PartnerFilter filter, int count) {

  PartnerHits(List<PartnerHit> named, JoinedHits joined, PartnerFilter filter) {
    this(PartnerRow.of(named), joined, filter, named.size() + joined.count());
  }

  /** Lines: a group is one. */
  int lines() {
    return named.size() + joined.count();
  }

  /** How many lines stand before a place or at it. */
  int upTo(PartnerPlace after) {
    return namedUpTo(after) + joined.upTo(after);
  }

  private int namedUpTo(PartnerPlace after) {
    return (int)
        named.stream().takeWhile(row -> PartnerPlace.of(row, filter).compareTo(after) <= 0).count();
  }

  /** The lines that follow a place, at most so many. */
  List<PartnerRow> following(PartnerPlace after, int many) {
    return merged(namedUpTo(after), joined.upTo(after), many);
  }

  List<PartnerRow> first(int start, int many) {
    return merged(0, 0, start + many).stream().skip(start).toList();
  }

  /** The last lines before a place or at it, at most so many, in their order. */
  List<PartnerRow> upTo(PartnerPlace place, int many) {
    int ends = namedUpTo(place);
    int joinedEnds = joined.upTo(place);
    var rows = new ArrayList<>(named.subList(Math.max(0, ends - many), ends));
    joined
        .between(Math.max(0, joinedEnds - many), joinedEnds)
        .forEach(hit -> rows.add(new PartnerRow(List.of(hit))));
    rows.sort(
        (one, other) -> PartnerPlace.of(one, filter).compareTo(PartnerPlace.of(other, filter)));
    return rows.subList(Math.max(0, rows.size() - many), rows.size());
  }

  /** The first organisations, each by itself. */
  List<PartnerHit> first(int many) {
    return first(0, Math.min(many, lines())).stream()
        .flatMap(row -> row.hits().stream())
        .limit(many)
        .toList();
  }

  private List<PartnerRow> merged(int fromNamed, int fromJoined, int many) {
    var theirs = named.subList(fromNamed, named.size());
    var others =
        joined.between(fromJoined, fromJoined + many).stream()
            .map(hit -> new PartnerRow(List.of(hit)))
            .toList();
    var rows = new ArrayList<PartnerRow>();
    int at = 0;
    int other = 0;
    while (rows.size() < many && (at < theirs.size() || other < others.size())) {
      boolean takesTheirs =
          other == others.size()
              || (at < theirs.size() && isBefore(theirs.get(at), others.get(other)));
      rows.add(takesTheirs ? theirs.get(at) : others.get(other));
      at += takesTheirs ? 1 : 0;
      other += takesTheirs ? 0 : 1;
    }
    return rows;
  }

  private boolean isBefore(PartnerRow one, PartnerRow other) {
    return PartnerPlace.of(one, filter).compareTo(PartnerPlace.of(other, filter)) <= 0;
  }
}
