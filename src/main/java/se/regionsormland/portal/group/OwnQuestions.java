package se.regionsormland.portal.group;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.IdeaParties;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.RecordGuard;

/** What a case asks of the one who looks at it, and why. */
@Component
class OwnQuestions {

  private final AppointmentRows appointments;
  private final PartyRows rows;
  private final SameOrganisation same;
  private final RecordGuard guard;

  OwnQuestions(
      AppointmentRows appointments, PartyRows rows, SameOrganisation same, RecordGuard guard) {
    this.appointments = appointments;
    this.rows = rows;
    this.same = same;
    this.guard = guard;
  }

  /** To whom it is open: asked only where an organisation of hers is named that was not before. */
  OwnQuestion of(IdeaParties idea, Viewer viewer) {
    boolean opened = guard.opens(idea.id(), viewer);
    var later = rows.of(idea.id());
    int seen = rows.seenBy(viewer.id(), idea.id()).orElse(-1);
    var mine = appointments.organisationsOf(viewer.id());
    var matching = same.among(mine, opened && seen >= 0 ? from(seen, later) : parties(idea));
    boolean asked = seen != later.size() && (!opened || !matching.isEmpty());
    return new OwnQuestion(opened, asked, matching, later.size());
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
