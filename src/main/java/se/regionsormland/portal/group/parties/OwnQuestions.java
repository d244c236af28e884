package se.regionsormland.portal.group.parties;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.IdeaParties;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;

/**
 * What a case asks of the one who looks at it, and why: it names an organisation of hers, or a case
 * that it has come to be handled together with does.
 */
@Component
public class OwnQuestions {

  private final PartyRows rows;
  private final SameOrganisation same;
  private final JoinedCases joined;
  private final SubmittedIdeas submitted;
  private final RecordGuard guard;

  OwnQuestions(
      PartyRows rows,
      SameOrganisation same,
      JoinedCases joined,
      SubmittedIdeas submitted,
      RecordGuard guard) {
    this.joined = joined;
    this.submitted = submitted;
    this.rows = rows;
    this.same = same;
    this.guard = guard;
  }

  /** To whom it is open: asked only where an organisation of hers is named that was not before. */
  public OwnQuestion of(IdeaParties idea, Viewer viewer) {
    return of(idea, rows.knownTo(viewer.id(), idea.id()), viewer);
  }

  /** {@code known}: its parties that came later and what she said of them, as it was read. */
  public OwnQuestion of(IdeaParties idea, PartyRows.Known known, Viewer viewer) {
    boolean opened = guard.opens(idea.id(), viewer);
    return of(idea, known, opened, viewer);
  }

  /** The viewer's organisations that a case that is open to her asks her about. */
  public List<String> askedIn(OpenCase open) {
    var viewer = open.viewer();
    var known = rows.knownTo(viewer.id(), open.id());
    var question = of(IdeaParties.of(open.idea()), known, true, viewer);
    return question.asked() ? question.matching() : List.of();
  }

  private OwnQuestion of(IdeaParties idea, PartyRows.Known known, boolean opened, Viewer viewer) {
    var mine = known.organisations();
    var later = known.later();
    var seen = known.seen();
    var named = opened && seen.parties() >= 0 ? from(seen.parties(), later) : parties(idea, later);
    var joined =
        mine.isEmpty() ? List.<String>of() : same.among(mine, joinedSince(seen.at(), idea, viewer));
    var matching =
        Stream.concat(same.among(mine, named).stream(), joined.stream()).distinct().toList();
    boolean unsaid = seen.parties() != later.size() || !joined.isEmpty();
    return new OwnQuestion(
        opened, unsaid && (!opened || !matching.isEmpty()), matching, later.size());
  }

  /** The parties of what it has come to be handled together with, unless that is closed to her. */
  private List<String> joinedSince(Instant said, IdeaParties idea, Viewer viewer) {
    return joined
        .with(idea.id())
        .filter(one -> one.since().isAfter(said))
        .flatMap(one -> submitted.parties(one.reference(), viewer))
        .map(this::parties)
        .orElse(List.of());
  }

  private List<String> parties(IdeaParties idea) {
    return parties(idea, rows.of(idea.id()));
  }

  /** Who sent it, and who came later. */
  public static List<String> parties(IdeaParties idea, List<Party> later) {
    return Stream.concat(
            Stream.of(idea.contactName(), idea.organisation()), later.stream().map(Party::name))
        .filter(one -> !one.isBlank())
        .toList();
  }

  private static List<String> from(int seen, List<Party> later) {
    return later.stream().skip(seen).map(Party::name).toList();
  }
}
