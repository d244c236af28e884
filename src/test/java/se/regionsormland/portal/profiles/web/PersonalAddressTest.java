package se.regionsormland.portal.profiles.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function's mailbox is shown to all; a person's never is. */
class PersonalAddressTest {

  @ParameterizedTest
  @CsvSource({
    "Förnamn Efternamn, fornamn.efternamn",
    "Förnamn Efternamn, efternamn",
    "Förnamn Efternamn, f.efternamn",
    "Förnamn Efternamn, fornamnefternamn",
    "Förnamn Efternamn, fefternamn",
    "Förnamn Efternamn, fornamn.efternamn.trosa",
    "Förnamn Efternamn, fornamn2",
    "Åförnamn Öfternamn, afornamn.ofternamn",
    "Åförnamn Öfternamn, åförnamn.öfternamn"
  })
  void her_own_is_hers_however_it_is_put_together(String name, String local) {
    assertThat(PersonalAddress.isOf(name, local + "@example.org")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Efternamn, planning",
    "Ann Efternamn, planering",
    "Per Efternamn, experter",
    "Head of research, research",
    "Chef för forskning, forskning.samverkan",
    "Mark Efternamn, mark.och.exploatering",
    "Förnamn Efternamn, samverkan",
    "Förnamn Efternamn, f",
    "'', info"
  })
  void a_functions_is_not_hers_though_it_has_letters_of_her_name(String name, String local) {
    assertThat(PersonalAddress.isOf(name, local + "@example.org")).isFalse();
  }
}
