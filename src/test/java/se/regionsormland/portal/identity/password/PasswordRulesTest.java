package se.regionsormland.portal.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others try first is refused, by rule; what a person thinks of by herself is taken. */
class PasswordRulesTest {

  private static final List<String> WORDS =
      List.of(
          "Sommar",
          "Vinter",
          "Hösten",
          "Våren",
          "Oktober",
          "Måndag",
          "Eskilstuna",
          "Nyköping",
          "Sörmland",
          "Sverige",
          "Lösenord",
          "Password",
          "P@ssw0rd",
          "Välkommen",
          "Hejsan",
          "Fotboll",
          "Hammarby",
          "Andersson",
          "Kristina",
          "Projektporten");
  private static final List<String> ENDINGS = List.of("", "!", "!!", "?", "#1", ".", "-1", "**");

  private static Set<String> tried() {
    var all = new TreeSet<String>();
    for (var word : WORDS) {
      for (int year = 1990; year <= 2030; year++) {
        for (var ending : ENDINGS) {
          all.add(word + year + ending + "!".repeat(Math.max(0, 12 - word.length() - 4)));
          all.add(year + word.toLowerCase(java.util.Locale.ROOT) + word + ending);
        }
      }
    }
    all.removeIf(one -> one.length() < PasswordRules.SHORTEST);
    return all;
  }

  @Test
  void thousands_that_are_made_by_habit_are_refused() {
    assertThat(tried()).hasSizeGreaterThan(3000).allSatisfy(PasswordRulesTest::assertRefused);
  }

  private static void assertRefused(String password) {
    assertThat(PasswordRules.faultOf(password, "handlaggare@example.org"))
        .as(password)
        .contains(PasswordFault.COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qwertyuiop12",
        "1q2w3e4r5t6y",
        "1qaz2wsx3edc",
        "asdfghjklöä1",
        "qazwsxedcrfv",
        "abcdefghijkl",
        "lkjhgfdsapoi",
        "112233445566",
        "198504121234",
        "070-123 45 67",
        "hejhejhejhej",
        "abcdabcdabcd",
        "Tjosan5Tjosan5",
        "jagälskardig",
        "LÖSENORD1234",
        "l0s3n0rd1234",
        "Anna&Erik2026",
        "regionsörmland",
        "aaaabbbbcccc",
        "changeme1234",
        "AdminAdmin123"
      })
  void so_are_walks_on_the_keyboard_repetitions_and_common_words(String password) {
    assertRefused(password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en lång rad med ord",
        "helt andra ord i rad",
        "grävling äter pannkaka",
        "mossig trappa nio moln",
        "Vem tog min gula regnrock?",
        "tKq8vR2mXw9z",
        "sommar vinter höst och en grävling"
      })
  void a_row_of_ones_own_words_is_taken(String password) {
    assertThat(PasswordRules.faultOf(password, "handlaggare@example.org")).isEmpty();
  }
}
