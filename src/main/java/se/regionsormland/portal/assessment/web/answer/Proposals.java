package se.regionsormland.portal.assessment.web.answer;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.advice.FirstPicture;
import se.regionsormland.portal.advice.ToTalkTo;
import se.regionsormland.portal.assessment.CaseHead;
import se.regionsormland.portal.assessment.web.Machine;
import se.regionsormland.portal.assessment.web.answer.Outgoing.Line;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.requests.IdeaOrRequest;
import se.regionsormland.portal.shared.SwedishTime;

/** Puts what the machine knows of an idea into sentences that an officer can keep. */
@Component
class Proposals {

  private static final int ACTORS = 2;

  private final Strategs strategs;
  private final Outgoing outgoing;
  private final IdeaOrRequest subjects;
  private final Clock clock;

  Proposals(Strategs strategs, Outgoing outgoing, IdeaOrRequest subjects, Clock clock) {
    this.subjects = subjects;
    this.strategs = strategs;
    this.outgoing = outgoing;
    this.clock = clock;
  }

  Proposed on(CaseHead file, Machine.Outward machine) {
    var picture = machine.picture();
    return new Proposed(
        picture.interventions().stream().findFirst().map(outgoing::near).orElse(null),
        steps(file, machine).toList(),
        outgoing.money(picture.money()),
        obstacles(picture),
        picture.isWhole());
  }

  private Stream<Line> steps(CaseHead file, Machine.Outward machine) {
    var hints = machine.picture().related().hints();
    return Stream.of(
            Stream.of(outgoing.ring(strategs.forAreas(file.idea().areas()))),
            machine.actors().stream()
                .filter(ToTalkTo::isNamed)
                .limit(ACTORS)
                .map(one -> outgoing.talkTo(one.named())),
            needs(file.idea()),
            machine.similar().stream().limit(1).map(other -> outgoing.readOf(other.idea())),
            hints.stream().filter(hint -> hint.kind().isGood()).map(outgoing::hint),
            Stream.ofNullable(file.status().meetingFrom(SwedishTime.today(clock)))
                .map(outgoing::group))
        .flatMap(lines -> lines);
  }

  /** A request says already what it costs and who pays. */
  private Stream<Line> needs(SubmittedIdea idea) {
    return Stream.of(Need.PROJECT_OWNER, Need.MONEY)
        .filter(idea.content().needs()::contains)
        .filter(need -> need != Need.MONEY || !subjects.isRequest(idea.id()))
        .map(outgoing::need);
  }

  private List<Line> obstacles(FirstPicture picture) {
    var hints = picture.related().hints();
    return Stream.of(
            outgoing.read(picture.read()).stream(),
            hints.stream().filter(hint -> !hint.kind().isGood()).map(outgoing::hint),
            outgoing.rules(picture.money()).stream())
        .flatMap(lines -> lines)
        .toList();
  }
}
