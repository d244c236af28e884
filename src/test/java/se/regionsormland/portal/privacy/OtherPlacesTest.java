package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Who lets her idea be shown says yes to municipalities, not to what she wrote of other places. */
@PortalTest
@Transactional
class OtherPlacesTest {

  private static final String ELSEWHERE = "Örebro";

  @Autowired private MockMvcTester http;
  @Autowired private SubmittedIdeas submitted;

  private String reference;

  @BeforeEach
  void showAnIdea() {
    var officer = As.signIn(Role.OFFICER);
    var content = SomeIdea.publicWith("Dammar", "Vi samlar regnvatten i dammar.");
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 2, 26),
            content,
            SomeIdea.contact());
    var id = submitted.registerByHand(entry, officer);
    reference = submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference();
    As.nobody();
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/projektideer/%s",
        "/projektideer",
        "/projektideer?kommun=flen",
        "/floden/projektideer.atom",
        "/sok?q=dammar",
        "/partner?kommun=flen"
      })
  void what_everybody_reads_has_the_municipalities_alone(String page) {
    var answer = http.perform(get(page.formatted(reference)));
    assertThat(answer).hasStatusOk().bodyText().doesNotContain(ELSEWHERE);
  }

  @Test
  void the_public_page_says_where_in_sormland() {
    assertThat(http.perform(get("/projektideer/" + reference)))
        .bodyText()
        .contains("Flen", "Trosa");
  }

  @Test
  void the_officer_still_reads_the_other_places() {
    assertThat(http.perform(get("/arenden/" + reference).with(As.officer())))
        .hasStatusOk()
        .bodyText()
        .contains(ELSEWHERE);
  }
}
