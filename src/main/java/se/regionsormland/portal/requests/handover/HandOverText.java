package se.regionsormland.portal.requests.handover;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.handover.HandOver.HandOverPart;
import se.regionsormland.portal.requests.handover.HandOver.Part;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.rows.PlanLines;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanView;

/** What is written of each part, in the reader's language as far as it is the portal's words. */
@Component
class HandOverText {

  private final PlanLines lines;
  private final MessageSource messages;

  HandOverText(PlanLines lines, MessageSource messages) {
    this.lines = lines;
    this.messages = messages;
  }

  /** All of them, in their order. */
  List<Part> of(Requests.Written written, PlanView plan, Locale reader) {
    var said = said(written, plan, reader);
    return Stream.of(HandOverPart.values())
        .map(one -> new Part(one, said.getOrDefault(one, "").replace("\r\n", "\n").strip()))
        .toList();
  }

  private Map<HandOverPart, String> said(Requests.Written written, PlanView plan, Locale reader) {
    var rows = plan.rows();
    var said = new EnumMap<HandOverPart, String>(HandOverPart.class);
    said.put(HandOverPart.NAME, written.title());
    said.put(HandOverPart.APPLICANT, written.contact().organisation());
    said.put(HandOverPart.SIGNATORY, rows.asked().signatory());
    said.put(HandOverPart.CONTACT, contact(written.contact()));
    said.put(HandOverPart.PERIOD, lines.period(rows, reader));
    said.put(HandOverPart.SOUGHT, sought(rows, written.numbers(), reader));
    said.put(HandOverPart.NEED, written.text());
    said.put(HandOverPart.PARTNERS, all(rows.partners(), reader));
    said.put(HandOverPart.SET_APART, String.join("\n", lines.questions(rows, reader)));
    said.put(HandOverPart.BUDGET, all(rows.costs(), reader));
    said.put(HandOverPart.FINANCING, all(rows.payers(), reader));
    said.put(HandOverPart.STATE_AID, String.join("\n", lines.aid(rows, plan.rules(), reader)));
    said.put(HandOverPart.ADVANCE, lines.advance(rows, reader));
    return said;
  }

  private static String contact(Contact contact) {
    return joined(contact.name(), contact.email(), contact.telephone());
  }

  /** Of the two funds, as the plan seeks; as the three numbers do until it says who pays. */
  private String sought(PlanRows rows, ThreeNumbers numbers, Locale reader) {
    return Stream.of(Payer.ONE_TO_ONE, Payer.ERDF)
        .map(fund ->
            Map.entry(
                fund, rows.payers().isEmpty() ? numbers.paidBy(fund) : rows.paidBy(fund.source())))
        .filter(one -> one.getValue().isPositive())
        .map(one ->
            messages.getMessage("requests.payer." + one.getKey(), null, reader)
                + ": "
                + one.getValue().in(reader))
        .collect(Collectors.joining("\n"));
  }

  private String all(List<? extends PlanRows.Row> rows, Locale reader) {
    return rows.stream().map(row -> lines.of(row, reader)).collect(Collectors.joining("\n"));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
  }
}
