package se.regionsormland.portal.group;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.IdeaParties;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;

/**
 * What a case asks of the one who looks at it, and why: it names an organisation of hers, or a case
 * that it has come to be handled together with does.
 */
@Component
class OwnQuestions {

  private final AppointmentRows appointments;
  private final PartyRows rows;
  private final SameOrganisation same;
  private final JoinedCases joined;
  private final SubmittedIdeas submitted;
  private final RecordGuard guard;

  OwnQuestions(
      AppointmentRows appointments,
      PartyRows rows,
      SameOrganisation same,
      JoinedCases joined,
      SubmittedIdeas submitted,
      RecordGuard guard) {
    this.joined = joined;
    this.submitted = submitted;
    this.appointments = appointments;
    this.rows = rows;
    this.same = same;
    this.guard = guard;
  }

  /** To whom it is open: asked only where an organisation of hers is named that was not before. */
  OwnQuestion of(IdeaParties idea, Viewer viewer) {
    boolean opened = guard.opens(idea.id(), viewer);
    var later = rows.of(idea.id());
    var seen = rows.seenBy(viewer.id(), idea.id()).orElse(PartyRows.Seen.NOTHING);
    var mine = appointments.organisationsOf(viewer.id());
    var named = opened && seen.parties() >= 0 ? from(seen.parties(), later) : parties(idea);
    var joined = same.among(mine, joinedSince(seen.at(), idea, viewer));
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

  /** Who sent it, and who came later. */
  List<String> parties(IdeaParties idea) {
    return Stream.concat(
            Stream.of(idea.contactName(), idea.organisation()),
            rows.of(idea.id()).stream().map(Party::name))
        .filter(one -> !one.isBlank())
        .toList();
  }

  private static List<String> from(int seen, List<Party> later) {
    return later.stream().skip(seen).map(Party::name).toList();
  }
}
