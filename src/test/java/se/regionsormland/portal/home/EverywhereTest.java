package se.regionsormland.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.region.InExempelregionen;

@PortalTest
class EverywhereTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private SubmittedIdeas submitted;

  @Test
  void who_looks_for_money_finds_the_way_to_ask_for_it() {
    assertThat(mvc.get().uri("/sok?q=medfinansiering"))
        .bodyText()
        .contains("href=\"/begar-medfinansiering\"", "href=\"/finansiering\"");
  }

  @Test
  void one_word_is_looked_for_in_the_strategy_and_among_organisations() {
    assertThat(mvc.get().uri("/sok?q=skog"))
        .hasStatusOk()
        .bodyText()
        .contains("I strategin", "/strategi/atgarder/", "Bland aktörer", "/partner/skogsstyrelsen");
  }

  @Test
  @Transactional
  void a_public_idea_is_found_by_its_words() {
    var content = SomeIdea.publicWith("Flytande trädgårdar", "Vi odlar på flottar i hamnen.");
    submitted.registerByHand(
        new HandEntry(
            java.util.UUID.randomUUID(),
            Channel.MAIL,
            java.time.LocalDate.of(2027, 3, 1),
            content,
            SomeIdea.contact()),
        As.signIn(Role.OFFICER));
    As.nobody();
    assertThat(mvc.get().uri("/sok?q=flottar"))
        .bodyText()
        .contains("Bland idéer", "Flytande trädgårdar")
        .doesNotContain("Det som bara regionen läser");
  }

  @Test
  void nothing_found_says_what_to_do() {
    assertThat(mvc.get().uri("/sok?q=zeppelinarfest"))
        .hasStatusOk()
        .bodyText()
        .contains("Inget hittades", "Pröva ett annat", "value=\"zeppelinarfest\"");
  }

  @Test
  void no_word_asks_for_one() {
    assertThat(mvc.get().uri("/sok")).hasStatusOk().bodyText().contains("Skriv ett ord");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>x</script>", "' OR 1=1 --", "%", "\\", "a & b | !c", "((("})
  void whatever_is_asked_is_only_words(String words) {
    assertThat(mvc.get().uri("/sok?q={q}", words))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("<script>x");
  }

  @Test
  void a_very_long_question_is_shortened() {
    assertThat(mvc.get().uri("/sok?q={q}", "vatten ".repeat(1000))).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/om",
        "/personuppgifter",
        "/strategi",
        "/partner",
        "/partner/karta",
        "/finansiering",
        "/projektideer",
        "/oppna-data",
        "/logga-in",
        "/floden/projektideer.atom"
      })
  void a_page_names_the_region(String address) {
    assertThat(mvc.get().uri(address)).bodyText().containsPattern(InExempelregionen.OTHERS);
  }
}
