package se.regionsormland.portal.reading.money;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.money.Funders.Funder;
import se.regionsormland.portal.reading.words.Tokens;

/** Who each of the sums is to come from. */
record SumFunders(Tokens tokens, List<Sum> sums) {

  /** First those that stand after their sum, then those before; what is taken is taken once. */
  List<@Nullable Funder> all() {
    var after = new ArrayList<@Nullable Funder>();
    for (int at = 0; at < sums.size(); at++) {
      after.add(Funders.after(tokens, sums.get(at), firstOf(at + 1)));
    }
    var funders = new ArrayList<@Nullable Funder>(after);
    giveToShares(funders);
    for (int at = 0; at < sums.size(); at++) {
      if (funders.get(at) == null && !Bases.isWholeOfShare(tokens, sums, at)) {
        int taken = at > 0 && after.get(at - 1) != null ? Funders.LENGTH : 0;
        int limit = at == 0 ? -1 : sums.get(at - 1).last() + taken;
        funders.set(at, Funders.before(tokens, sums.get(at), limit));
      }
    }
    return funders;
  }

  /** In "40 % av 3 mkr från EU" it is the share that is to come from there. */
  private void giveToShares(List<@Nullable Funder> funders) {
    for (int at = 1; at < sums.size(); at++) {
      if (Bases.isWholeOfShare(tokens, sums, at)) {
        var own = funders.get(at - 1);
        funders.set(at - 1, own == null ? funders.get(at) : own);
        funders.set(at, null);
      }
    }
  }

  private int firstOf(int at) {
    return at < sums.size() ? sums.get(at).first() : tokens.size();
  }
}
