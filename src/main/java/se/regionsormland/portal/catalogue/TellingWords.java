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

  private static final Set<String> SHORT_NAMES =
      Set.of("ai iot gis 5g 4g va gas ved sfi lss vr bim hvo".split(" "));

  /** Beside the lexicon's plain words. */
  private static final Set<String> OF_EVERY_PROJECT =
      Set.of(
          """
          insats insatser åtgärd åtgärder villkor bygga bygger stöd stödja söka samarbete \
          samverkan större lättare under kunde saknas saknar gäller vara varit detta dessa deras \
          våra vårt något platser delarna dela både även handlar handla handlade handlas handlat \
          innebär innebära syftar avser berör arbetar arbeta jobbar jobba lyfta lyfter fortsätta \
          fortsätter påbörja genomföra genomför genomförs driva driver ordna ordnar skapa skapar\
          """
              .split("\\s+"));

  private final SwedishWords words;
  private final Set<String> plain;

  TellingWords(SwedishWords words, Finder finder) {
    this.words = words;
    this.plain = finder.plainWords();
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
    return (word.lower().length() >= SHORTEST || isShortName(word))
        && Character.isLetter(word.lower().charAt(0))
        && word.lower().chars().allMatch(Character::isLetterOrDigit)
        && !words.isCommon(word)
        && !plain.contains(word.lower())
        && !OF_EVERY_PROJECT.contains(word.lower());
  }

  /** "AI", "GIS", "5G": as telling as longer words. */
  private static boolean isShortName(Word word) {
    return SHORT_NAMES.contains(word.lower());
  }

  private static TellingWord telling(Word word) {
    var parts = word.parts().stream().filter(part -> part.length() >= SHORTEST).toList();
    return new TellingWord(word.written(), parts);
  }

  /** A word that says what a text is about; {@code parts} are those of a compound, else none. */
  public record TellingWord(String written, List<String> parts) {

    public TellingWord {
      parts = List.copyOf(parts);
    }
  }
}
