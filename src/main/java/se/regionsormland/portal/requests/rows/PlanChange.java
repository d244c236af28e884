package se.regionsormland.portal.requests.rows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.plan.aid.Screening;

/**
 * What somebody does to a part of a plan, and the mark of the part as she saw it: what another
 * window has made of it meanwhile is not written over unseen. Without a mark nothing is compared.
 */
public record PlanChange(
    Function<PlanRows, Object> part, @Nullable String seen, UnaryOperator<PlanRows> to) {

  public static PlanChange of(PlanRows.Row row, @Nullable String seen) {
    return new PlanChange(rows -> rows.row(row.id()), seen, rows -> rows.with(row));
  }

  public static PlanChange without(UUID row, @Nullable String seen) {
    return new PlanChange(rows -> rows.row(row), seen, rows -> rows.without(row));
  }

  public static Object period(PlanRows rows) {
    return Arrays.asList(rows.from(), rows.to());
  }

  public static Object answers(PlanRows rows) {
    var asked = rows.asked().screened(Screening.NOTHING, "");
    return List.of(new TreeMap<>(rows.answers()), rows.begun(), asked);
  }

  public static Object aid(PlanRows rows) {
    var aid = rows.asked().aid();
    return Arrays.asList(
        new TreeMap<>(aid.answers()), aid.aid(), aid.exemption(), rows.asked().aidWhy());
  }

  /** The same for the same words, whenever and wherever; empty for a row that is not there. */
  public static String mark(Object part) {
    return part.equals(Optional.empty())
        ? ""
        : UUID.nameUUIDFromBytes(part.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Neither as she saw it, nor as she wants it. */
  public boolean isOvertaken(PlanRows now) {
    var stands = part.apply(now);
    return seen != null && !seen.equals(mark(stands)) && !stands.equals(part.apply(to.apply(now)));
  }
}
