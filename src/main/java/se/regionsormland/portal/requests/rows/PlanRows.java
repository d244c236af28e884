package se.regionsormland.portal.requests.rows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.funding.facts.Applicant;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Form;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Standing;
import se.regionsormland.portal.plan.aid.Answer;
import se.regionsormland.portal.plan.check.PlanQuestion;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;

/**
 * A plan as its sender writes it, row by row; kept as JSON. {@code begun} is what has begun, a line
 * for each part.
 */
public record PlanRows(
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    List<PartnerRow> partners,
    List<CostRow> costs,
    List<PayerRow> payers,
    Map<PlanQuestion, Answer> answers,
    List<String> begun,
    Asked asked) {

  /** The key of a source's name, by its slug. */
  public static String wordsOf(String source) {
    return switch (source) {
      case "anslag-1-1" -> "requests.plan.source.one-to-one";
      case "nationella-eruf" -> "requests.plan.source.erdf";
      case "eruf-ostra-mellansverige" -> "requests.plan.source.erdf-east";
      default -> "plan.source." + source;
    };
  }

  /** Whoever asks is there from the beginning. */
  private static final UUID FIRST = new UUID(0, 1);

  /** What every row has: a place of its own. */
  public sealed interface Row {
    UUID id();

    /** The same words in another place. */
    Row in(UUID place);
  }

  public record PartnerRow(UUID id, String name, Applicant sort) implements Row {
    @Override
    public PartnerRow in(UUID place) {
      return new PartnerRow(place, name, sort);
    }
  }

  /**
   * By its kind: staff have a monthly pay and for each year hours or a part of a post, as they were
   * written; a flat rate has per cent; all else has sums by year.
   */
  public record CostRow(
      UUID id,
      CostKind kind,
      String what,
      String carriedBy,
      @Nullable Money pay,
      @Nullable BigDecimal percent,
      SortedMap<Integer, String> efforts,
      SortedMap<Integer, Money> amounts)
      implements Row {

    public CostRow {
      efforts = Collections.unmodifiableSortedMap(new TreeMap<>(efforts));
      amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    @Override
    public CostRow in(UUID place) {
      return new CostRow(place, kind, what, carriedBy, pay, percent, efforts, amounts);
    }

    public CostRow carriedBy(String partner) {
      return new CostRow(id, kind, what, partner, pay, percent, efforts, amounts);
    }
  }

  /** {@code source} is the slug of a source of funding, or of one that is none. */
  public record PayerRow(
      UUID id,
      String source,
      String name,
      Form form,
      Standing standing,
      String evidence,
      SortedMap<Integer, Money> amounts)
      implements Row {

    public PayerRow {
      evidence = Objects.requireNonNullElse(evidence, ""); // not asked of at first
      amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    @Override
    public PayerRow in(UUID place) {
      return new PayerRow(place, source, name, form, standing, evidence, amounts);
    }

    public ByYear byYear() {
      return new ByYear(amounts);
    }

    public Money total() {
      return byYear().total();
    }

    /** The key of the source's name. */
    public String words() {
      return wordsOf(source);
    }
  }

  public PlanRows {
    partners = List.copyOf(partners);
    costs = List.copyOf(costs);
    payers = List.copyOf(payers);
    answers = Map.copyOf(answers);
    begun = List.copyOf(begun);
    asked = Asked.of(asked);
  }

  /** As a plan begins: what the three numbers say, and who asks. */
  public static PlanRows beginning(ThreeNumbers numbers, String organisation) {
    var asker = organisation.isBlank() ? "" : organisation;
    var first = new PartnerRow(FIRST, asker, sortOf(asker));
    return new PlanRows(
        numbers.from(),
        numbers.to(),
        asker.isEmpty() ? List.of() : List.of(first),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        Asked.NOTHING);
  }

  /** What that source pays in all. */
  public Money paidBy(String source) {
    return Money.sum(
        payers.stream().filter(row -> row.source().equals(source)).map(PayerRow::total).toList());
  }

  /** A guess by the name, hers to change. */
  public static Applicant sortOf(String name) {
    var words = " " + name.toLowerCase(Locale.ROOT) + " ";
    if (words.contains("kommun ") || words.contains(" kommun")) {
      return Applicant.MUNICIPALITY;
    }
    return words.endsWith(" ab ") ? Applicant.COMPANY : Applicant.ORGANISATION;
  }

  public boolean saysNothing() {
    return costs.isEmpty() && payers.isEmpty();
  }

  public PlanRows in(@Nullable YearMonth from, @Nullable YearMonth to) {
    return new PlanRows(from, to, partners, costs, payers, answers, begun, asked);
  }

  public PlanRows answering(Map<PlanQuestion, Answer> answers, List<String> begun, Asked asked) {
    return new PlanRows(from, to, partners, costs, payers, answers, begun, asked);
  }

  public PlanRows asking(Asked asked) {
    return new PlanRows(from, to, partners, costs, payers, answers, begun, asked);
  }

  /** With it in its place, or last where it is new. */
  public PlanRows with(Row row) {
    return switch (row) {
      case PartnerRow one -> of(put(partners, one), costs, payers);
      case CostRow one -> of(partners, put(costs, one), payers);
      case PayerRow one -> of(partners, costs, put(payers, one));
    };
  }

  /** In that place among its like, or last; as it is where the row stands there already. */
  PlanRows with(Row row, int place) {
    if (row(row.id()).isPresent()) {
      return this;
    }
    return switch (row) {
      case PartnerRow one -> of(put(partners, one, place), costs, payers);
      case CostRow one -> of(partners, put(costs, one, place), payers);
      case PayerRow one -> of(partners, costs, put(payers, one, place));
    };
  }

  /** Its place among its like, from 0. */
  int placeOf(Row row) {
    return switch (row) {
      case PartnerRow one -> partners.indexOf(one);
      case CostRow one -> costs.indexOf(one);
      case PayerRow one -> payers.indexOf(one);
    };
  }

  public PlanRows without(UUID id) {
    return of(others(partners, id), others(costs, id), others(payers, id));
  }

  private PlanRows of(List<PartnerRow> partners, List<CostRow> costs, List<PayerRow> payers) {
    return new PlanRows(from, to, partners, costs, payers, answers, begun, asked);
  }

  private static <R extends Row> List<R> put(List<R> rows, R row) {
    var changed = new ArrayList<>(rows);
    int at = rows.stream().map(Row::id).toList().indexOf(row.id());
    if (at < 0) {
      changed.add(row);
    } else {
      changed.set(at, row);
    }
    return changed;
  }

  private static <R extends Row> List<R> put(List<R> rows, R row, int place) {
    var changed = new ArrayList<>(rows);
    changed.add(Math.clamp(place, 0, rows.size()), row);
    return changed;
  }

  private static <R extends Row> List<R> others(List<R> rows, UUID id) {
    return rows.stream().filter(row -> !row.id().equals(id)).toList();
  }

  /** The row of that place, where there is one. */
  public <R extends Row> Optional<R> row(Function<PlanRows, List<R>> of, UUID id) {
    return of.apply(this).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** Of whatever sort. */
  public Optional<Row> row(UUID id) {
    return rows().filter(row -> row.id().equals(id)).findFirst();
  }

  Stream<Row> rows() {
    return Stream.of(partners, costs, payers).flatMap(List::stream);
  }
}
