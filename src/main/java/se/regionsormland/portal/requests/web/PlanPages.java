package se.regionsormland.portal.requests.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.PlainSource;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.rows.PlanChange;
import se.regionsormland.portal.requests.rows.PlanLines;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;

/** The pages of a plan: the whole, and one for each sort of row. */
@Component
class PlanPages {

  static final String AT = "/mina-ideer/{key}/plan";

  private static final List<Option> SOURCES =
      Stream.concat(
              Stream.of(Payer.ONE_TO_ONE.source(), Payer.ERDF.source(), "eruf-ostra-mellansverige"),
              Stream.of(PlainSource.values()).map(PlainSource::slug))
          .map(slug -> Option.of(slug, PlanRows.wordsOf(slug)))
          .toList();

  private final Plans plans;
  private final PlanLines lines;
  private final Clock clock;

  PlanPages(Plans plans, PlanLines lines, Clock clock) {
    this.lines = lines;
    this.plans = plans;
    this.clock = clock;
  }

  static String at(SenderKey key) {
    return key.page() + "/plan";
  }

  PlanRows rows(SenderKey key) {
    return plans.find(key).orElseThrow(DeadKey::new);
  }

  /** The project's own; this year where nothing is said of when it is. */
  SortedSet<Integer> years(PlanRows rows) {
    var today = YearMonth.from(SwedishTime.today(clock));
    int first = Objects.requireNonNullElse(rows.from(), today).getYear();
    int last = Math.max(first, Objects.requireNonNullElse(rows.to(), today).getYear());
    var years = new TreeSet<Integer>();
    for (int year = first; year <= Math.min(last, first + 9); year++) {
      years.add(year);
    }
    return years;
  }

  ModelAndView whole(SenderKey key) {
    var own = plans.page(key).orElseThrow(DeadKey::new);
    return new ModelAndView("requests/plan")
        .addObject("key", key.value())
        .addObject("at", at(key))
        .addObject("plan", own.view())
        .addObject("asked", own.asked())
        .addObject("offered", own.offered())
        .addObject(
            "removed",
            own.removed().stream().map(row -> new Line(row.id(), lines.of(row, reader()))).toList())
        .addObject("sent", own.sent())
        .addObject("said", own.said())
        .addObject("sources", SOURCES);
  }

  /** A row that can be put back. */
  record Line(UUID id, String words) {}

  /** The form itself is in the model, by its own name. */
  ModelAndView row(SenderKey key, String name) {
    var plan = plans.view(key).orElseThrow(DeadKey::new);
    return new ModelAndView("requests/plan-" + name)
        .addObject("at", at(key))
        .addObject("sentTo", at(key) + "/" + name)
        .addObject("keeping", new Keeping("rad", at(key) + "/" + name))
        .addObject("plan", plan)
        .addObject("sources", SOURCES)
        .addObject("carriers", carriers(plan.rows()))
        .addObject("choices", Option.all(Answer.values(), "plan.answer."))
        .addObject("forms", Option.all(Form.values(), "plan.form."))
        .addObject("standings", Option.all(Standing.values(), "plan.standing."))
        .addObject("sorts", Option.all(Applicant.values(), "funding.applicant.one."));
  }

  /** The form as it was filled in, and beside it what stands there now; nothing is kept yet. */
  ModelAndView beside(
      SenderKey key, String name, Function<PlanRows, Object> part, String standsThere) {
    var page = row(key, name).addObject("meanwhile", standsThere);
    page.setStatus(HttpStatus.CONFLICT);
    return page.addObject("version", PlanChange.mark(part.apply(rows(key))));
  }

  /** The sums alone, with what is typed in a row and is not saved yet. */
  ModelAndView sums(SenderKey key, Optional<? extends PlanRows.Row> typed) {
    var view = plans.view(key, rows -> typed.map(row -> rows.with(row)).orElse(rows));
    return new ModelAndView("requests/plan-summor")
        .addObject("plan", view.orElseThrow(DeadKey::new))
        .addObject("typed", true);
  }

  /** Empty where the row is gone. */
  String lineOf(SenderKey key, UUID row) {
    return rows(key).row(row).map(one -> lines.of(one, reader())).orElse("");
  }

  List<String> aid(SenderKey key) {
    return lines.aid(rows(key), plans.rules(), reader());
  }

  PlanLines lines() {
    return lines;
  }

  static Locale reader() {
    return LocaleContextHolder.getLocale();
  }

  private static List<Option> carriers(PlanRows rows) {
    return Stream.concat(
            rows.partners().stream().map(PartnerRow::name).map(name -> Option.plain(name, name)),
            Stream.of(Option.of("", "requests.plan.carriedBy.nobody")))
        .toList();
  }

  static List<String> sources() {
    return SOURCES.stream().map(Option::value).toList();
  }

  static boolean isKnown(String slug) {
    return sources().contains(slug);
  }

  /** As the page offers them: what is calculated, then sums. */
  static List<CostKind> kinds() {
    return List.of(CostKind.values());
  }
}
