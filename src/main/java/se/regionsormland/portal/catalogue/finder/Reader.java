package se.regionsormland.portal.catalogue.finder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import se.regionsormland.portal.catalogue.finder.Vocabulary.Meaning;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.Word;

/** Reads a text into words with their themes, sentence by sentence. */
final class Reader {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+(?=\\p{Lu}|\\d\\))");

  private final SwedishWords words;
  private final Vocabulary vocabulary;
  private final Map<String, String> abbreviations;
  private final Set<String> plain;
  private final Set<String> names;
  private final Set<String> prose;
  private final Set<String> plainStems = new HashSet<>();
  private final Map<String, Set<String>> themesOfStem = new HashMap<>();

  Reader(SwedishWords words, Vocabulary vocabulary, Lexicon lexicon, Set<String> prose) {
    this.words = words;
    this.vocabulary = vocabulary;
    this.abbreviations = lexicon.abbreviations();
    this.plain = lexicon.plainWords();
    this.names = lexicon.nameWords();
    this.prose = prose;
    plain.forEach(it -> words.read(it).forEach(word -> plainStems.add(word.stem())));
    lexicon.wordsOfThemes().forEach((theme, them) -> them.forEach(word -> add(word, theme)));
  }

  List<Token> read(String text) {
    var tokens = new ArrayList<Token>();
    int sentence = 0;
    for (String one : SENTENCE_END.split(text)) {
      for (Word word : words.read(one)) {
        tokens.add(token(word, sentence));
      }
      sentence++;
    }
    return tokens;
  }

  private Token token(Word written, int sentence) {
    var word = inFull(written);
    if (Fillers.contains(word.lower())) {
      return new Token(word, sentence, true, true, false, true, List.of(), Set.of());
    }
    if (names.contains(word.lower())) {
      return new Token(word, sentence, false, true, false, true, List.of(), Set.of());
    }
    boolean known = vocabulary.knows(word);
    var guesses = known ? List.<Meaning>of() : vocabulary.guess(word);
    boolean plain = isPlain(word, guesses);
    boolean prose = this.prose.contains(word.stem());
    return new Token(word, sentence, false, plain, prose, known, guesses, themes(word, guesses));
  }

  /** A slip in a plain word makes it no reason. */
  private boolean isPlain(Word word, List<Meaning> guesses) {
    return plain.contains(word.lower())
        || plain.contains(word.written().toLowerCase(Locale.ROOT))
        || (!guesses.isEmpty()
            && guesses.stream().allMatch(guess -> plainStems.contains(guess.stem())));
  }

  /** An abbreviation is read as its word but stays written as it was. */
  private Word inFull(Word word) {
    var full = abbreviations.get(word.lower());
    if (full == null) {
      return word;
    }
    var read = words.read(full).getFirst();
    return new Word(
        word.written(), read.lower(), read.stem(), read.parts(), word.start(), word.end());
  }

  /** Of the whole word; else of a compound's parts; else of what it may stand for. */
  private Set<String> themes(Word word, List<Meaning> guesses) {
    var themes = new LinkedHashSet<>(themesOf(word.stem()));
    themes.addAll(themesOf(word.lower()));
    if (themes.isEmpty()) {
      word.parts().forEach(part -> themes.addAll(themesOf(part)));
    }
    if (themes.isEmpty()) {
      guesses.forEach(guess -> themes.addAll(themesOf(guess.stem())));
    }
    return themes;
  }

  private Set<String> themesOf(String stem) {
    return themesOfStem.getOrDefault(stem, Set.of());
  }

  private void add(String written, String theme) {
    var read = words.read(written);
    if (read.size() == 1) {
      themesOfStem.computeIfAbsent(read.getFirst().stem(), _ -> new TreeSet<>()).add(theme);
    }
  }
}
