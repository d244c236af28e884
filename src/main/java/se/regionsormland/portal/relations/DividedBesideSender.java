package se.regionsormland.portal.relations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender.Matter;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.SenderKey;
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
  public List<WrittenLine> decided(UUID idea) {
    var said =
        divisions.of(idea).map(Division::said).stream()
            .map(one -> line("said", words.getMessage(yesOrNo(one), day(one.day()))));
    var cases =
        relations.others(idea, RelationKind.DIVIDED).stream()
            .map(one -> line(one.fromHere() ? "part-of" : "part", one.reference()));
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
  @Override
  public List<Matter> ways(UUID idea, SenderKey key) {
    boolean isDraft =
        divisions.of(idea).filter(Division::isAccepted).isPresent()
            && relations.others(idea, RelationKind.DIVIDED).stream()
                .allMatch(RelationRows.OtherCase::fromHere);
    return isDraft
        ? List.of(new Matter("relations.division.goes-on", key.page() + "/delning"))
        : List.of();
  }
}
