package se.regionsormland.portal.assessment.web.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.NamedActor;
import se.regionsormland.portal.advice.Serves;
import se.regionsormland.portal.advice.TextAdvice;
import se.regionsormland.portal.funding.MoneyOutlook;
import se.regionsormland.portal.funding.RuleWords;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.opinions.Recommendation;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.synergies.Hint;

/**
 * The only maker of sentences that an officer is offered for an answer. It takes what was read in
 * the sender's own text, and of everything else what everybody may read: what somebody else has
 * sent to the region has no type that fits here. The sender reads Swedish, whatever language the
 * officer reads in.
 */
@Component
class Outgoing {

  private static final int SOURCES = 6;

  private final MessageSourceAccessor messages;

  Outgoing(MessageSource messages) {
    this.messages = new MessageSourceAccessor(messages, Languages.SWEDISH);
  }

  /** A sentence that stands on its own. Nobody but {@link Outgoing} makes one. */
  static final class Line {
    private final String words;

    private Line(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  Line near(Serves serves) {
    return say("sentence", serves.intervention().name(), serves.area().number());
  }

  Line ring(Strateg strateg) {
    return strateg.hasTelephone()
        ? say("step.strateg.ring", strateg.name(), strateg.telephone())
        : say("step.strateg", strateg.name());
  }

  /** An organisation that is named for something, itself or as one of a group. */
  Line talkTo(NamedActor named) {
    var closest = named.first(1).getFirst();
    var group = closest.asOneOf();
    var measure = closest.measure().number();
    return group == null
        ? say("step.actor", named.actor().name(), measure)
        : say("step.actor.group", named.actor().name(), measure, group.name());
  }

  Line need(Need need) {
    return say("step.need." + need);
  }

  /** The group's advice, in milder and plainer words than its own. */
  Line recommended(Recommendation one) {
    return say("statement." + one);
  }

  /** As {@link #recommended}, of two ideas at once; the other is named where everybody reads it. */
  Line recommendedOfBoth(Recommendation one, Optional<PublicIdea> other) {
    var together =
        other
            .map(named -> say("together.named", named.title(), named.reference()))
            .orElseGet(() -> say("together"));
    return new Line(together.words() + " " + recommended(one).words());
  }

  Line readOf(PublicIdea other) {
    return say("step.similar", other.title(), other.reference());
  }

  Line hint(Hint hint) {
    return new Line(hint.inWords());
  }

  Line group(LocalDate meets) {
    return say("step.group", SwedishTime.longDate(meets, Languages.SWEDISH));
  }

  List<Line> money(MoneyOutlook outlook) {
    return lines(outlook.lines(SOURCES).stream());
  }

  List<Line> rules(MoneyOutlook outlook) {
    return lines(outlook.notes().stream().map(RuleWords::text));
  }

  /** What the sender's own text makes one ask or note. */
  List<Line> read(TextAdvice own) {
    return lines(own.sentences().stream());
  }

  private static List<Line> lines(Stream<String> sentences) {
    return sentences.map(Line::new).toList();
  }

  private Line say(String key, Object... told) {
    return new Line(messages.getMessage("assessment.proposal." + key, told));
  }
}
