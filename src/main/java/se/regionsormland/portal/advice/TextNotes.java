package se.regionsormland.portal.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.advice.TextAdvice.TextNote;
import se.regionsormland.portal.catalogue.Suggestions.AreaHit;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.funding.rules.FinancingRules;
import se.regionsormland.portal.reading.Care;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.reading.Unclear;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Municipality;

/** What the reading makes one ask, by the rules in force. */
final class TextNotes {

  /** So sure of a second area, and so near the first, that there may be two objectives in one. */
  private static final double SURE = 0.2;

  private static final double NEAR = 0.35;

  private static final String UNCLEAR = "unclear.";
  private static final Set<String> COSTS =
      Arrays.stream(Unclear.values())
          .filter(Unclear::isAboutCost)
          .map(one -> UNCLEAR + one)
          .collect(Collectors.toUnmodifiableSet());

  private final FinancingRules rules;
  private final AdviceWords words;
  private final String elsewhere;
  private final List<TextNote> notes = new ArrayList<>();

  /**
   * {@code elsewhere}: what other EU money pays that the text names; none of the regional fund's.
   */
  TextNotes(FinancingRules rules, AdviceWords words, String elsewhere) {
    this.rules = rules;
    this.words = words;
    this.elsewhere = elsewhere;
  }

  List<TextNote> on(Reading reading, Known known, List<AreaHit> areas) {
    var total = known.amount() == null ? reading.total() : known.amount();
    new MoneyNotes(this, reading.money(), total).add(kindOf(reading, known), elsewhere);
    reading.unclear().stream()
        .filter(one -> !isAnswered(one.value(), known))
        .forEach(one -> ask(UNCLEAR + one.value(), null, one.words()));
    reading.cares().forEach(this::care);
    if (elsewhere.isEmpty()) {
      lastDay(reading);
      twoAreas(areas);
    }
    differences(reading, known);
    if (reading.personalNumbers() > 0) {
      tell("personal-number", null);
    }
    return notes;
  }

  static @Nullable IdeaKind kindOf(Reading reading, Known known) {
    var read = reading.kind();
    return known.kind() != null || read == null ? known.kind() : read.value();
  }

  void ask(String key, @Nullable FinancingRule rule, Object... told) {
    add(true, key, rule, told);
  }

  void tell(String key, @Nullable FinancingRule rule, Object... told) {
    add(false, key, rule, told);
  }

  long figure(FinancingRule rule) {
    return rules.inForce(rule).figure();
  }

  AdviceWords words() {
    return words;
  }

  private void add(boolean question, String key, @Nullable FinancingRule rule, Object... told) {
    var inForce = rule == null ? null : rules.words(rule, words.reader());
    notes.add(
        new TextNote(
            question,
            key.startsWith(UNCLEAR),
            COSTS.contains(key),
            words.say("read." + key, told),
            inForce));
  }

  /** A question that a field of hers has answered is not asked again. */
  private static boolean isAnswered(Unclear what, Known known) {
    return switch (what) {
      case RANGE, TOTAL_OR_PART, SEVERAL_TOTALS, PER_YEAR -> known.amount() != null;
      case OWNER -> known.kind() != null;
      case ANSWER_DAY -> known.answerBefore() != null;
      case FOREIGN_MONEY -> false;
    };
  }

  private void care(Found<Care> care) {
    var rule =
        switch (care.value()) {
          case COMPANY_ACTIVITY -> FinancingRule.STATE_AID;
          case OWN_INVESTMENT -> FinancingRule.OWN_INVESTMENT;
          case ORDINARY_TASKS -> FinancingRule.ORDINARY_WORK;
          case BEGUN -> FinancingRule.NOT_BEGUN;
          case SECRET -> null;
        };
    ask("care." + care.value(), rule, care.words());
  }

  private void lastDay(Reading reading) {
    var end = reading.days().end();
    var lastDay = rules.inForce(FinancingRule.LAST_DAY).lastDay();
    if (end != null && end.value().first().isAfter(lastDay)) {
      ask("last-day", FinancingRule.LAST_DAY, end.words(), words.date(lastDay));
    }
  }

  private void twoAreas(List<AreaHit> areas) {
    if (areas.size() > 1 && isNear(areas.get(1).score(), areas.getFirst().score())) {
      var first = areas.getFirst().area();
      var second = areas.get(1).area();
      ask("two-areas", FinancingRule.ONE_OBJECTIVE, first.number(), second.number());
    }
  }

  private static boolean isNear(double second, double first) {
    return second >= SURE && second >= NEAR * first;
  }

  private void differences(Reading reading, Known known) {
    var total = reading.money().total();
    if (total != null && known.amount() != null && total.value().kronor() != known.amount()) {
      ask("differs.amount", null, total.words(), Kronor.format(known.amount()));
    }
    var kind = reading.kind();
    if (kind != null && known.kind() != null && !known.kind().name().equals(kind.value().name())) {
      ask("differs.kind", null, kind.words(), words.say("kind." + known.kind()));
    }
    var missing =
        reading.municipalities().stream()
            .map(Found::value)
            .filter(one -> !known.municipalities().contains(one))
            .toList();
    if (!known.municipalities().isEmpty() && !missing.isEmpty()) {
      ask(
          "differs.places",
          null,
          String.join(", ", missing.stream().map(Municipality::displayName).toList()));
    }
  }
}
