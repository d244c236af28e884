package se.regionsormland.portal.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A whole in parts that add up to it. */
final class Parts {

  private Parts() {}

  /** That many per cent of each, half up to the öre; the last one has what is left of the whole. */
  static List<Money> of(Money whole, BigDecimal percent, List<Money> each) {
    var parts = new ArrayList<Money>();
    var left = whole;
    for (int at = 0; at < each.size(); at++) {
      var part = at == each.size() - 1 ? left : each.get(at).share(percent);
      parts.add(part);
      left = left.minus(part);
    }
    return parts;
  }
}
