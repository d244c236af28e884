package se.regionsormland.portal.requests;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.requests.rows.PlanVersion;
import se.regionsormland.portal.requests.rows.PlanView;
import se.regionsormland.portal.requests.rows.SentPlan;
import se.regionsormland.portal.requests.rows.Shares;
import se.regionsormland.portal.shared.Kronor;

/** A request's money as a case worker reads it. */
public record RequestInCase(
    ThreeNumbers numbers,
    @Nullable Origin origin,
    @Nullable PlanView plan,
    List<SentPlan> versions,
    List<PlanVersion> changes,
    List<String> said,
    List<PlanView.Checked> checked,
    List<Decision.Noted> decisions) {

  public RequestInCase {
    versions = List.copyOf(versions);
    changes = List.copyOf(changes);
    said = List.copyOf(said);
    checked = List.copyOf(checked);
    decisions = List.copyOf(decisions);
  }

  /** A payment with its share of the whole; no share where there is no whole. */
  public record Row(Payment payment, @Nullable String share) {}

  /** In the order of the form. */
  public List<Row> rows(Locale reader) {
    return numbers.payments().stream()
        .map(one -> new Row(one, share(one.known(), reader)))
        .toList();
  }

  /** The part of the whole that a decision gives; none where it gives nothing. */
  public @Nullable String of(Decision decision, Locale reader) {
    return decision.amount().isPositive() ? share(decision.amount(), reader) : null;
  }

  /** Something, as the latest decisions say. */
  public boolean isGranted() {
    return decisions.stream().anyMatch(one -> one.holds() && one.decision().amount().isPositive());
  }

  /** Of all that is paid. */
  public @Nullable String shareOfAll(Locale reader) {
    return share(numbers.paid(), reader);
  }

  private @Nullable String share(Money part, Locale reader) {
    var total = numbers.total();
    return total == null || !total.isPositive() ? null : Shares.of(part, total, reader);
  }

  /** The idea that it was made from, and what is said otherwise since. */
  public record Origin(String reference, String title, List<Change> changes) {

    public Origin {
      changes = List.copyOf(changes);
    }

    /** What is compared of the two; {@code amount} in kronor. */
    public record Words(
        String reference, String title, String text, @Nullable Long amount, String organisation) {

      static Words of(SubmittedIdea idea) {
        var content = idea.content();
        return new Words(
            idea.reference(),
            content.title(),
            content.text(),
            content.amount(),
            idea.contact().organisation());
      }
    }

    /** {@code called} is what the reader knows the idea as. */
    public static Origin of(String called, Words idea, Words request) {
      var changes =
          Stream.of(
                  new Change("title", idea.title(), request.title()),
                  new Change("text", idea.text(), request.text()),
                  new Change("amount", kronor(idea.amount()), kronor(request.amount())),
                  new Change("organisation", idea.organisation(), request.organisation()))
              .filter(Change::isOne)
              .toList();
      return new Origin(idea.reference(), called, changes);
    }

    private static String kronor(@Nullable Long amount) {
      return amount == null ? "" : Kronor.format(amount);
    }
  }

  /** {@code field} by its name among the idea's. */
  public record Change(String field, String before, String now) {

    boolean isOne() {
      return !Objects.equals(before.strip(), now.strip());
    }
  }
}
