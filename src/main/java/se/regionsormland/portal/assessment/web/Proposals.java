package se.regionsormland.portal.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.advice.Advice;
import se.regionsormland.portal.advice.FirstPicture;
import se.regionsormland.portal.advice.ToTalkTo;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.funding.MoneyAdvice;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.funding.RuleWords;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.synergies.Synergies;

/** Puts what the machine knows of an idea into sentences that an officer can keep. */
@Component
class Proposals {

  /** The sender reads Swedish, whatever language the officer reads in. */
  private static final Locale SWEDISH = Locale.of("sv");

  private static final int SOURCES = 6;
  private static final int ACTORS = 2;

  private final Machine machine;
  private final Advice advice;
  private final MoneyAdvice money;
  private final Synergies synergies;
  private final Strategs strategs;
  private final MessageSource messages;

  Proposals(
      Machine machine,
      Advice advice,
      MoneyAdvice money,
      Synergies synergies,
      Strategs strategs,
      MessageSource messages) {
    this.machine = machine;
    this.advice = advice;
    this.money = money;
    this.synergies = synergies;
    this.strategs = strategs;
    this.messages = messages;
  }

  Proposed on(CaseFile file, Machine.Hints hints) {
    var idea = file.idea();
    var outlook = money.on(advice.asked(closest(idea), idea.content()), SWEDISH);
    return new Proposed(
        sentence(hints.picture()),
        steps(file, hints).toList(),
        outlook.lines(SOURCES),
        obstacles(outlook, idea));
  }

  @Nullable String sentence(FirstPicture picture) {
    return picture.interventions().stream()
        .findFirst()
        .map(serves -> say("sentence", serves.intervention().name(), serves.area().number()))
        .orElse(null);
  }

  private Stream<String> steps(CaseFile file, Machine.Hints hints) {
    return Stream.of(
            talkToTheRegion(strategs.forAreas(file.idea().areas())),
            hints.actors().stream().filter(ToTalkTo::isNamed).limit(ACTORS).map(this::talkTo),
            needs(file.idea()),
            hints.similar().stream()
                .limit(1)
                .map(other -> say("step.similar", other.idea().title(), other.idea().reference())),
            synergies.sentencesAbout(file.idea(), true).stream(),
            Stream.ofNullable(file.status().groupMeets())
                .map(day -> say("step.group", SwedishTime.longDate(day, SWEDISH))))
        .flatMap(lines -> lines);
  }

  private Stream<String> talkToTheRegion(Strateg strateg) {
    return Stream.of(
        strateg.hasTelephone()
            ? say("step.strateg.ring", strateg.name(), strateg.telephone())
            : say("step.strateg", strateg.name()));
  }

  private String talkTo(ToTalkTo one) {
    var reason = one.named().first(1).getFirst().measure();
    return say("step.actor", one.named().actor().name(), reason.number());
  }

  private Stream<String> needs(SubmittedIdea idea) {
    return Stream.of(Need.PROJECT_OWNER, Need.MONEY)
        .filter(idea.content().needs()::contains)
        .map(need -> say("step.need." + need));
  }

  private List<String> obstacles(MoneyOutlook outlook, SubmittedIdea idea) {
    return Stream.of(
            machine.obstacles(idea).stream(),
            synergies.sentencesAbout(idea, false).stream(),
            outlook.notes().stream().map(RuleWords::text))
        .flatMap(sentences -> sentences)
        .toList();
  }

  private static @Nullable Integer closest(SubmittedIdea idea) {
    return idea.areas().isEmpty() ? null : idea.areas().getFirst();
  }

  private String say(String key, Object... told) {
    return messages.getMessage("assessment.proposal." + key, told, SWEDISH);
  }
}
