package se.regionsormland.portal.reading.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Amount;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.MoneyRead;
import se.regionsormland.portal.reading.Unclear;
import se.regionsormland.portal.reading.money.Funders.Funder;
import se.regionsormland.portal.reading.words.Sentence;
import se.regionsormland.portal.reading.words.Tokens;

/** Tells the whole from its parts. Where the words leave it open, it is a question. */
public final class MoneyReader {

  private final Tokens tokens;
  private final List<Sum> sums;
  private final List<Found<Unclear>> unclear = new ArrayList<>();
  private final Map<Funder, Found<Amount>> parts = new EnumMap<>(Funder.class);
  private final Map<Funder, Found<BigDecimal>> shares = new EnumMap<>(Funder.class);
  private final List<Sum> totals = new ArrayList<>();
  private final List<Sum> open = new ArrayList<>();

  private MoneyReader(Tokens tokens) {
    this.tokens = tokens;
    this.sums = Sums.in(tokens);
  }

  public record Result(MoneyRead money, List<Found<Unclear>> unclear) {}

  public static Result read(Tokens tokens) {
    var reader = new MoneyReader(tokens);
    reader.sort(new SumFunders(tokens, reader.sums).all());
    var total = reader.total();
    reader.dropPartsOfMoreThan(total);
    return new Result(
        new MoneyRead(
            total,
            reader.parts.get(Funder.EUROPE),
            reader.parts.get(Funder.REGION),
            reader.shares.get(Funder.EUROPE),
            reader.shares.get(Funder.REGION)),
        List.copyOf(reader.unclear));
  }

  private void sort(List<@Nullable Funder> funders) {
    for (int at = 0; at < sums.size(); at++) {
      var sum = sums.get(at);
      var funder = funders.get(at);
      if (funder == null) {
        sortWithoutFunder(sum, at);
      } else if (sum.is(Sum.Sort.PERCENT)) {
        shares.putIfAbsent(funder, tokens.found(sum.value(), sum.first(), sum.last()));
      } else if (sum.is(Sum.Sort.KRONOR)) {
        keep(funder, sum);
      } else if (!OtherMoney.isOfSomebodyElse(tokens, sum)) {
        ask(sum);
      }
    }
  }

  private void keep(Funder funder, Sum sum) {
    var amount = sum.amount();
    if (amount != null) {
      parts.putIfAbsent(funder, tokens.found(amount, sum.first(), sum.last()));
    }
  }

  private void sortWithoutFunder(Sum sum, int at) {
    int before = tokensBefore(at);
    boolean itself = at > 0 && Bases.isShareItself(tokens, sums.get(at - 1), sum);
    if (itself || sum.is(Sum.Sort.PERCENT) || OtherMoney.isElsewhere(tokens, sum, before)) {
      return;
    }
    boolean hasParts = isInOneSentence(at, at + 1) || isInOneSentence(at - 1, at);
    if (sum.is(Sum.Sort.YEARLY)) {
      askHowMany(sum);
    } else if (!sum.is(Sum.Sort.KRONOR)) {
      ask(sum);
    } else if (Bases.isWholeOfShare(tokens, sums, at)
        || TotalWords.saysTotal(tokens, sum, before, hasParts)) {
      totals.add(sum);
    } else if (!TotalWords.isPart(tokens, sum)) {
      open.add(sum);
    }
  }

  /** Words before the sum that are not the sum before's. */
  private int tokensBefore(int at) {
    return at == 0
        ? TotalWords.NEAR
        : Math.min(TotalWords.NEAR, sums.get(at).first() - sums.get(at - 1).last() - 1);
  }

  private boolean isInOneSentence(int one, int other) {
    return one >= 0
        && other < sums.size()
        && tokens.sameSentence(sums.get(one).last(), sums.get(other).first());
  }

  /** What is spent each year anyway is no question. */
  private void askHowMany(Sum sum) {
    if (TotalWords.isOfTheProject(tokens, sum)) {
      ask(sum);
    }
  }

  private void ask(Sum sum) {
    var kind =
        switch (sum.sort()) {
          case FOREIGN -> Unclear.FOREIGN_MONEY;
          case YEARLY -> Unclear.PER_YEAR;
          default -> Unclear.RANGE;
        };
    unclear.add(tokens.found(kind, sum.first(), sum.last()));
  }

  private @Nullable Found<Amount> total() {
    if (!totals.isEmpty()) {
      return agreed();
    }
    boolean someParts = parts.containsKey(Funder.EUROPE) || parts.containsKey(Funder.REGION);
    if (open.size() == 1 && someParts && isMoreThanParts(open.getFirst())) {
      return found(open.getFirst());
    }
    boolean isListed = someParts && !open.isEmpty() && isBesideAPart(open.getFirst());
    if (!open.isEmpty() && !isListed && open.getFirst().amount() != null) {
      var first = open.getFirst();
      unclear.add(tokens.found(Unclear.TOTAL_OR_PART, first.first(), first.last()));
    }
    return null;
  }

  /** A part that is more than the whole has been misread. */
  private void dropPartsOfMoreThan(@Nullable Found<Amount> total) {
    if (total != null) {
      parts.values().removeIf(part -> part.value().kronor() > total.value().kronor());
    }
  }

  /** One more line of a list of who pays what asks nothing. */
  private boolean isBesideAPart(Sum sum) {
    var start = tokens.at(Sentence.start(tokens, sum.first())).start();
    return parts.values().stream()
        .anyMatch(part -> part.start() >= start && part.start() < tokens.at(sum.first()).start());
  }

  private @Nullable Found<Amount> agreed() {
    var first = totals.getFirst();
    for (var other : totals) {
      if (other.value().compareTo(first.value()) != 0) {
        unclear.add(tokens.found(Unclear.SEVERAL_TOTALS, other.first(), other.last()));
        return null;
      }
    }
    return found(first);
  }

  private boolean isMoreThanParts(Sum sum) {
    var amount = sum.amount();
    return amount != null
        && parts.values().stream().allMatch(part -> part.value().kronor() < amount.kronor());
  }

  private @Nullable Found<Amount> found(Sum sum) {
    var amount = sum.amount();
    return amount == null ? null : tokens.found(amount, sum.first(), sum.last());
  }
}
