package se.regionsormland.portal.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.OddTexts;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.TellingWords;
import se.regionsormland.portal.catalogue.text.SwedishWords;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.synergies.Synergies;

/** No text is such that nothing can be said of it, and none makes the machine fail. */
@InsideTest
@TestPropertySource(properties = OddTexts.OWN_DATABASE)
class AnyTextTest {

  @Autowired private Advice advice;
  @Autowired private Finder finder;
  @Autowired private SwedishWords words;
  @Autowired private TellingWords telling;
  @Autowired private CaseIdeas cases;
  @Autowired private PublicIdeas ideas;
  @Autowired private Projects projects;
  @Autowired private Synergies synergies;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void leave() {
    As.nobody();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("se.regionsormland.portal.OddTexts#named")
  void any_text_can_be_looked_for_among_what_others_have_written(String name, String text) {
    othersWrote(text);
    assertThatCode(() -> finder.find(text, 10)).as("the strategy").doesNotThrowAnyException();
    assertThatCode(() -> ideas.similar(text, 3)).as("ideas").doesNotThrowAnyException();
    assertThatCode(() -> projects.similar(text, 5, 3)).as("projects").doesNotThrowAnyException();
    assertThatCode(() -> synergies.about(text)).as("hints").doesNotThrowAnyException();
    assertThatCode(() -> advice.on(text)).as("all of it").doesNotThrowAnyException();
  }

  /** As much of the same as there is room for in public. */
  private void othersWrote(String text) {
    cases.came(SomeIdea.publicWith("", OddTexts.cut(text, 1000)), SomeIdea.contact());
    As.signIn(Role.OFFICER);
    projects.add(UUID.randomUUID(), SomeProject.saying("Dammar", OddTexts.cut(text, 4000)));
    As.nobody();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("se.regionsormland.portal.OddTexts#named")
  void a_word_that_is_too_long_is_nobodys_word(String name, String text) {
    assertThat(words.read(text))
        .allMatch(word -> word.written().length() <= WordSearch.LONGEST_WORD);
    assertThat(telling.of("Regnvatten " + text))
        .allMatch(word -> word.written().length() <= WordSearch.LONGEST_WORD)
        .anyMatch(word -> word.written().equals("Regnvatten"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regn",
        "a'b",
        "a\\b",
        "'",
        "\\",
        "''\\'",
        "a & !b | (c:*)",
        "https://x.se/å?a=b",
        " "
      })
  void a_word_in_the_index_is_asked_for_as_it_stands(String word) {
    assertThat(isFound(word)).isTrue();
    assertThat(isFound(word + "x".repeat(2000))).isTrue();
  }

  @Test
  void a_word_that_no_index_holds_is_found_nowhere() {
    assertThat(isFound("å".repeat(1023))).isTrue();
    assertThat(
            jdbc.sql("SELECT word_query(:word) IS NULL")
                .param("word", "å".repeat(1024))
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(jdbc.sql("SELECT word_query('') IS NULL").query(Boolean.class).single()).isTrue();
  }

  private boolean isFound(String word) {
    return jdbc.sql("SELECT array_to_tsvector(ARRAY[:word]) @@ word_query(:word)")
        .param("word", word)
        .query(Boolean.class)
        .single();
  }
}
