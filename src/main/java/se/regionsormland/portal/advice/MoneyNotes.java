package se.regionsormland.portal.advice;

import static se.regionsormland.portal.funding.FinancingRule.ERDF_SHARE;
import static se.regionsormland.portal.funding.FinancingRule.EVALUATION_FROM;
import static se.regionsormland.portal.funding.FinancingRule.PRE_STUDY_CEILING;
import static se.regionsormland.portal.funding.FinancingRule.REGIONAL_SHARE;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.FinancingRule;
import se.regionsormland.portal.reading.Amount;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.MoneyRead;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Kronor;

/** The sums of a text against the rules in force. */
record MoneyNotes(TextNotes notes, MoneyRead money, @Nullable Long total) {

  /** Where the text names other EU money it is told what that pays, and the fund's rules rest. */
  void add(@Nullable IdeaKind kind, String elsewhere) {
    boolean ofTheRegionalFund = elsewhere.isEmpty();
    if (ofTheRegionalFund) {
      part("european", ERDF_SHARE, money.european(), money.europeanShare());
    } else {
      notes.tell("elsewhere", null, elsewhere);
    }
    part("regional", REGIONAL_SHARE, money.regional(), money.regionalShare());
    if (total == null) {
      if (money.european() != null || money.regional() != null) {
        notes.ask("total-missing", null);
      }
    } else if (ofTheRegionalFund) {
      whole(total, kind);
    }
  }

  private void whole(long total, @Nullable IdeaKind kind) {
    if (kind == IdeaKind.PRE_STUDY) {
      long ceiling = notes.figure(PRE_STUDY_CEILING);
      if (total > ceiling) {
        notes.ask("pre-study", PRE_STUDY_CEILING, kr(total), kr(ceiling));
      }
    } else if (total >= notes.figure(EVALUATION_FROM)) {
      notes.tell("evaluation", EVALUATION_FROM, kr(total));
    }
  }

  private void part(
      String who,
      FinancingRule rule,
      @Nullable Found<Amount> sum,
      @Nullable Found<BigDecimal> share) {
    long most = notes.figure(rule);
    if (sum != null && total != null) {
      sum(who, rule, sum.value().kronor(), total, most);
    } else if (share != null && share.value().compareTo(BigDecimal.valueOf(most)) > 0) {
      notes.ask(who + ".share", rule, notes.words().number(share.value()), most);
    }
  }

  /** Compared in kronor: a share that is rounded could hide a krona. */
  private void sum(String who, FinancingRule rule, long part, long total, long most) {
    long ceiling = total / 100 * most + total % 100 * most / 100;
    if (part > ceiling) {
      notes.ask(who, rule, kr(part), percent(part, total), most, kr(ceiling), kr(part - ceiling));
    }
  }

  private String percent(long part, long total) {
    var percent =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(total), MathContext.DECIMAL64);
    return notes.words().number(percent);
  }

  private static String kr(long kronor) {
    return Kronor.format(kronor);
  }
}
