package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.PersonalNumbers;

/** A number of a person stands in the text that the region reads, and nowhere else. */
@PortalTest
class SoleTraderTest {

  private static final String NUMBER = "811228-9874";

  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvcTester mvc;

  private final String mark = "M" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private Viewer officer;

  @BeforeEach
  void signIn() {
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void an_idea_without_a_title_is_called_by_its_words_without_the_number() {
    var idea = came(SomeIdea.saying("", mark + " " + NUMBER + " vill sätta solceller på taket."));

    assertThat(idea.content().title()).startsWith(mark + " (personnummer) vill");
    assertThat(idea.content().text()).contains(NUMBER);
    assertThat(mvc.get().uri("/arenden").param("q", mark).with(As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains(mark)
        .doesNotContain(NUMBER);
    assertThat(mvc.get().uri("/arenden/" + idea.reference()).with(As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains(NUMBER)
        .doesNotContainPattern("(?s)<(title|h1)[^>]*>[^<]*" + NUMBER);
  }

  @Test
  void everybody_reads_and_finds_the_idea_and_not_the_number() {
    var idea = came(SomeIdea.publicWith(mark + " " + NUMBER, "Firma " + NUMBER + " odlar bär."));
    As.nobody();

    assertThat(mvc.get().uri("/projektideer/" + idea.reference()))
        .hasStatusOk()
        .bodyText()
        .contains(mark, "(personnummer)")
        .doesNotContain(NUMBER);
    assertThat(mvc.get().uri("/projektideer").param("q", NUMBER))
        .hasStatusOk()
        .bodyText()
        .doesNotContain(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Firma 811228-9874 och 19811228-9874.",
        "8112289874",
        "811228 9874 eller 811228\u20139874",
        "Inget: 556036-0793, 0155-12 34 56, 2027-04-01, 811228-9875.",
        "811288-9876",
        "12345678901234",
        "Ingenting alls."
      })
  void the_pages_and_the_portal_mask_the_same(String words) {
    assertThat(jdbc.sql("SELECT masked(:words)").param("words", words).query(String.class).single())
        .isEqualTo(PersonalNumbers.masked(words));
  }

  private SubmittedIdea came(IdeaContent content) {
    var entry =
        new HandEntry(
            UUID.randomUUID(), Channel.MAIL, LocalDate.of(2027, 3, 1), content, SomeIdea.contact());
    var id = submitted.registerByHand(entry, officer);
    return submitted.find(id, officer).orElseThrow();
  }
}
