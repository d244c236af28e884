package se.regionsormland.portal.reading.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.reading.Care;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.words.Listed;
import se.regionsormland.portal.reading.words.Phrases;
import se.regionsormland.portal.reading.words.Tokens;

/** What is done anyway: "ordinarie busstrafik", "den löpande driften". */
final class OrdinaryTasks {

  private static final Phrases SAID =
      Phrases.of(
          """
          driftkostnad*; driftskostnad*; driftsbudget*; underhåll av; underhålla; lagstadgad*;
          kommunens ansvar; kommunalt ansvar; kärnuppdrag*; snöröjning*; ordinary activities;
          existing staff; täcka underskott*; fortsätta som vanligt; fortsätter som vanligt; hyran som vanligt;
          ordinary operations; daily operations; täcka lönerna; running costs
          """);
  private static final Set<String> AS_USUAL =
      Listed.words(
          """
          ordinarie vanlig vanliga vanligt löpande befintlig befintliga nuvarande reguljär
          reguljära dagliga ordinary regular existing
          """);
  private static final List<String> TASKS =
      List.of(
          "verksamhet",
          "drift",
          "trafik",
          "skjuts",
          "personal",
          "undervisning",
          "lektion",
          "bemanning",
          "underhåll",
          "lön",
          "uppgift",
          "uppdrag",
          "budget",
          "kostnad",
          "skötsel",
          "omsorg",
          "linje",
          "bussar",
          "arbetet",
          "städning",
          "staff",
          "traffic",
          "operations");
  private static final Set<String> NOT =
      Listed.words(
          """
          inte ej utöver utanför skilt skild skiljt ingen inget utan not beyond aldrig vid
          förutom skiljer skiljs in efter övergå övergår över permanentas sidan ersätter
          istället
          """);

  private OrdinaryTasks() {}

  static @Nullable Found<Care> in(Tokens tokens) {
    var said = CareReader.first(tokens, SAID, NOT, Care.ORDINARY_TASKS);
    for (int at = 0; said == null && at < tokens.size(); at++) {
      if (tokens.isOneOf(at, AS_USUAL) && isTask(tokens, at) && !isDenied(tokens, at)) {
        said = tokens.found(Care.ORDINARY_TASKS, at, at + 1);
      }
    }
    return said;
  }

  private static boolean isTask(Tokens tokens, int at) {
    var next = tokens.text(at + 1);
    return tokens.sameSentence(at, at + 1) && TASKS.stream().anyMatch(next::contains);
  }

  private static boolean isDenied(Tokens tokens, int at) {
    return tokens.anyBefore(at, 4, NOT) || tokens.anyAfter(at + 1, 2, NOT);
  }
}
