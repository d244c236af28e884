package se.regionsormland.portal.plan;

import java.util.List;
import java.util.function.Predicate;

/** A plan in three numbers: what it costs in all, from whom how much, and for how many months. */
public record Sketch(Money total, List<Asked> asked, int months) {

  public Sketch {
    asked = List.copyOf(asked);
  }

  Money asked(Predicate<String> source) {
    return Money.sum(
        asked.stream().filter(one -> source.test(one.source())).map(Asked::money).toList());
  }

  /** What is asked of one source; {@code source} as in {@link Financing#source}. */
  public record Asked(String source, Money money) {}
}
