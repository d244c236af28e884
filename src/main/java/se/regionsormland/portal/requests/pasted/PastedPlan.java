package se.regionsormland.portal.requests.pasted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.PlainSource;
import se.regionsormland.portal.plan.Said;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.sheet.PlanWords;
import se.regionsormland.portal.plan.written.PastedColumn;
import se.regionsormland.portal.plan.written.PastedRows;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanRows.CostRow;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.requests.rows.PlanRows.PayerRow;
import se.regionsormland.portal.requests.rows.PlanRows.Row;

/** Rows of a plan out of what was pasted from a sheet. Nothing is guessed and nothing left out. */
@Component
public class PastedPlan {

  private static final int LONGEST = 150;
  private static final int MOST = 200;

  private final PastedWords named;
  private final PlanWords words;

  PastedPlan(PastedWords named, PlanWords words) {
    this.named = named;
    this.words = words;
  }

  public enum Sort {
    COSTS,
    PAYERS
  }

  /**
   * The rows that could be read; what is wrong with the others, each in the reader's words; and
   * those others with their headings, to be put right.
   */
  public record Read(List<Row> rows, List<String> troubles, String left) {

    public Read {
      rows = List.copyOf(rows);
      troubles = List.copyOf(troubles);
    }
  }

  /**
   * @param of what was pasted at once: the same row of the same paste is the same row of the plan,
   *     so that a form which is sent twice adds nothing
   * @param sources the slugs of those who may pay
   */
  public Read read(Sort sort, UUID of, String text, List<String> sources) {
    var pasted = PastedRows.read(text, texts -> sort == Sort.COSTS && isCalculated(kind(texts)));
    var reading = new Reading(of, sources, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
    pasted.troubles().forEach(one -> trouble(reading, one.row(), one.heading(), one.why()));
    pasted.rows().forEach(row -> add(reading, sort, row));
    if (pasted.rows().isEmpty() && reading.troubles.isEmpty()) {
      trouble(reading, 1, "", Said.of("paste.nothing"));
    }
    var unread = new HashSet<>(reading.unread);
    pasted.troubles().stream()
        .filter(PastedPlan::isOfHeading)
        .forEach(one -> unread.remove(one.row()));
    return new Read(reading.rows, reading.troubles, pasted.left(unread));
  }

  private record Reading(
      UUID of, List<String> sources, List<Row> rows, List<String> troubles, Set<Integer> unread) {

    UUID id(int row) {
      return UUID.nameUUIDFromBytes((of + "/" + row).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static boolean isOfHeading(PastedRows.Trouble one) {
    return one.why().key().equals("paste.heading");
  }

  private void trouble(Reading reading, int row, String heading, Said why) {
    var reader = LocaleContextHolder.getLocale();
    var where = heading.isEmpty() ? Said.of("paste.row", row) : Said.of("paste.cell", row, heading);
    reading.troubles.add(words.say(where, reader) + " " + words.say(why, reader));
    reading.unread.add(row);
  }

  private void add(Reading reading, Sort sort, PastedRows.Row row) {
    var wrong = new ArrayList<Said>();
    if (reading.rows.size() >= MOST) {
      wrong.add(Said.of("paste.many", MOST));
    }
    var made = sort == Sort.COSTS ? cost(reading, row, wrong) : payer(reading, row, wrong);
    if (wrong.isEmpty()) {
      reading.rows.add(made);
    }
    wrong.forEach(why -> trouble(reading, row.number(), "", why));
  }

  private Row cost(Reading reading, PastedRows.Row row, List<Said> wrong) {
    var what = text(row, PastedColumn.WHAT, wrong);
    var kind = kind(row.texts());
    var calculated = new PastedCalculated(reading.id(row.number()), row, wrong);
    if (kind.filter(CostKind.FLAT_RATE::equals).isPresent()) {
      return calculated.flat();
    }
    if (what.isEmpty()) {
      wrong.add(Said.of("paste.no-what"));
    }
    var carriedBy = text(row, PastedColumn.CARRIED_BY, wrong);
    if (kind.filter(CostKind.STAFF::equals).isPresent()) {
      return calculated.staff(what, carriedBy);
    }
    var named = kind.orElse(CostKind.OTHER);
    checkExpense(row, kind, wrong);
    var none = new TreeMap<Integer, String>();
    var years = row.amounts().years();
    return new CostRow(calculated.id(), named, what, carriedBy, null, null, none, years);
  }

  private static void checkExpense(PastedRows.Row row, Optional<CostKind> kind, List<Said> wrong) {
    var cell = text(row, PastedColumn.KIND, wrong);
    checkAmounts(row, wrong);
    if (kind.isEmpty() && !cell.isEmpty()) {
      wrong.add(Said.of("paste.kind", cell));
    }
    for (var column : List.of(PastedColumn.PAY, PastedColumn.PERCENT)) {
      if (PastedCalculated.isSaid(row.texts().getOrDefault(column, ""))) {
        wrong.add(Said.of("paste.of-staff"));
      }
    }
  }

  private static void checkAmounts(PastedRows.Row row, List<Said> wrong) {
    if (row.amounts().years().isEmpty()) {
      wrong.add(Said.of("paste.no-amount"));
    }
  }

  private static boolean isCalculated(Optional<CostKind> kind) {
    return kind.filter(one -> one == CostKind.STAFF || one == CostKind.FLAT_RATE).isPresent();
  }

  /**
   * Without a column for it, the words of the row may be a kind's own, and who has a pay is staff.
   */
  private Optional<CostKind> kind(Map<PastedColumn, String> texts) {
    var cell = PastedRows.plain(texts.getOrDefault(PastedColumn.KIND, ""));
    var words = cell.isEmpty() ? PastedRows.plain(texts.getOrDefault(PastedColumn.WHAT, "")) : cell;
    var found = named.one(CostKind.values(), "plan.kind.", PastedCalculated.withoutPercent(words));
    boolean paid = PastedCalculated.isSaid(texts.getOrDefault(PastedColumn.PAY, ""));
    return found.isEmpty() && cell.isEmpty() && paid ? Optional.of(CostKind.STAFF) : found;
  }

  private Row payer(Reading reading, PastedRows.Row row, List<Said> wrong) {
    var name = text(row, PastedColumn.PAYER, wrong);
    checkAmounts(row, wrong);
    return new PayerRow(
        reading.id(row.number()),
        source(reading, row, name, wrong),
        name,
        one(Form.values(), "plan.form.", text(row, PastedColumn.FORM, wrong), wrong)
            .orElse(Form.CASH),
        one(Standing.values(), "plan.standing.", text(row, PastedColumn.STANDING, wrong), wrong)
            .orElse(Standing.INTENDED),
        text(row, PastedColumn.EVIDENCE, wrong),
        row.amounts().years());
  }

  private String source(Reading reading, PastedRows.Row row, String name, List<Said> wrong) {
    var cell = text(row, PastedColumn.SOURCE, wrong);
    var found = named.source(reading.sources, cell.isEmpty() ? name : cell);
    if (cell.isEmpty() && name.isEmpty()) {
      wrong.add(Said.of("paste.no-source"));
    } else if (found.isEmpty() && !cell.isEmpty()) {
      wrong.add(Said.of("paste.source", cell));
    }
    return found.orElse(PlainSource.OTHER.slug());
  }

  private <E extends Enum<E>> Optional<E> one(
      E[] all, String prefix, String cell, List<Said> wrong) {
    var found = named.one(all, prefix, cell);
    if (found.isEmpty() && !cell.isEmpty()) {
      wrong.add(Said.of("paste.word", cell));
    }
    return found;
  }

  private static String text(PastedRows.Row row, PastedColumn column, List<Said> wrong) {
    var text = row.texts().getOrDefault(column, "").replaceAll("\\s+", " ").strip();
    if (text.length() > LONGEST) {
      wrong.add(Said.of("paste.long", LONGEST));
    }
    return text;
  }

  /**
   * With those rows too, but for those that are there already, as they are now. Who carries a cost
   * and is not there yet is there then.
   */
  public static PlanRows added(PlanRows plan, List<Row> rows) {
    var all = plan;
    for (var row : rows) {
      if (plan.row(row.id()).isEmpty()) {
        all = row instanceof CostRow cost ? added(all, cost) : all.with(row);
      }
    }
    return all;
  }

  private static PlanRows added(PlanRows plan, CostRow cost) {
    var name = cost.carriedBy();
    var known =
        plan.partners().stream()
            .map(PartnerRow::name)
            .filter(one -> one.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (name.isEmpty() || known.isPresent()) {
      return plan.with(cost.carriedBy(known.orElse("")));
    }
    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return plan.with(new PartnerRow(id, name, PlanRows.sortOf(name))).with(cost);
  }
}
