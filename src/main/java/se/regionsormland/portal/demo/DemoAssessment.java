package se.regionsormland.portal.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionAnswers.Answer;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Recommendations;
import se.regionsormland.portal.opinions.RecommendedMoney;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.rubric.FormalCheck.Ticked;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubric;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.rubric.Score;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/** The demo's group assesses a request, each of them through the doors that members use. */
@Component
@Profile("demo")
class DemoAssessment {

  private static final List<String> LOOKING = List.of("Bedömaren", "Ledamoten");
  private static final String CONFIRMS = "Sekreteraren";

  private static final Map<Question, Answer> ANSWERS =
      Map.of(
          Question.SYNERGIES, new Answer("Kan dela mätningar med grannkommunerna.", false),
          Question.GOAL_CONFLICTS, new Answer("", true),
          Question.ADVICE, new Answer("Bestäm tidigt vem som sköter det efteråt.", false));

  private final DemoAccounts demo;
  private final Colleagues colleagues;
  private final SubmittedIdeas ideas;
  private final Rubrics rubrics;
  private final FormalChecks checks;
  private final Assignments assignments;
  private final Openings openings;
  private final Opinions opinions;
  private final CaseStatements statements;
  private final Recommendations recommendations;
  private final Clock clock;

  DemoAssessment(
      DemoAccounts demo,
      Colleagues colleagues,
      SubmittedIdeas ideas,
      Rubrics rubrics,
      FormalChecks checks,
      Assignments assignments,
      Openings openings,
      Opinions opinions,
      CaseStatements statements,
      Recommendations recommendations,
      Clock clock) {
    this.demo = demo;
    this.colleagues = colleagues;
    this.ideas = ideas;
    this.rubrics = rubrics;
    this.checks = checks;
    this.assignments = assignments;
    this.openings = openings;
    this.opinions = opinions;
    this.statements = statements;
    this.recommendations = recommendations;
    this.clock = clock;
  }

  /** What the group says of it in the end; {@code oneToOne} in kronor. */
  record Said(String words, String reasons, String conditions, long oneToOne) {}

  /** Confirmed by another than the officer, who wrote it. */
  void assess(String reference, Said said, Viewer officer) {
    var idea = ideas.withReference(reference, officer).orElseThrow().id();
    var rubric = rubrics.of(idea).orElseThrow();
    tick(reference, rubric, officer);
    look(reference, officer);
    LOOKING.forEach(name -> demo.as(name, member -> answer(reference, rubric, member)));
    recommendations.write(
        reference,
        new StatementText(
            Recommendation.ENDORSE_ON_CONDITIONS,
            said.words(),
            said.reasons(),
            said.conditions(),
            statements.read(reference, officer).members()),
        new RecommendedMoney(Money.kronor(said.oneToOne()), null),
        0,
        officer);
    statements.propose(reference, version(reference, officer), officer);
    demo.as(CONFIRMS, one -> statements.confirm(reference, version(reference, one), one));
  }

  private void tick(String reference, Rubric rubric, Viewer officer) {
    var ticked =
        rubric.formal().stream()
            .collect(
                Collectors.toMap(
                    Rubric.FormalDemand::id, _ -> new Ticked(Outcome.MET, "Sett i planen")));
    checks.tick(reference, ticked, 0, officer);
  }

  private void look(String reference, Viewer officer) {
    var due = WorkingDays.after(SwedishTime.today(clock), 5);
    assignments.settle(reference, new Settling(members(), Set.of(), due), officer);
  }

  private Set<UUID> members() {
    return colleagues.readingCases().stream()
        .filter(one -> LOOKING.contains(one.name()))
        .map(Colleagues.Colleague::id)
        .collect(Collectors.toSet());
  }

  /** First that she has no conflict of interest: before that the case is not open to her. */
  private void answer(String reference, Rubric rubric, Viewer member) {
    openings.answer(reference, new OwnAnswer(null, "", 0), member);
    var scores =
        rubric.criteria().stream()
            .collect(
                Collectors.toMap(
                    Rubric.Criterion::id, _ -> new Score(3, false, "Exempel i demon.")));
    opinions.give(reference, new OpinionAnswers(ANSWERS, scores), 0, member);
  }

  private long version(String reference, Viewer viewer) {
    return statements.read(reference, viewer).version();
  }
}
