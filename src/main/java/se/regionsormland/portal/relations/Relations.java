package se.regionsormland.portal.relations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.conflicts.CompetingCases;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.Act;
import se.regionsormland.portal.records.CaseLog;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.relations.RelationRows.Step;
import se.regionsormland.portal.web.NotFound;

/**
 * What a case has to do with others. Whoever reads cases says so; officers tell the senders, say
 * how it was settled, and end what was wrong. A relation to a case that is closed to the viewer is
 * not there. Both cases' logs tell of it, neither by the name of the other.
 */
@Service
@Transactional
public class Relations {

  private final SubmittedIdeas submitted;
  private final Others others;
  private final RelationRows rows;
  private final NeutralWords neutral;
  private final CompetingCases competing;
  private final CaseLog caseLog;

  Relations(
      SubmittedIdeas submitted,
      Others others,
      RelationRows rows,
      NeutralWords neutral,
      CompetingCases competing,
      CaseLog caseLog) {
    this.submitted = submitted;
    this.others = others;
    this.rows = rows;
    this.neutral = neutral;
    this.competing = competing;
    this.caseLog = caseLog;
  }

  /** Those in force first. */
  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Relation> of(String reference, Viewer viewer) {
    return of(submitted.open(reference, viewer).orElseThrow(NotFound::new));
  }

  @ForCaseWorkers
  @Transactional(readOnly = true)
  public List<Relation> of(OpenCase open) {
    var here = open.id();
    var all = rows.of(here);
    var named = others.named(all.stream().map(row -> row.otherThan(here)).toList(), open.viewer());
    return all.stream()
        .flatMap(row ->
            Stream.ofNullable(named.get(row.otherThan(here))).map(one -> row.seenFrom(here, one)))
        .toList();
  }

  @ForCaseWorkers
  public Made make(String reference, NewRelation said, Viewer viewer) {
    var subject = Subject.idea(idea(reference, viewer).id());
    var other = others.typed(said.other(), viewer).orElse(null);
    if (other == null) {
      return Made.NO_SUCH;
    }
    boolean isCase = other instanceof Other.Case;
    if (other.equals(new Other.Case(subject.id()))
        || (said.kind() == RelationKind.TOGETHER && !isCase)) {
      return Made.NOT_SO;
    }
    hold(subject.id(), other);
    if (said.kind() == RelationKind.TOGETHER
        && other instanceof Other.Case(var second)
        && rows.isThird(subject.id(), second)) {
      return Made.NOT_SO;
    }
    if (!rows.add(subject, other, said, viewer)) {
      return Made.BEFORE;
    }
    log(subject.id(), other, Act.RELATION_MADE, viewer);
    if (said.kind() == RelationKind.COMPETES && other instanceof Other.Case(var second)) {
      competing.compete(subject.id(), second);
    }
    return Made.DONE;
  }

  /**
   * Both senders are told in the same neutral words, on their pages and by letter. False if
   * somebody has told them.
   *
   * @throws NotFound where one of the two has taken her idea back: there is nobody to tell
   */
  @ForOfficers
  public boolean tell(String reference, UUID id, Viewer viewer) {
    boolean first = note(reference, id, Step.TOLD, "", viewer);
    if (first) {
      neutral.toBoth(rows.one(id).orElseThrow(), viewer);
    }
    return first;
  }

  /** How it was settled, in a goal conflict or where two compete. False if that is said already. */
  @ForOfficers
  public boolean settle(String reference, UUID id, String words, Viewer viewer) {
    return note(reference, id, Step.SETTLED, words, viewer);
  }

  /** It does not hold, or no longer. False if that is said already. */
  @ForOfficers
  public boolean end(String reference, UUID id, String words, Viewer viewer) {
    return note(reference, id, Step.ENDED, words, viewer);
  }

  private boolean note(String reference, UUID id, Step step, String words, Viewer viewer) {
    var here = idea(reference, viewer).id();
    var row =
        rows.one(id)
            .filter(one -> seen(one, here, viewer).isPresent())
            .filter(one -> one.ended() == null)
            .filter(one -> step != Step.TOLD || one.canBeTold())
            .orElseThrow(NotFound::new);
    hold(row.subject(), row.other());
    boolean first = rows.note(id, step, words, viewer);
    if (first) {
      log(row.subject(), row.other(), act(step), viewer);
    }
    return first;
  }

  private static Act act(Step step) {
    return switch (step) {
      case TOLD -> Act.RELATION_TOLD;
      case SETTLED -> Act.RELATION_SETTLED;
      case ENDED -> Act.RELATION_ENDED;
    };
  }

  private Optional<Relation> seen(RelationRow row, UUID here, Viewer viewer) {
    if (!row.subject().equals(here) && !row.other().equals(new Other.Case(here))) {
      return Optional.empty();
    }
    return others.named(row.otherThan(here), viewer).map(named -> row.seenFrom(here, named));
  }

  /** In one order, so that two who say something of the same two wait for each other in turn. */
  private void hold(UUID subject, Other other) {
    cases(subject, other).sorted().forEach(caseLog::hold);
  }

  private void log(UUID subject, Other other, Act act, Viewer viewer) {
    cases(subject, other).sorted().forEach(one -> caseLog.add(one, DoneBy.of(viewer), act, ""));
  }

  private static Stream<UUID> cases(UUID subject, Other other) {
    return other instanceof Other.Case(var id) ? Stream.of(subject, id) : Stream.of(subject);
  }

  private SubmittedIdea idea(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
  }

  /** What became of saying that two have to do with each other. */
  public enum Made {
    DONE,
    /** Somebody has said so already. */
    BEFORE,
    /** There is no such case, project or measure, or none for the one who asks. */
    NO_SUCH,
    /** Only cases are handled together, and only two. */
    NOT_SO
  }
}
