package se.regionsormland.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.ConfirmToken;
import se.regionsormland.portal.ideas.Confirming;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.Submission;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.projects.GrantedProjects;
import se.regionsormland.portal.requests.Decision;
import se.regionsormland.portal.requests.Decisions;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.RequestSums;
import se.regionsormland.portal.requests.sums.RequestSums.RequestSum;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.FormToken;
import tools.jackson.core.type.TypeReference;

/** Three requests in different states, through the same doors that people use. */
@Component
@Profile("demo")
class DemoRequests {

  private final DemoAccounts demo;
  private final Requests requests;
  private final SubmittedRequests submitted;
  private final RequestSums sums;
  private final Submission submission;
  private final Confirming confirming;
  private final Plans plans;
  private final Decisions decisions;
  private final DemoAssessment assessment;
  private final GrantedProjects projects;
  private final Clock clock;
  private volatile @Nullable ConfirmToken letter;

  DemoRequests(
      DemoAccounts demo,
      Requests requests,
      SubmittedRequests submitted,
      RequestSums sums,
      Submission submission,
      Confirming confirming,
      Plans plans,
      Decisions decisions,
      DemoAssessment assessment,
      GrantedProjects projects,
      Clock clock) {
    this.demo = demo;
    this.requests = requests;
    this.submitted = submitted;
    this.sums = sums;
    this.submission = submission;
    this.confirming = confirming;
    this.plans = plans;
    this.decisions = decisions;
    this.assessment = assessment;
    this.projects = projects;
    this.clock = clock;
  }

  /** After the accounts, the group and the ideas. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(2)
  void fillWhenEmpty() {
    demo.as(
        Role.OFFICER,
        officer -> {
          if (sums.all(officer).isEmpty()) {
            fill(
                DemoFile.read("requests.yaml", new TypeReference<List<DemoRequest>>() {}), officer);
          }
        });
  }

  private void fill(List<DemoRequest> all, Viewer officer) {
    enter(all.get(0), officer);
    withPlan(all.get(1));
    enter(all.get(2), officer);
    for (var one : all) {
      if (one.said() != null) {
        assessment.assess(referenceOf(one, officer), one.said(), officer);
      }
    }
    decided(referenceOf(all.get(2), officer), all.get(2), officer);
  }

  private String referenceOf(DemoRequest asked, Viewer officer) {
    return sums.all(officer).stream()
        .filter(one -> one.title().equals(asked.title()))
        .map(RequestSum::reference)
        .findAny()
        .orElseThrow();
  }

  /** Noted, and a project now. */
  private void decided(String reference, DemoRequest one, Viewer officer) {
    decisions.note(
        reference,
        new Decision(
            Payer.ONE_TO_ONE,
            Decision.Outcome.IN_PART,
            Money.kronor(1_000_000),
            today(),
            "Nämnden (exempel)",
            "§ 12",
            "20370000",
            month(),
            month().plusMonths(23)),
        officer);
    var proposed = projects.proposed(reference, officer);
    projects.make(reference, UUID.randomUUID(), one.project(proposed), officer);
  }

  private void enter(DemoRequest one, Viewer officer) {
    var content =
        IdeaContent.asking(one.title(), one.text(), Set.of(Need.MONEY), one.money().total());
    var came = new HandEntry(UUID.randomUUID(), Channel.MAIL, today(), content, one.contact());
    submitted.registerByHand(came, one.numbers(month()), officer);
  }

  private void withPlan(DemoRequest one) {
    var written =
        new Requests.Written(one.title(), one.text(), one.numbers(month()), one.contact());
    var draft = requests.save(FormToken.fresh(), 0, written, null).key();
    submission.ask(draft);
    confirming.confirm(Objects.requireNonNull(letter)).ifPresent(key -> plan(one, key));
  }

  @EventListener
  void on(ConfirmationAsked asked) {
    letter = asked.token();
  }

  /** A year short: what the rules say is seen. */
  private void plan(DemoRequest one, SenderKey key) {
    plans.change(key, rows -> one.planned(rows, month().getYear()));
    plans.send(key);
  }

  /** When they begin. */
  private YearMonth month() {
    return YearMonth.from(today()).plusMonths(2);
  }

  private LocalDate today() {
    return SwedishTime.today(clock);
  }
}
