package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.shared.WordSearch;

/** What hints are made of, beside ten thousand ideas that have come to the region. */
class WordsAmongManyTest {

  @Test
  void eight_questions_at_once_take_less_than_thirty_milliseconds() throws IOException {
    var ideas = new IdeasWithWords(ManyIdeas.written(10_000, "search"));
    var questions =
        Stream.of(
                "våtmark",
                "åker",
                "solcell",
                "växthus",
                "dagvatten",
                "beredskap",
                "träb",
                "bilpool")
            .map(word -> new WordSearch(word, List.of(word, word + "s", "granbarkborr"), true))
            .toList();
    var near = Set.of(Sormland.FLEN);

    assertThat(ideas.amongSubmitted(questions, near, "", new UUID[0])).isNotEmpty();
    assertThat(ManyIdeas.median(() -> ideas.amongSubmitted(questions, near, "", new UUID[0])))
        .isLessThan(Duration.ofMillis(30));
  }
}
