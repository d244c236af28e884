package se.regionsormland.portal.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.Matter;
import se.regionsormland.portal.ideas.WrittenLine;
import se.regionsormland.portal.shared.SwedishTime;

/** On her own page a sender reads what she said of dividing her idea, and what came of it. */
@Component
class DividedBesideSender implements BesideSender {

  private final DivisionRows divisions;
  private final RelationRows relations;
  private final MessageSourceAccessor words;

  DividedBesideSender(DivisionRows divisions, RelationRows relations, MessageSource words) {
    this.divisions = divisions;
    this.relations = relations;
    this.words = new MessageSourceAccessor(words);
  }

  @Override
  public Shown shown(Sent idea) {
    var offer = divisions.of(idea.id()).orElse(null);
    var parts = relations.others(idea.id(), RelationKind.DIVIDED);
    return new Shown(waits(offer, idea), decided(offer, parts), ways(offer, parts, idea));
  }

  /** The region thinks that her idea is two. */
  private static List<Matter> waits(@Nullable Division offer, Sent idea) {
    return offer != null && offer.said() == null
        ? List.of(new Matter("relations.division.waits", idea.at("/delning")))
        : List.of();
  }

  private List<WrittenLine> decided(@Nullable Division offer, List<RelationRows.OtherCase> parts) {
    var answer = offer == null ? null : offer.said();
    var said =
        answer == null
            ? Stream.<WrittenLine>empty()
            : Stream.of(line("said", words.getMessage(yesOrNo(answer), day(answer.day()))));
    var cases =
        parts.stream().map(one -> line(one.fromHere() ? "part-of" : "part", one.reference()));
    return Stream.concat(said, cases).toList();
  }

  private WrittenLine line(String what, String value) {
    return new WrittenLine("division", words.getMessage("relations.division." + what), value);
  }

  private static String yesOrNo(Division.Said said) {
    return said.yes() ? "relations.division.said.yes" : "relations.division.said.no";
  }

  private static Object[] day(LocalDate day) {
    return new Object[] {SwedishTime.longDate(day, LocaleContextHolder.getLocale())};
  }

  /** To the draft, until it is sent. */
  private static List<Matter> ways(
      @Nullable Division offer, List<RelationRows.OtherCase> parts, Sent idea) {
    boolean isDraft =
        offer != null
            && offer.isAccepted()
            && parts.stream().allMatch(RelationRows.OtherCase::fromHere);
    return isDraft
        ? List.of(new Matter("relations.division.goes-on", idea.at("/delning")))
        : List.of();
  }
}
