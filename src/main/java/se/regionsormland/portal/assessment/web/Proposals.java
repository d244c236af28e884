package se.regionsormland.portal.assessment.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.advice.FirstPicture;
import se.regionsormland.portal.advice.TextAdvice;
import se.regionsormland.portal.advice.ToTalkTo;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.web.Outgoing.Line;
import se.regionsormland.portal.funding.MoneyAdvice;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.synergies.Hint;
import se.regionsormland.portal.synergies.Synergies;
import se.regionsormland.portal.web.Softly;

/** Puts what the machine knows of an idea into sentences that an officer can keep. */
@Component
class Proposals {

  private static final int ACTORS = 2;

  private final Advice advice;
  private final MoneyAdvice money;
  private final Synergies synergies;
  private final CaseStatements statements;
  private final Strategs strategs;
  private final Outgoing outgoing;
  private final Softly softly;
  private final Clock clock;

  Proposals(
      Advice advice,
      MoneyAdvice money,
      Synergies synergies,
      CaseStatements statements,
      Strategs strategs,
      Outgoing outgoing,
      Softly softly,
      Clock clock) {
    this.advice = advice;
    this.money = money;
    this.synergies = synergies;
    this.statements = statements;
    this.strategs = strategs;
    this.outgoing = outgoing;
    this.softly = softly;
    this.clock = clock;
  }

  Proposed on(CaseFile file, Machine.Hints machine, Viewer viewer) {
    var idea = file.idea();
    var parts = softly.parts();
    var outlook = parts.ask(() -> outlook(idea)).orElse(MoneyOutlook.NONE);
    var hints = parts.ask(() -> synergies.forItsSender(idea)).orElse(List.of());
    var read = parts.ask(() -> advice.reading(idea.content())).orElse(TextAdvice.NONE);
    return new Proposed(
        sentence(machine.picture()),
        Stream.concat(advised(file, viewer), steps(file, machine, hints)).toList(),
        outgoing.money(outlook),
        obstacles(outlook, read, hints),
        machine.whole() && parts.whole());
  }

  /** What the group has confirmed comes first. */
  private Stream<Line> advised(CaseFile file, Viewer viewer) {
    return statements.confirmed(file.idea().reference(), viewer).stream()
        .map(one -> outgoing.recommended(one.recommendation()));
  }

  private MoneyOutlook outlook(SubmittedIdea idea) {
    return money.on(advice.asked(closest(idea), idea.content()), Languages.SWEDISH);
  }

  @Nullable Line sentence(FirstPicture picture) {
    return picture.interventions().stream().findFirst().map(outgoing::near).orElse(null);
  }

  private Stream<Line> steps(CaseFile file, Machine.Hints machine, List<Hint> hints) {
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

  private Stream<Line> needs(SubmittedIdea idea) {
    return Stream.of(Need.PROJECT_OWNER, Need.MONEY)
        .filter(idea.content().needs()::contains)
        .map(outgoing::need);
  }

  private List<Line> obstacles(MoneyOutlook outlook, TextAdvice read, List<Hint> hints) {
    return Stream.of(
            outgoing.read(read).stream(),
            hints.stream().filter(hint -> !hint.kind().isGood()).map(outgoing::hint),
            outgoing.rules(outlook).stream())
        .flatMap(lines -> lines)
        .toList();
  }

  private static @Nullable Integer closest(SubmittedIdea idea) {
    return idea.areas().isEmpty() ? null : idea.areas().getFirst();
  }
}
