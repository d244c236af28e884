package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;

/** A word is found wherever it stands and in whichever of its forms: by everybody's searches. */
@PortalTest
class WordsFoundTest {

  private static final String WORDS =
      """
      Ljusnan/Zorkinge          | zorkinge
      Ljusnan/Zorkinge          | Ljusnan/Zorkinge
      Odling_Zorkvatten         | zorkvatten
      Slut på sommar.Zorkbarn   | zorkbarn
      Zorkbidraget              | zorkbidrag
      Ett zorkbidrag            | zorkbidraget
      Zorknätverkets möten      | zorknätverk
      Ett zorknätverk           | zorknätverket
      Ett zorkmöte              | zorkmötet
      Zorkmötets råd            | zorkmöte
      Zorkbudgeten              | zorkbudget
      Zorkuniversitetet         | zorkuniversitet
      Ett zorkprojekt           | zorkprojekten
      Zorkmedel från EU         | EU-zorkmedel
      EU-zorkmedel              | zorkmedel EU
      EU-zorkmedlet             | zorkmedlet-EU
      Zorkby och Zorkhamn       | Zorkby-Zorkhamn
      Zorkby och Zorkhamn       | Zorkby - Zorkhamn
      Zorkby och Zorkhamn       | Zorkhamn – Zorkby
      Åren 2021-2027            | 2027
      Från 2027-06-30           | 06
      Zorkhus.Zorkby är med     | zorkby
      Zorkhus@zorkby.se         | zorkby
      Zorkmuseet                | zorkmuseum
      Ett zorkgymnasium         | zorkgymnasiet
      Zorkvattnet               | zorkvatten
      Ett zorkcenter            | zorkcentrets
      """;

  @Autowired private SubmittedIdeas submitted;
  @Autowired private Projects projects;
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WORDS)
  void by_everybody_among_ideas(String written, String typed) {
    var idea =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 3, 1),
            SomeIdea.publicWith(mark, written),
            SomeIdea.contact());
    submitted.registerByHand(idea, officer);

    assertThat(page("/projektideer", typed + " " + mark)).contains(mark + "</a>");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WORDS)
  void by_the_officers_in_a_text_that_nobody_else_reads(String written, String typed) {
    var idea =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 3, 1),
            SomeIdea.saying(mark, written),
            SomeIdea.contact());
    submitted.registerByHand(idea, officer);

    assertThat(mvc.get().uri("/arenden").param("q", typed + " " + mark).with(As.assessor()))
        .hasStatusOk()
        .bodyText()
        .contains(mark + "</a>");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WORDS)
  void among_projects(String written, String typed) {
    projects.add(UUID.randomUUID(), SomeProject.saying(mark, written));

    assertThat(page("/projekt", typed + " " + mark)).contains(mark + "</a>");
  }

  private String page(String address, String words) {
    var answer = mvc.get().uri(address).param("q", words).exchange();
    assertThat(answer).hasStatusOk();
    return body(answer);
  }

  private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
