package se.regionsormland.portal.registry;

import static se.regionsormland.portal.registry.ArchiveWords.at;
import static se.regionsormland.portal.registry.ArchiveWords.day;
import static se.regionsormland.portal.registry.ArchiveWords.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.Decision;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.requests.rows.PlanLines;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.SentPlan;

/**
 * The money of a request for the archive, in Swedish: as it came, each version of its plan as it
 * was sent, and what was decided elsewhere.
 */
@Component
class RequestDocument {

  private final SubmittedRequests requests;
  private final ArchiveWords archive;
  private final PlanLines lines;

  RequestDocument(SubmittedRequests requests, ArchiveWords archive, PlanLines lines) {
    this.lines = lines;
    this.requests = requests;
    this.archive = archive;
  }

  /** Empty where the idea is that and no more. */
  Optional<Document> of(SubmittedIdea idea, Viewer viewer) {
    return requests.inCase(idea, viewer).map(request -> document(request, idea.reference()));
  }

  private Document document(RequestInCase request, String reference) {
    var writer = new Document.Writer();
    sent(writer, request);
    request.decisions().forEach(one -> decision(writer, one));
    return writer.titled(archive.part("request") + ", " + reference);
  }

  /** As it came, and each version of its plan. */
  void sent(Document.Writer writer, RequestInCase request) {
    sent(writer, request, UnaryOperator.identity());
  }

  /** {@code shown}: what may be read of a line that somebody's name stands in. */
  void sent(Document.Writer writer, RequestInCase request, UnaryOperator<String> shown) {
    numbers(writer, request.numbers(), shown);
    request.versions().reversed().forEach(version -> plan(writer, version, shown));
  }

  private void numbers(Document.Writer writer, ThreeNumbers numbers, UnaryOperator<String> shown) {
    writer.paragraph(archive.say("requests.line.total") + ": " + kronor(numbers.total()));
    writer.points(numbers.payments().stream().map(this::payment).map(shown).toList());
    writer.paragraph(period(numbers.from(), numbers.to()));
  }

  private String payment(Payment payment) {
    var who =
        payment.name().isEmpty()
            ? archive.say("requests.case.payer." + payment.payer())
            : payment.name();
    return who + ": " + kronor(payment.money());
  }

  private void plan(Document.Writer writer, SentPlan version, UnaryOperator<String> shown) {
    var rows = version.rows();
    writer.heading(archive.say("requests.plan.sent.version", version.number(), day(version.day())));
    writer.paragraph(period(rows.from(), rows.to()));
    points(writer, rows.partners(), shown);
    writer.paragraph(archive.say("requests.plan.costs") + ":");
    points(writer, rows.costs(), shown);
    writer.paragraph(archive.say("requests.plan.financing") + ":");
    points(writer, rows.payers(), shown);
    writer.points(lines.answers(rows, ArchiveWords.SWEDISH));
    writer.points(lines.aid(rows, ArchiveWords.SWEDISH));
  }

  private void points(
      Document.Writer writer, List<? extends PlanRows.Row> rows, UnaryOperator<String> shown) {
    writer.points(
        rows.stream().map(row -> lines.of(row, ArchiveWords.SWEDISH)).map(shown).toList());
  }

  private void decision(Document.Writer writer, Decision.Noted noted) {
    var one = noted.decision();
    writer
        .heading(
            archive.say("requests.payer." + one.fund())
                + ": "
                + archive.say("requests.outcome." + one.outcome()))
        .paragraph(kronor(one.amount()))
        .paragraph(archive.say("requests.decision.line", one.by(), day(one.day()), one.record()))
        .paragraph(
            one.application().isEmpty()
                ? ""
                : archive.say("requests.decision.line.application", one.application()))
        .paragraph(period(one.from(), one.to()))
        .paragraph(archive.say("registry.archive.by", noted.by(), at(noted.at())));
  }

  private static String kronor(@Nullable Money money) {
    return money == null ? "" : money.in(ArchiveWords.SWEDISH);
  }

  private static String period(@Nullable YearMonth from, @Nullable YearMonth to) {
    return from == null && to == null ? "" : month(from) + "\u2013" + month(to);
  }
}
