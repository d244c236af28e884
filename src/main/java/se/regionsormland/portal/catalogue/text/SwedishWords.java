package se.regionsormland.portal.catalogue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.tartarus.snowball.ext.SwedishStemmer;
import se.regionsormland.portal.shared.WordSearch;

/**
 * Reads Swedish text into words that can be compared.
 *
 * <p>Each word is put in lower case and composed letters. Its stem is its family's name where the
 * family is known ({@code cykel} for cykel, cyklar, cykling), else Snowball's Swedish stem. A
 * compound is divided into the families of its parts, only where known parts cover all of it: so
 * {@code dagvattenanläggningar} has the part {@code vatten}, while {@code vattning} and {@code
 * material} are left whole. What is longer than {@link WordSearch#LONGEST_WORD} is left out. Words
 * that carry no meaning of their own are marked by {@link #isCommon}. Dots and rings stay; {@link
 * Spelling} compares without them.
 */
@Component
public class SwedishWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.:]\\p{N}+)?");

  private static final Set<String> COMMON =
      Set.of(
          ("alla allt att av bland både bör de dem den denna deras dess det detta dig din dina"
                  + " dock du där då efter ej eller en ett finns flera fram från för genom ha har"
                  + " hos hur här i in inom inte ju kan kommer kring kunna man med mellan men mer"
                  + " mot många måste ni nu när någon några något och också olika om oss på samt"
                  + " sig sin sina ska skulle som så såsom sätt till under upp ut utan vad var vara"
                  + " varje vi via vid vilka vilken vill vår våra vårt är även över jag mig er era"
                  + " the of and to for a an")
              .split(" "));

  private final WordFamilies families;

  SwedishWords(@Value("classpath:db/strategy/word-families.txt") Resource families) {
    this.families = WordFamilies.read(families);
  }

  public List<Word> read(String text) {
    var words = new ArrayList<Word>();
    var found = WORD.matcher(text);
    while (found.find()) {
      if (found.end() - found.start() <= WordSearch.LONGEST_WORD) {
        words.add(word(found.group(), found.start(), found.end()));
      }
    }
    return words;
  }

  private Word word(String written, int start, int end) {
    var lower = Spelling.normalise(written);
    var parts = families.divide(lower);
    var whole = new Word(written, lower, stem(lower), List.of(), start, end);
    return as(whole, parts);
  }

  private static Word as(Word word, List<String> parts) {
    return parts.size() == 1 ? word.as(parts.getFirst(), List.of()) : word.as(word.stem(), parts);
  }

  /** The word as if its writer had no å, ä, ö: {@code oversvamning} reads as översvämning. */
  public Word readWithoutDots(Word word) {
    var parts = families.divideWithoutDots(Spelling.foldDigraphs(word.lower()));
    return as(word, parts);
  }

  /** A known word part that is one slip from the word. */
  public Optional<Word> nearestKnown(Word word) {
    return families.nearest(word.lower()).map(form -> word(form, 0, form.length()));
  }

  /** A part of a compound as a word by itself. */
  public Word part(String family) {
    return new Word(family, family, family, List.of(), 0, family.length());
  }

  /** The known first part of a word that is not wholly known: {@code ladd} in laddgubbe. */
  public Optional<String> beginningOf(Word word) {
    return switch (families.divide(word.lower()).size()) {
      case 0 -> Optional.ofNullable(families.beginning(word.lower()));
      case 1 -> Optional.empty();
      default -> Optional.of(word.parts().getFirst());
    };
  }

  public boolean isCommon(Word word) {
    return COMMON.contains(word.lower());
  }

  private static String stem(String lower) {
    var stemmer = new SwedishStemmer();
    stemmer.setCurrent(lower);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
