package se.regionsormland.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.As;

/** What the sender hears between receipt and answer, and what she can say. */
@PortalTest
class SenderIsToldTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas owners;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private String mine;
  private String at;
  private SenderKey key;

  @BeforeEach
  void anIdeaIsSent() {
    key = ideas.sent("Dammar " + UUID.randomUUID());
    mine = key.page();
    at = "/arenden/" + owners.find(key).orElseThrow().reference();
  }

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private MvcTestResult officerPosts(String path, String... fields) {
    var request = mvc.post().uri(at + path).with(As.officer()).with(csrf());
    for (int n = 0; n < fields.length; n += 2) {
      request.formField(fields[n], fields[n + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult replies(String text) {
    return mvc.post().uri(mine + "/fraga").with(csrf()).formField("text", text).exchange();
  }

  private MvcTestResult myPage() {
    return mvc.get().uri(mine).exchange();
  }

  private int letters(String kind) {
    return jdbc.sql(
            """
            SELECT count(*) FROM letter JOIN idea ON letter.recipient = idea.email
            WHERE letter.kind = :kind AND sealed AND body LIKE '%' || :link || '%' AND idea.reference = :reference
            """)
        .param("kind", kind)
        .param("link", "/mina-ideer/")
        .param("reference", owners.find(key).orElseThrow().reference())
        .query(Integer.class)
        .single();
  }

  private void ask() {
    assertThat(officerPosts("/paus", "reason", "Vem äger marken?")).hasStatus3xxRedirection();
  }

  @Test
  void a_delay_goes_by_sealed_letter_and_stands_on_her_page_with_its_reason() {
    int before = letters("ANSWER_DELAYED");
    officerPosts(
        "/drojsmal",
        "newDate.day",
        "22",
        "newDate.month",
        "3",
        "newDate.year",
        "2027",
        "reason",
        "Vi väntar på Länsstyrelsen.");
    assertThat(letters("ANSWER_DELAYED")).isEqualTo(before + 1);
    assertThat(myPage()).bodyText().contains("22 mars 2027", "Vi väntar på Länsstyrelsen.");
  }

  @Test
  void what_the_region_asks_goes_by_sealed_letter_and_her_reply_lets_the_clock_go_again() {
    ask();
    assertThat(letters("QUESTION_ASKED")).isPositive();
    assertThat(myPage()).bodyText().contains("Regionen frågar", "Vem äger marken?");

    clock.advance(Duration.ofDays(2));
    assertThat(replies("Kommunen äger den.")).hasStatus3xxRedirection();

    assertThat(myPage())
        .bodyText()
        .contains("Kommunen äger den.", "17 mars 2027")
        .doesNotContain("Regionen frågar");
    assertThat(mvc.get().uri(at).with(As.officer()).exchange())
        .bodyText()
        .contains("Kommunen äger den.", "17 mars 2027");
  }

  @Test
  void a_reply_twice_is_one_and_a_late_one_is_not_lost() {
    ask();
    officerPosts("/paus/slut");
    replies("Kommunen äger den.");
    replies("Kommunen äger den.");
    assertThat(myPage()).bodyText().containsOnlyOnce("Kommunen äger den.");
  }

  @Test
  void when_the_region_waits_no_longer_she_is_told_the_new_date_by_letter_and_once() {
    ask();
    clock.advance(Duration.ofDays(2));
    int before = letters("CLOCK_GOES_AGAIN");
    officerPosts("/paus/slut");
    officerPosts("/paus/slut");
    assertThat(letters("CLOCK_GOES_AGAIN")).isEqualTo(before + 1);
    assertThat(lastLetter()).contains("Klockan går igen", "17 mars 2027");
    assertThat(myPage()).bodyText().contains("17 mars 2027");
  }

  @Test
  void when_her_own_reply_starts_the_clock_no_letter_goes() {
    ask();
    int before = letters("CLOCK_GOES_AGAIN");
    replies("Kommunen äger den.");
    assertThat(letters("CLOCK_GOES_AGAIN")).isEqualTo(before);
  }

  private String lastLetter() {
    return jdbc.sql(
            """
            SELECT letter.body FROM letter JOIN idea ON letter.recipient = idea.email
            WHERE idea.reference = :reference AND letter.subject LIKE idea.reference || '%'
            ORDER BY letter.created_at DESC LIMIT 1
            """)
        .param("reference", owners.find(key).orElseThrow().reference())
        .query(String.class)
        .single();
  }

  @Test
  void an_empty_reply_says_so() {
    ask();
    assertThat(replies(" ")).hasStatus(422).bodyText().contains("Skriv ditt svar");
  }

  @Test
  void without_a_question_there_is_nothing_to_reply_to() {
    replies("Hallå");
    assertThat(myPage()).bodyText().doesNotContain("Hallå");
  }
}
