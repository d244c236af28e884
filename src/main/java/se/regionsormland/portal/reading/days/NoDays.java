package se.regionsormland.portal.reading.days;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Tokens;

/** Words for a time that name no day: "efter sommaren", "v. 37", "så snart som möjligt". */
final class NoDays {

  private static final Phrases NO_DAY =
      Phrases.of(
          """
          till våren; i vår; till hösten; i höst; så snart som möjligt; snarast; snart;
          vecka; before summer; before the summer; before christmas; after the summer; after
          summer; after christmas; soon; asap; as soon as possible; nästa vecka; nästa månad;
          innan dess; dessförinnan; i sommar; i vinter; till sommaren; till vintern; till jul;
          före helgen; efter helgen; efter helgerna; this autumn; this spring
          """);

  private static final Phrases ROUND_A_FEAST =
      Phrases.of(
          Stream.of("före", "innan", "efter", "till", "kring", "runt", "under", "i början av")
              .flatMap(before ->
                  Stream.of(
                          "sommaren",
                          "jul",
                          "semestern",
                          "semestrarna",
                          "nyår",
                          "årsskiftet",
                          "påsk",
                          "hösten",
                          "våren",
                          "vintern",
                          "midsommar",
                          "julen",
                          "påsken",
                          "lovet",
                          "sportlovet",
                          "industrisemestern",
                          "helgerna",
                          "nästa år")
                      .map(feast -> before + " " + feast))
              .collect(Collectors.joining("; ")));

  private static final Set<String> WEEK = Set.of("vecka", "veckan", "v", "week");

  private NoDays() {}

  /** How many tokens it takes; none is 0. A week is quoted with its number. */
  static int at(Tokens tokens, int index) {
    if (tokens.isOneOf(index, WEEK)) {
      int number = ".".equals(tokens.text(index + 1)) ? index + 2 : index + 1;
      if (tokens.text(number).matches("[1-5]?\\d")) {
        return number - index + 1;
      }
    }
    return Math.max(NO_DAY.at(tokens, index), ROUND_A_FEAST.at(tokens, index));
  }
}
