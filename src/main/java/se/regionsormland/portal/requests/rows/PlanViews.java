package se.regionsormland.portal.requests.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.check.Circumstances;
import se.regionsormland.portal.plan.check.Finding;
import se.regionsormland.portal.plan.check.PlanCheck;
import se.regionsormland.portal.plan.rules.PlanRules;
import se.regionsormland.portal.plan.rules.RulesOfDay;
import se.regionsormland.portal.plan.sheet.PlanWords;
import se.regionsormland.portal.plan.sheet.PlanWorkbook;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.rows.PlanView.Checked;

/** Sums what is written and checks it by the rules of a day, in the reader's language. */
@Component
public class PlanViews {

  private final PlanRules rules;
  private final PlanWords words;
  private final MessageSource messages;

  PlanViews(PlanRules rules, PlanWords words, MessageSource messages) {
    this.rules = rules;
    this.words = words;
    this.messages = messages;
  }

  /** {@code areas}: the intervention areas that the case seems to lie in, best first. */
  public PlanView of(PlanRows rows, List<Integer> areas, LocalDate day) {
    var of = new PlanOfRows(rows);
    var ofDay = rules(day);
    var plan = of.plan(ofDay.rates());
    var checked = PlanCheck.of(plan, of.known(areas), ofDay).stream().map(this::checked).toList();
    return new PlanView(rows, plan, plan.sums(), ofDay, checked);
  }

  /** What the rules say of three numbers: what they cannot tell yet is left out. */
  public List<Checked> of(ThreeNumbers numbers, LocalDate day) {
    var ofDay = rules(day);
    return numbers
        .sketch()
        .map(sketch -> Plan.of(sketch, ofDay.rates()))
        .map(plan -> PlanCheck.of(plan, Circumstances.UNKNOWN, ofDay))
        .orElse(List.of())
        .stream()
        .map(this::checked)
        .toList();
  }

  /** As XLSX, in the reader's language. */
  public byte[] workbook(PlanView view) {
    var reader = LocaleContextHolder.getLocale();
    return PlanWorkbook.of(view.plan(), words, view.rules(), reader);
  }

  public RulesOfDay rules(LocalDate day) {
    return rules.on(day, List.of());
  }

  private Checked checked(Finding found) {
    var reader = LocaleContextHolder.getLocale();
    return new Checked(
        title(found, reader),
        found.outcome().name(),
        words.say(found, reader),
        found.rule().source(),
        found.rule().rule());
  }

  private String title(Finding found, Locale reader) {
    var rule = found.rule().rule().name();
    return messages.getMessage("funding.rule." + rule + ".title", null, reader);
  }
}
