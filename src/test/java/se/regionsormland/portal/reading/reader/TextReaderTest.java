package se.regionsormland.portal.reading.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.Reading;

class TextReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final Duration ONE_PAGE = Duration.ofMillis(50);

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
  void a_sentence_says_this_and_no_more(String sentence, String expected) {
    assertThat(ReadInWords.of(read(sentence))).isEqualTo(expected);
  }

  @Test
  void what_was_read_stands_in_the_text_with_its_own_words() {
    var text = "Hej. Av 3,6 miljoner söker vi\n1,6 från EU, i Nyköpings kommun.";
    var total = read(text).money().total();
    assertThat(total).isNotNull();
    assertThat(total.words()).isEqualTo("3,6 miljoner");
    assertThat(text.substring(total.start(), total.end())).isEqualTo(total.words());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_text_is_read_and_every_place_lies_inside_it(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      var text = random.nextBoolean() ? anything(random) : shuffled(random);
      assertThat(found(read(text)))
          .allSatisfy(one -> {
            assertThat(one.start()).isBetween(0, one.end());
            assertThat(one.end()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(one.start(), one.end())).isEqualTo(one.words());
          });
    }
  }

  /** A page of 4,000 characters takes a few thousandths; the law allows for a busy machine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Av 3,6 miljoner söker vi 1,6 från EU i Nyköping före 15 januari med MDU. ",
        "1 000 000 000 ",
        "a",
        "3,6 miljoner varav ",
        "- - - ",
        "070-123 45 67 ",
        "en halv och ",
        "hundratusen",
        "((((",
        "EU från "
      })
  void a_page_is_read_at_once(String piece) {
    var page = piece.repeat(4_000 / piece.length());
    for (int warm = 0; warm < 30; warm++) {
      read(page);
    }
    assertThat(fastest(page)).isLessThan(ONE_PAGE);
  }

  private static Duration fastest(String page) {
    return Stream.generate(() -> timed(page)).limit(5).min(Duration::compareTo).orElseThrow();
  }

  private static Duration timed(String page) {
    long from = System.nanoTime();
    read(page);
    return Duration.ofNanos(System.nanoTime() - from);
  }

  private static String anything(Random random) {
    var text = new StringBuilder();
    for (int left = random.nextInt(120); left > 0; left--) {
      text.appendCodePoint(random.nextInt(4) > 0 ? random.nextInt(300) : random.nextInt(0x11000));
    }
    return text.toString();
  }

  private static String shuffled(Random random) {
    var words =
        "3,6|miljoner|varav|från|EU|1:1|-|%|och|en|halv|kr|.|\n|före|15|januari|2027|till|med|Flen|"
            + "mellan|2|3|komma|har|redan|börjat|vi|MDU|ca|:|/|15/1|99/99|2027-99-99|t.o.m.|İ|e\u0301|"
            + "hundra|tusen|89999999999|par|projekt";
    var choices = words.split("\\|");
    var text = new StringBuilder();
    for (int left = random.nextInt(60); left > 0; left--) {
      text.append(choices[random.nextInt(choices.length)]).append(random.nextInt(5) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static List<Found<?>> found(Reading reading) {
    var money = reading.money();
    var days = reading.days();
    Stream<@Nullable Found<?>> single =
        Stream.of(
            reading.kind(),
            money.total(),
            money.european(),
            money.regional(),
            money.europeanShare(),
            money.regionalShare(),
            days.start(),
            days.end(),
            days.answerBefore());
    var many =
        Stream.of(
            reading.municipalities(),
            reading.otherPlaces(),
            reading.partners(),
            reading.cares(),
            reading.unclear());
    return Stream.<Found<?>>concat(single.flatMap(Stream::ofNullable), many.flatMap(List::stream))
        .toList();
  }

  private static Reading read(String text) {
    return ReadByRules.read(text, ReadInWords.ACTORS, TODAY);
  }
}
