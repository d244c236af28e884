package se.regionsormland.portal.assessment.web.memo;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.Statement;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.rows.PlanView;
import se.regionsormland.portal.rubric.FormalCheck;
import se.regionsormland.portal.rubric.FormalLines;
import se.regionsormland.portal.rubric.Means;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.shared.SwedishTime;

/** A memo part by part, in the order that those who decide read it: what is proposed, and why. */
@Component
class MemoDocument {

  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final MessageSourceAccessor words;
  private final FormalLines demands;

  MemoDocument(MessageSource words, FormalLines demands) {
    this.demands = demands;
    this.words = new MessageSourceAccessor(words, SWEDISH);
  }

  Document of(MemoSources from) {
    var memo = new Document.Writer();
    head(memo, from);
    proposal(memo, from.statement(), from.money());
    applicant(memo, from.file());
    money(memo, from.request());
    formal(memo, from.rubric(), from.check().orElse(null));
    criteria(memo, from);
    rules(memo, from.request().checked());
    from.effect().ifPresent(effect -> area(memo, effect));
    memo.heading(say("decides")).paragraph(say("decides.text"));
    return memo.titled(say("title", from.file().title()));
  }

  private void head(Document.Writer memo, MemoSources from) {
    var status = from.file().status();
    memo.paragraph(from.isConfirmed() ? "" : say("draft"));
    memo.points(
        said(
            say("reference", from.file().idea().reference()),
            status.diaryNumber().isEmpty() ? "" : say("diary", status.diaryNumber()),
            named("sender", from.file().idea().contact().organisation()),
            named("officer", Objects.requireNonNullElse(status.holder().name(), ""))));
  }

  private void proposal(
      Document.Writer memo, Optional<Statement> statement, RecommendedMoney money) {
    memo.heading(say("proposal"));
    statement.ifPresentOrElse(
        one -> {
          memo.paragraph(words.getMessage("opinions.recommendation." + one.recommendation()));
          memo.points(money.lines(words::getMessage));
          named(memo, "conditions", one.conditions());
          memo.paragraph(one.words());
          named(memo, "reasons", one.reasons());
        },
        () -> memo.paragraph(say("proposal.none")));
  }

  private void applicant(Document.Writer memo, CaseFile file) {
    memo.heading(say("case")).paragraph(file.idea().content().text());
    var marked = file.idea().marked();
    if (!marked.isEmpty()) {
      memo.paragraph(words.getMessage("ideas.marked.case") + ":");
      memo.points(
          marked.parts().stream()
              .map(part -> words.getMessage("ideas.marked.part." + part))
              .toList());
    }
  }

  private void money(Document.Writer memo, RequestInCase request) {
    var numbers = request.numbers();
    memo.heading(say("money"));
    memo.points(request.rows(SWEDISH).stream().map(this::payment).toList());
    memo.points(said(total(numbers), period(numbers)));
    var plan = request.plan();
    if (plan != null) {
      memo.paragraph(
          say("plan", kronor(plan.sums().whole()), kronor(plan.paid()), kronor(plan.inKind())));
    }
  }

  private String payment(RequestInCase.Row row) {
    var one = row.payment();
    var who =
        one.name().isEmpty() ? words.getMessage("requests.case.payer." + one.payer()) : one.name();
    var share = row.share() == null ? "" : " (" + row.share() + ")";
    var money = one.money();
    return money == null ? who : who + ": " + kronor(money) + share;
  }

  private String total(ThreeNumbers numbers) {
    var total = numbers.total();
    return total == null ? "" : words.getMessage("requests.line.total") + ": " + kronor(total);
  }

  private String period(ThreeNumbers numbers) {
    var from = numbers.from();
    var to = numbers.to();
    return from == null || to == null
        ? ""
        : SwedishTime.month(from, SWEDISH) + "\u2013" + SwedishTime.month(to, SWEDISH);
  }

  private void formal(Document.Writer memo, Rubric rubric, @Nullable FormalCheck check) {
    memo.heading(words.getMessage("rubric.formal.title"));
    if (check == null) {
      memo.paragraph(words.getMessage("rubric.formal.none"));
      return;
    }
    memo.points(demands.of(rubric, check));
  }

  private void criteria(Document.Writer memo, MemoSources from) {
    memo.heading(say("criteria")).paragraph(say("criteria.text", from.rubric().version()));
    var scores = from.opinions().stream().map(one -> one.answers().scores()).toList();
    for (var mean : Means.of(from.rubric(), scores)) {
      var why =
          from.statement()
              .map(one -> one.byCriterion().getOrDefault(mean.criterion().id(), ""))
              .orElse("");
      memo.paragraph(mean(mean) + (why.isEmpty() ? "" : "\n" + why));
    }
  }

  private String mean(Means.Mean mean) {
    var value = mean.mean();
    return mean.criterion().name()
        + ": "
        + (value == null
            ? say("mean.none")
            : say("mean", value.toPlainString().replace('.', ','), mean.counted()));
  }

  private void rules(Document.Writer memo, List<PlanView.Checked> checked) {
    var open = checked.stream().filter(one -> !one.outcome().equals("MET")).toList();
    memo.heading(say("rules")).paragraph(open.isEmpty() ? say("rules.met") : "");
    memo.points(
        open.stream()
            .map(one ->
                words.getMessage("plan.outcome." + one.outcome())
                    + ": "
                    + one.rule()
                    + ". "
                    + String.join(" ", one.says()))
            .toList());
  }

  private void area(Document.Writer memo, AreaEffect effect) {
    memo.heading(say("area", effect.number(), effect.name()));
    memo.points(
        said(
            say("area.frame", kronor(effect.frame()), kronor(effect.granted())),
            say("area.left", kronor(effect.left()), kronor(effect.leftAfter())),
            effect.eastern().isPositive() ? say("area.eastern", kronor(effect.eastern())) : "",
            say("area.one-to-one", kronor(effect.oneToOneGranted()))));
  }

  private void named(Document.Writer memo, String name, String said) {
    memo.paragraph(named(name, said));
  }

  private String named(String name, String said) {
    return said.isBlank() ? "" : say(name) + ": " + said;
  }

  private static List<String> said(String... all) {
    return Stream.of(all).filter(one -> !one.isEmpty()).toList();
  }

  private static String kronor(Money money) {
    return money.in(SWEDISH);
  }

  private String say(String key, Object... with) {
    return words.getMessage("assessment.memo." + key, with);
  }
}
