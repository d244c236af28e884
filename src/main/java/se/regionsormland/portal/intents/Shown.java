package se.regionsormland.portal.intents;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.Money;

/**
 * What somebody who is to pay sees and confirms, all of it. {@code text} is the fingerprint of the
 * request's whole text, so that it is known which text it was.
 */
public record Shown(
    String reference,
    String title,
    String summary,
    String payer,
    SortedMap<Integer, Money> amounts,
    String conditions,
    String text) {

  public Shown {
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
  }

  public Money total() {
    return new ByYear(amounts).total();
  }
}
