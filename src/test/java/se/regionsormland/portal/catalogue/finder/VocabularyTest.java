package se.regionsormland.portal.catalogue.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import se.regionsormland.portal.catalogue.finder.Vocabulary.Meaning;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.catalogue.text.WordsInFile;

class VocabularyTest {

  private final SwedishWords words =
      WordsInFile.read(new ClassPathResource("db/strategy/word-families.txt"));

  private List<String> stemsOf(Vocabulary vocabulary, String typed) {
    return vocabulary.guess(words.read(typed).getFirst()).stream().map(Meaning::stem).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"klimat", "cirkulär", "upphandling", "kompetens", "bredbandet"})
  void a_word_with_one_slip_anywhere_is_taken_for_the_known_one(String word) {
    var vocabulary = new Vocabulary(words, List.of(word));
    var stem = words.read(word).getFirst().stem();

    assertThat(slips(word))
        .hasSizeGreaterThan(3 * word.length())
        .allSatisfy(slip -> assertThat(stemsOf(vocabulary, slip)).as(slip).containsExactly(stem));
  }

  @Test
  void a_word_with_two_slips_far_apart_is_not() {
    var vocabulary = new Vocabulary(words, List.of("upphandling"));

    assertThat(stemsOf(vocabulary, "vpphandlinq")).isEmpty();
  }

  /** A letter left out, put in, changed, or swapped with the next. */
  private static List<String> slips(String word) {
    return IntStream.range(0, word.length())
        .boxed()
        .flatMap(at -> {
          var before = word.substring(0, at);
          var rest = word.substring(at);
          var after = word.substring(at + 1);
          return Stream.of(
              before + after,
              before + "q" + rest,
              before + "q" + after,
              after.isEmpty()
                  ? word + "q"
                  : before + after.charAt(0) + rest.charAt(0) + after.substring(1));
        })
        .filter(slip -> !slip.equals(word))
        .distinct()
        .toList();
  }
}
