package se.regionsormland.portal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.demo.DemoWork.Answered;
import se.regionsormland.portal.demo.DemoWork.Conflicted;
import se.regionsormland.portal.demo.DemoWork.Looked;
import se.regionsormland.portal.demo.DemoWork.Related;
import se.regionsormland.portal.demo.DemoWork.Stated;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.SubmittedIdeas.SubmittedText;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.Relations;

/** What the demo's group says of its cases, each by her own account, as people do. */
@Component
@Profile("demo")
class DemoCases {

  private static final int MOST = 100;

  private final DemoAccounts demo;
  private final SubmittedIdeas ideas;
  private final Openings openings;
  private final Conflicts conflicts;
  private final Assignments assignments;
  private final Opinions opinions;
  private final Relations relations;
  private final CaseStatements statements;
  private final Strategs strategs;
  private final Map<String, String> references = new HashMap<>();

  DemoCases(
      DemoAccounts demo,
      SubmittedIdeas ideas,
      Openings openings,
      Conflicts conflicts,
      Assignments assignments,
      Opinions opinions,
      Relations relations,
      CaseStatements statements,
      Strategs strategs) {
    this.demo = demo;
    this.ideas = ideas;
    this.openings = openings;
    this.conflicts = conflicts;
    this.assignments = assignments;
    this.opinions = opinions;
    this.relations = relations;
    this.statements = statements;
    this.strategs = strategs;
  }

  /** By title; before anything is closed to the officer. */
  void know() {
    demo.as(
        Role.OFFICER,
        officer ->
            references.putAll(
                ideas.latestTexts(MOST, officer).stream()
                    .collect(
                        Collectors.toMap(
                            SubmittedText::title, SubmittedText::reference, (one, _) -> one))));
  }

  String reference(String title) {
    return references.getOrDefault(title, title);
  }

  /** She asks about herself, and the chair decides. */
  void conflict(Conflicted one) {
    var reference = reference(one.title());
    demo.as(
        one.person(),
        she -> openings.answer(reference, new OwnAnswer(Ground.AFFECTED, one.words(), 0), she));
    demo.as(
        DemoGroup.CHAIR,
        chair -> {
          openings.answer(reference, new OwnAnswer(null, "", 0), chair);
          var asked = conflicts.of(reference, chair).conflicts().getFirst();
          var yes = new Decision(true, Law.OTHERWISE, one.reason());
          conflicts.decide(reference, asked.id(), yes, chair);
        });
  }

  void look(Looked one) {
    var reference = reference(one.title());
    one.answers()
        .keySet()
        .forEach(name ->
            demo.as(name, she -> openings.answer(reference, new OwnAnswer(null, "", 0), she)));
    demo.as(Role.OFFICER, officer -> assign(reference, one, officer));
    one.answers().forEach((name, words) -> give(reference, name, words));
  }

  /** Without words it waits for her. */
  private void give(String reference, String name, List<String> words) {
    if (!words.isEmpty()) {
      demo.as(name, she -> opinions.give(reference, Looked.said(words), 0, she));
    }
  }

  private void assign(String reference, Looked one, Viewer officer) {
    var wanted =
        assignments.candidates(reference, officer).stream()
            .filter(member -> one.answers().containsKey(member.name()))
            .map(member -> member.id())
            .collect(Collectors.toSet());
    var due = assignments.proposedDue(reference, officer);
    assignments.settle(reference, new Settling(wanted, Set.of(), due), officer);
  }

  void relate(Related one) {
    var reference = reference(one.title());
    demo.as(
        Role.OFFICER,
        officer -> {
          var said = new NewRelation(one.kind(), reference(one.with()), one.reason());
          relations.make(reference, said, officer);
          if (!one.settled().isEmpty()) {
            var id = relations.of(reference, officer).getFirst().id();
            relations.settle(reference, id, one.settled(), officer);
            relations.tell(reference, id, officer);
          }
        });
  }

  /** Written and proposed by the secretary, confirmed by an officer. */
  void state(Stated one) {
    var reference = reference(one.title());
    demo.as(
        DemoGroup.SECRETARY,
        secretary -> {
          statements.write(
              reference,
              new StatementText(
                  Recommendation.GO_ON,
                  one.words(),
                  one.reasons(),
                  one.conditions(),
                  statements.read(reference, secretary).members()),
              0,
              secretary);
          statements.propose(reference, 1, secretary);
        });
    demo.as(Role.OFFICER, officer -> statements.confirm(reference, 2, officer));
  }

  void answer(Answered one) {
    demo.as(
        Role.OFFICER,
        officer -> {
          var idea = ideas.withReference(reference(one.title()), officer).orElseThrow();
          var person = strategs.fallback().name();
          var sheet =
              new AnswerSheet(
                  one.sentence(), one.nextSteps(), List.of(), List.of(), "", "", person);
          ideas.answer(idea.id(), sheet, officer);
        });
  }
}
