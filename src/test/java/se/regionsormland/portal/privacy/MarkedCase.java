package se.regionsormland.portal.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.Owner;
import se.regionsormland.portal.assessment.AnswerClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.CaseNotes;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.completion.NewCompletion;
import se.regionsormland.portal.completion.Part;
import se.regionsormland.portal.group.MemberFunction;
import se.regionsormland.portal.group.SomeMembers;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Decision;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.conflicts.Raised;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.OwnAnswer;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.AgendaItem.Wanted;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.Agendas.NewItem;
import se.regionsormland.portal.meetings.BetweenMeetings;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.MeetingState;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.Assignments.Settling;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.OpinionAnswers;
import se.regionsormland.portal.opinions.OpinionAnswers.Answer;
import se.regionsormland.portal.opinions.OpinionAnswers.Question;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.opinions.Statement.StatementText;
import se.regionsormland.portal.plan.Outcome;
import se.regionsormland.portal.registry.ArchivePackages;
import se.regionsormland.portal.registry.SomeBoardLists;
import se.regionsormland.portal.registry.TakenOut;
import se.regionsormland.portal.relations.Divisions;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.rubric.FormalCheck.Ticked;
import se.regionsormland.portal.rubric.FormalChecks;
import se.regionsormland.portal.rubric.Rubrics;
import se.regionsormland.portal.rubric.Score;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Sormland;

/**
 * An idea and a request in which somebody of the group takes part in all ways there are, each word
 * of it marked: sender, opinions, statement, relation, agenda, notes.
 */
@Component
@Lazy
class MarkedCase {

  /** All roles in one, and a member of the group. */
  static final Role[] SHE = {Role.OFFICER, Role.ASSESSOR, Role.ADMINISTRATOR};

  private static final Viewer HERSELF = As.viewer(SHE);
  private static final Viewer OFFICER = As.viewer(Role.OFFICER);
  private static final Viewer MEMBER = As.viewer(Role.ASSESSOR);
  private static final LocalDate MEETS = LocalDate.of(2028, 2, 9);

  /** Where the parts of a case stand that have numbers of their own. */
  record Places(String reference, UUID subject, UUID item, UUID between, UUID relation) {}

  private final SubmittedIdeas submitted;
  private final SubmittedRequests requests;
  private final Rubrics rubrics;
  private final FormalChecks formal;
  private final CaseIdeas ideas;
  private final Ideas senders;
  private final SomeMembers members;
  private final Conflicts conflicts;
  private final Openings openings;
  private final Assignments assignments;
  private final Opinions opinions;
  private final CaseStatements statements;
  private final Relations relations;
  private final Divisions divisions;
  private final Completions completions;
  private final Meetings meetings;
  private final Agendas agendas;
  private final BetweenMeetings between;
  private final AnswerClock answerClock;
  private final Cases cases;
  private final CaseNotes notes;
  private final ArchivePackages packages;
  private final SomeBoardLists lists;
  private final JdbcClient jdbc;
  private final Environment settings;

  MarkedCase(
      SubmittedIdeas submitted,
      SubmittedRequests requests,
      Rubrics rubrics,
      FormalChecks formal,
      CaseIdeas ideas,
      Ideas senders,
      SomeMembers members,
      Conflicts conflicts,
      Openings openings,
      Assignments assignments,
      Opinions opinions,
      CaseStatements statements,
      Relations relations,
      Divisions divisions,
      Completions completions,
      Meetings meetings,
      Agendas agendas,
      BetweenMeetings between,
      AnswerClock answerClock,
      Cases cases,
      CaseNotes notes,
      ArchivePackages packages,
      SomeBoardLists lists,
      JdbcClient jdbc,
      Environment settings) {
    this.submitted = submitted;
    this.requests = requests;
    this.rubrics = rubrics;
    this.formal = formal;
    this.ideas = ideas;
    this.senders = senders;
    this.members = members;
    this.conflicts = conflicts;
    this.openings = openings;
    this.assignments = assignments;
    this.opinions = opinions;
    this.statements = statements;
    this.relations = relations;
    this.divisions = divisions;
    this.completions = completions;
    this.meetings = meetings;
    this.agendas = agendas;
    this.between = between;
    this.answerClock = answerClock;
    this.cases = cases;
    this.notes = notes;
    this.packages = packages;
    this.lists = lists;
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /** A group of two and a meeting that takes up another case. */
  UUID group(String other) {
    jdbc.sql("DELETE FROM group_meeting").update();
    members.appoint(HERSELF, MemberFunction.MEMBER);
    members.appoint(MEMBER, MemberFunction.MEMBER);
    As.signIn(Role.OFFICER);
    var nine = LocalTime.of(9, 0);
    var plan =
        new MeetingPlan(MEETS, nine, nine.plusHours(2), new MeetingPlan.Where("Sal A", ""), 2);
    var meeting = meetings.plan(plan, OFFICER).orElseThrow();
    agendas.add(meeting, new NewItem(other, Wanted.SETTLE, 10), OFFICER);
    noConflict(other);
    return meeting;
  }

  private void noConflict(String reference) {
    openings.answer(reference, new OwnAnswer(null, "", 0), As.signIn(SHE));
    openings.answer(reference, new OwnAnswer(null, "", 0), As.signIn(Role.ASSESSOR));
    As.signIn(Role.OFFICER);
  }

  String another(String title) {
    return ideas.came(title);
  }

  /** An idea. */
  Places comes(String mark, UUID meeting, String other) {
    As.signIn(Role.OFFICER);
    return filled(submitted.registerByHand(entry(mark), OFFICER), meeting, other, mark);
  }

  /** A request for co-financing, whose formal demands are ticked. */
  Places asks(String mark, UUID meeting, String other) {
    As.signIn(Role.OFFICER);
    var subject = requests.registerByHand(entry(mark), SomeRequest.numbers(), OFFICER);
    var ticked = new HashMap<String, Ticked>();
    var rubric = rubrics.of(subject).orElseThrow();
    rubric.formal().forEach(one -> ticked.put(one.id(), new Ticked(Outcome.MET, mark + "sett")));
    formal.tick(reference(subject), ticked, 0, OFFICER);
    return filled(subject, meeting, other, mark);
  }

  private static HandEntry entry(String mark) {
    var who =
        new Contact(
            mark + "namn", mark + "organisation", mark + "brev@exempel.invalid", "0123-45 67 89");
    var content = SomeIdea.saying(mark + "titel", "Vi vill bygga en cykelväg. " + mark + "text");
    return new HandEntry(UUID.randomUUID(), Channel.MAIL, LocalDate.of(2027, 3, 1), content, who);
  }

  private String reference(UUID subject) {
    return submitted.find(subject, OFFICER).orElseThrow().reference();
  }

  private Places filled(UUID subject, UUID meeting, String other, String mark) {
    var reference = reference(subject);
    noConflict(reference);
    written(reference, mark);
    if (divisions.canBeOffered(reference, OFFICER)) {
      divisions.offer(reference, mark + "delning", OFFICER);
    }
    answerClock.resume(reference, OFFICER);
    if (completions.offered(reference, OFFICER).isOpen()) {
      var asked = Map.of(Part.TEXT, mark + "komplettera");
      completions.ask(
          reference, new NewCompletion(mark + "alla", asked, LocalDate.of(2027, 6, 1)), OFFICER);
    }
    opinionsOf(subject, reference, mark);
    var relation = related(reference, other, mark);
    var item = meets(reference, meeting, mark);
    between.add(reference, LocalDate.of(2027, 3, 12), OFFICER);
    var waits =
        between.all(OFFICER).stream()
            .filter(one -> one.reference().equals(reference))
            .findFirst()
            .orElseThrow()
            .id();
    As.nobody();
    return new Places(reference, subject, item, waits, relation);
  }

  private void written(String reference, String mark) {
    notes.add(reference, UUID.randomUUID(), mark + "anteckning", OFFICER);
    attached(reference, mark);
    cases.noteDiaryNumber(reference, mark + "diarium", OFFICER);
    answerClock.pause(reference, mark + "fraga", OFFICER);
  }

  /** As its sender would have added it: what comes by hand has no key. */
  private void attached(String reference, String mark) {
    jdbc.sql(
            """
            INSERT INTO attachment (id, idea_id, number, name, kind, size, sha256, remarks, secrecy,
                                    scan, added_at)
            SELECT gen_random_uuid(), id, 1, :name, 'PDF', 1, repeat('a', 64), '{}', :why, 'WAITING', now()
            FROM submitted_idea WHERE reference = :reference
            """)
        .param("name", mark + "bilaga.pdf")
        .param("why", mark + "sekretess")
        .param("reference", reference)
        .update();
  }

  private void opinionsOf(UUID subject, String reference, String mark) {
    var both = Set.of(HERSELF.id(), MEMBER.id());
    assignments.settle(reference, new Settling(both, Set.of(), LocalDate.of(2027, 3, 8)), OFFICER);
    opinions.give(reference, saying(subject, mark + "hennes"), 0, As.signIn(SHE));
    opinions.give(reference, saying(subject, mark + "hans"), 0, As.signIn(Role.ASSESSOR));
    As.signIn(Role.OFFICER);
    boolean isRequest = rubrics.of(subject).isPresent();
    var text =
        new StatementText(
            isRequest ? Recommendation.COMPLETE : Recommendation.DEVELOP,
            mark + "yttrande",
            mark + "skal",
            "",
            Set.of(MEMBER.id()));
    statements.write(reference, text, 0, OFFICER);
  }

  private OpinionAnswers saying(UUID subject, String words) {
    var scores = new HashMap<String, Score>();
    rubrics
        .of(subject)
        .ifPresent(rubric ->
            rubric
                .criteria()
                .forEach(one -> scores.put(one.id(), new Score(4, false, words + "skal"))));
    return new OpinionAnswers(
        Map.of(
            Question.SYNERGIES, new Answer(words + "synergi", false),
            Question.GOAL_CONFLICTS, new Answer("", true),
            Question.ADVICE, new Answer(words + "rad", false)),
        scores);
  }

  private UUID related(String reference, String other, String mark) {
    relations.make(
        reference, new NewRelation(RelationKind.COUNTERACTS, other, mark + "samband"), OFFICER);
    return relations.of(reference, OFFICER).getFirst().id();
  }

  private UUID meets(String reference, UUID meeting, String mark) {
    agendas.add(meeting, new NewItem(reference, Wanted.DISCUSS, 10), OFFICER);
    var item =
        agendas.of(meeting, OFFICER).stream()
            .map(line -> Objects.requireNonNull(line.item()))
            .filter(one -> one.reference().equals(reference))
            .findFirst()
            .orElseThrow()
            .id();
    jdbc.sql("UPDATE agenda_item SET said = :said WHERE id = :id")
        .param("said", mark + "sagt")
        .param("id", item)
        .update();
    return item;
  }

  /** An idea that its sender shows to all, and that names a municipality that no other does. */
  String shown(String mark) {
    var content =
        SomeIdea.of(
            mark + "titel",
            "Det som bara regionen läser.",
            "",
            IdeaKind.PROJECT,
            Set.of(Need.PARTNER),
            null,
            true,
            null,
            Set.of(Sormland.VINGAKER),
            "",
            true,
            "Vi söker fler. " + mark + "visas");
    var who = new Contact("Avsändaren", "Föreningen", "avsandaren@example.org", "");
    var key = ideas.sent(content, who);
    var reference = Objects.requireNonNull(senders.find(key).orElseThrow().reference());
    noConflict(reference);
    As.nobody();
    return reference;
  }

  /** Another asks, and yet another decides. */
  void close(String reference, String mark) {
    var asks = As.signIn(Role.OFFICER);
    conflicts.raise(reference, new Raised(HERSELF.id(), Ground.AFFECTED, mark + "jav"), asks);
    var decides = As.signIn(Role.OFFICER, Role.ADMINISTRATOR);
    var id = conflicts.of(reference, decides).conflicts().getFirst().id();
    conflicts.decide(reference, id, new Decision(true, Law.EMPLOYEE, mark + "skal"), decides);
    As.nobody();
  }

  /** In which the cases stand. */
  UUID boardList() {
    return lists.frozen();
  }

  /** By somebody who sees it, after the close. */
  byte[] archived(Places places) {
    var officer = As.signIn(Role.OFFICER);
    submitted.answer(places.subject(), SomeIdea.answer(), officer);
    try {
      return written(packages.takeOut(places.reference(), officer));
    } finally {
      As.nobody();
    }
  }

  void leave(UUID meeting) {
    As.signIn(Role.OFFICER);
    if (meetings.one(meeting, OFFICER).allows(MeetingState.Step.CANCEL)) {
      meetings.cancel(meeting, OFFICER);
    }
    jdbc.sql("DELETE FROM group_meeting").update();
    Owner.of(settings)
        .sql("DELETE FROM known_browser WHERE account_id = :id")
        .param("id", HERSELF.id())
        .update();
    members.none();
    As.nobody();
  }

  private static byte[] written(TakenOut taken) {
    var out = new ByteArrayOutputStream();
    try {
      taken.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
