package se.regionsormland.portal.assessment.web.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.assessment.drafts.AnswerParts;
import se.regionsormland.portal.catalogue.Strategy;

/** A part of an answer that two officers wrote differently; {@code part} names it in the bundle. */
record Differences(String part, String mine, String theirs) {

  static List<Differences> between(AnswerParts mine, AnswerParts theirs, Strategy strategy) {
    return Stream.of(
            new Differences("sentence", mine.sentence(), theirs.sentence()),
            new Differences("steps", steps(mine), steps(theirs)),
            new Differences("measures", measures(mine, strategy), measures(theirs, strategy)),
            new Differences("partners", partners(mine), partners(theirs)),
            new Differences("money", mine.sheet().money(), theirs.sheet().money()),
            new Differences("obstacles", mine.sheet().obstacles(), theirs.sheet().obstacles()),
            new Differences("person", mine.person(), theirs.person()))
        .filter(part -> !part.mine.equals(part.theirs))
        .toList();
  }

  private static String measures(AnswerParts parts, Strategy strategy) {
    return MeasureChoices.named(strategy, parts.measures()).stream()
        .map(choice -> (choice.number() + " " + choice.text()).strip())
        .collect(Collectors.joining("\n"));
  }

  private static String steps(AnswerParts parts) {
    return lines(parts.sheet().nextSteps());
  }

  private static String partners(AnswerParts parts) {
    return lines(parts.sheet().partners());
  }

  private static String lines(List<String> parts) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
  }
}
