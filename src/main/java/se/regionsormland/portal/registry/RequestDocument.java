package se.regionsormland.portal.registry;

import static se.regionsormland.portal.registry.ArchiveWords.at;
import static se.regionsormland.portal.registry.ArchiveWords.day;
import static se.regionsormland.portal.registry.ArchiveWords.month;

import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.PlanQuestion;
import se.regionsormland.portal.requests.Decision;
import se.regionsormland.portal.requests.Payment;
import se.regionsormland.portal.requests.PlanRows;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.requests.SentPlan;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.ThreeNumbers;

/**
 * The money of a request for the archive, in Swedish: as it came, each version of its plan as it
 * was sent, and what was decided elsewhere.
 */
@Component
class RequestDocument {

  private final SubmittedRequests requests;
  private final ArchiveWords archive;

  RequestDocument(SubmittedRequests requests, ArchiveWords archive) {
    this.requests = requests;
    this.archive = archive;
  }

  /** Empty where the idea is that and no more. */
  Optional<Document> of(SubmittedIdea idea, Viewer viewer) {
    return requests.inCase(idea, viewer).map(request -> document(request, idea.reference()));
  }

  private Document document(RequestInCase request, String reference) {
    var writer = new Document.Writer();
    numbers(writer, request.numbers());
    request.versions().reversed().forEach(version -> plan(writer, version));
    request.decisions().forEach(one -> decision(writer, one));
    return writer.titled(archive.part("request") + ", " + reference);
  }

  private void numbers(Document.Writer writer, ThreeNumbers numbers) {
    writer.paragraph(archive.say("requests.line.total") + ": " + kronor(numbers.total()));
    writer.points(numbers.payments().stream().map(this::payment).toList());
    writer.paragraph(period(numbers.from(), numbers.to()));
  }

  private String payment(Payment payment) {
    var who =
        payment.name().isEmpty()
            ? archive.say("requests.case.payer." + payment.payer())
            : payment.name();
    return who + ": " + kronor(payment.money());
  }

  private void plan(Document.Writer writer, SentPlan version) {
    var rows = version.rows();
    writer.heading(archive.say("requests.plan.sent.version", version.number(), day(version.day())));
    writer.paragraph(period(rows.from(), rows.to()));
    writer.points(rows.partners().stream().map(PlanRows.PartnerRow::name).toList());
    writer.paragraph(archive.say("requests.plan.costs") + ":");
    writer.points(rows.costs().stream().map(this::cost).toList());
    writer.paragraph(archive.say("requests.plan.financing") + ":");
    writer.points(rows.payers().stream().map(this::payer).toList());
    answers(writer, rows);
  }

  private void answers(Document.Writer writer, PlanRows rows) {
    writer.points(
        Stream.of(PlanQuestion.values())
            .filter(rows.answers()::containsKey)
            .map(
                question -> archive.say("plan.question." + question) + " " + answer(rows, question))
            .toList());
    writer.points(rows.begun());
  }

  private String answer(PlanRows rows, PlanQuestion question) {
    return archive.say("plan.answer." + rows.answers().get(question));
  }

  /** As it was written: hours and parts of a post as such, and not what they come to. */
  private String cost(PlanRows.CostRow row) {
    var what =
        archive.say("plan.kind." + row.kind()) + " " + row.what() + ", " + row.carriedBy() + ": ";
    return switch (row.kind()) {
      case STAFF -> what + kronor(row.pay()) + "; " + years(row.efforts(), effort -> effort);
      case FLAT_RATE -> archive.say("plan.kind." + row.kind()) + ": " + row.percent() + " %";
      case LUMP_SUM, EXTERNAL_SERVICES, EQUIPMENT, TRAVEL, PREMISES, OTHER, IN_KIND ->
          what + money(row.amounts());
    };
  }

  private String payer(PlanRows.PayerRow row) {
    return "%s %s (%s, %s): %s"
        .formatted(
            archive.say(row.words()),
            row.name(),
            archive.say("plan.form." + row.form()),
            archive.say("plan.standing." + row.standing()),
            money(row.amounts()));
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

  private static String money(SortedMap<Integer, Money> years) {
    return years(years, RequestDocument::kronor);
  }

  private static <T> String years(SortedMap<Integer, T> years, Function<T, String> said) {
    return years.entrySet().stream()
        .map(one -> one.getKey() + ": " + said.apply(one.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String kronor(@Nullable Money money) {
    return money == null ? "" : money.in(ArchiveWords.SWEDISH);
  }

  private static String period(@Nullable YearMonth from, @Nullable YearMonth to) {
    return from == null && to == null ? "" : month(from) + "\u2013" + month(to);
  }
}
