package se.regionsormland.portal.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.Word;

/** The words of a text that tell it from others: not the small ones, nor those of every project. */
@Component
public class TellingWords {

  private static final int READ = 5000;
  private static final int AT_MOST = 60;
  private static final int SHORTEST = 4;

  private static final Set<String> OF_EVERY_PROJECT =
      Set.of(
          """
          projekt projektet projekten projektidé idé idén idéer förslag insats insatser åtgärd \
          åtgärder behov behöver behövs vill vilja villkor prova pröva testa utveckla utveckling \
          skapa bygga bygger göra arbete arbetet arbeta stöd stödja främja öka ökad ökar stärka \
          hitta söka söker börja börjar kommun kommunen kommuner kommunerna kommunens region \
          regionen regionens sörmland sörmlands sörmländska södermanland länet länets person \
          personer människor människa tillsammans möjlighet möjligheter genomföra driva samarbete \
          samverkan andra nästa varje olika bättre större mindre många flera fler också sedan idag \
          alltid aldrig redan lätt lättare svårt dessutom därför eftersom medan under innan inget \
          ingen skulle kunde borde finns saknas saknar heter gäller blir blivit vara varit sådana \
          detta dessa deras våra vårt själva hela halva första några något någon gång gånger plats \
          platser delarna exempel sätt sättet delar dela åren året tiden både även runt längs där\
          """
              .split("\\s+"));

  private final SwedishWords words;

  TellingWords(SwedishWords words) {
    this.words = words;
  }

  /** Each once, as first written and in the order of the text. */
  public List<TellingWord> of(String text) {
    var read = text.substring(0, Math.min(text.length(), READ)).replace('\0', ' ');
    var found = new LinkedHashMap<String, TellingWord>();
    words.read(read).stream()
        .filter(this::tells)
        .forEach(word -> found.putIfAbsent(word.stem(), telling(word)));
    return found.values().stream().limit(AT_MOST).toList();
  }

  private boolean tells(Word word) {
    return word.lower().length() >= SHORTEST
        && Character.isLetter(word.lower().charAt(0))
        && word.lower().chars().allMatch(Character::isLetterOrDigit)
        && !words.isCommon(word)
        && !OF_EVERY_PROJECT.contains(word.lower());
  }

  private static TellingWord telling(Word word) {
    var parts = word.parts().stream().filter(part -> part.length() >= SHORTEST).toList();
    return new TellingWord(word.written(), parts);
  }
}
