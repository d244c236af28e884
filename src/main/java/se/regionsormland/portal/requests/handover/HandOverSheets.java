package se.regionsormland.portal.requests.handover;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document.Block;
import se.regionsormland.portal.plan.ByYear;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanView;

/** The budget in tables: what it costs by kind, and who pays, year by year. */
@Component
class HandOverSheets {

  private final MessageSource messages;

  HandOverSheets(MessageSource messages) {
    this.messages = messages;
  }

  /** None for a plan that says nothing yet. */
  List<HandOver.Sheet> of(PlanView plan, Locale reader) {
    if (plan.rows().saysNothing()) {
      return List.of();
    }
    var sums = plan.sums();
    var costs =
        Stream.concat(
            sums.byKind().entrySet().stream()
                .filter(one -> !one.getValue().total().isZero())
                .map(one -> row(word("plan.kind." + one.getKey(), reader), one.getValue(), plan)),
            Stream.of(row(word("requests.plan.all", reader), sums.costs(), plan)));
    var payers =
        Stream.concat(
            sums.bySource().entrySet().stream()
                .map(
                    one -> row(word(PlanRows.wordsOf(one.getKey()), reader), one.getValue(), plan)),
            Stream.of(row(word("requests.plan.all", reader), sums.financing(), plan)));
    return List.of(
        new HandOver.Sheet("requests.plan.costs", table(costs, plan.years(), reader)),
        new HandOver.Sheet("requests.plan.financing", table(payers, plan.years(), reader)));
  }

  private Block.Table table(Stream<List<String>> rows, SortedSet<Integer> years, Locale reader) {
    var head =
        Stream.of(
                Stream.of(word("requests.handover.row", reader)),
                years.stream().map(String::valueOf),
                Stream.of(word("requests.plan.all", reader)))
            .flatMap(part -> part)
            .toList();
    return new Block.Table(head, rows.toList());
  }

  private static List<String> row(String name, ByYear amounts, PlanView plan) {
    return Stream.of(
            Stream.of(name),
            plan.years().stream().map(year -> amounts.in(year).figure()),
            Stream.of(amounts.total().figure()))
        .flatMap(part -> part)
        .toList();
  }

  private String word(String key, Locale reader) {
    return messages.getMessage(key, null, reader);
  }
}
