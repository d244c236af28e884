package se.regionsormland.portal.lexicon.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

@PortalTest
@Transactional
class LexiconPagesTest {

  private static final String LEXICON = "/arbeta/ordlista";
  private static final UUID ID = UUID.fromString("0b6a7f4e-54a5-4d43-9b7a-3f1d6a2c9090");

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;

  @Test
  void the_file_is_there_to_be_searched() {
    assertThat(get(LEXICON)).bodyText().contains("Inget tillägg finns här", "Sök för att se andra");
    assertThat(get(LEXICON + "?q=granbarkborre&insats=11"))
        .bodyText()
        .contains("granbarkborre", "Insats 11:")
        .doesNotContain("elcykel");
    assertThat(get(LEXICON + "?insats=hej")).hasStatusOk();
  }

  @Test
  void an_officer_is_led_here_from_every_page() {
    assertThat(get("/")).bodyText().contains("href=\"/arbeta/ordlista\"");
    assertThat(mvc.get().uri("/").with(As.assessor()))
        .bodyText()
        .doesNotContain("/arbeta/ordlista");
  }

  @Test
  void what_is_missing_is_said_and_what_was_typed_is_kept() {
    assertThat(send("/prova", "xqzvorp", "", ""))
        .hasStatus(422)
        .bodyText()
        .contains("xqzvorp", "Välj en insats eller en åtgärd", "Skriv varför")
        .doesNotContain("Spara i ordlistan");
    assertThat(send("/ny", " ", "18", "Så säger de."))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv minst ett ord")
        .containsPattern("value=\"18\"[^>]*\\sselected");
  }

  @Test
  void one_sees_how_the_answers_change_before_one_saves() {
    assertThat(send("/prova", "xqzvorp wjäkkzurp", "18", "Så säger de."))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence(
            "Inget är sparat än",
            "Texten du provar",
            "Xqzvorp wjäkkzurp hos oss",
            "Inget svar",
            "Insats 18:",
            "formaction=\"/arbeta/ordlista/ny\"");
    assertThat(jdbc.sql("SELECT count(*) FROM lexicon_addition").query(Long.class).single())
        .isZero();
  }

  @Test
  void an_addition_is_taken_out_of_use_and_back_and_a_stale_button_changes_nothing() {
    add(18);
    assertThat(get(LEXICON + "/" + ID)).bodyText().contains("xqzvorp", "Ta ur bruk");
    assertThat(press("avslut", "7")).hasStatus3xxRedirection();
    assertThat(get(LEXICON + "/" + ID)).bodyText().contains("Ta ur bruk");
    assertThat(press("radera", "0")).hasStatus(404);
  }

  @Test
  void an_addition_to_what_the_strategy_no_longer_has_says_so() {
    add(99);
    assertThat(get(LEXICON)).bodyText().contains("Tillägget används inte.");
    assertThat(get(LEXICON + "/" + ID)).bodyText().contains("Tillägget används inte.");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(get(LEXICON + "/" + UUID.randomUUID())).hasStatus(404);
  }

  private void add(int table) {
    jdbc.sql(
            """
            INSERT INTO lexicon_addition
              (id, says, table_number, why, added_at, added_by, version)
            VALUES (:id, 'xqzvorp wjäkkzurp', :table, 'Så säger de.', now(), 'Någon', 0)
            """)
        .param("id", ID)
        .param("table", table)
        .update();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  private MvcTestResult press(String button, String version) {
    return mvc.post()
        .uri(LEXICON + "/" + ID + "/" + button)
        .param("version", version)
        .with(As.officer())
        .with(csrf())
        .exchange();
  }

  private MvcTestResult send(String to, String says, String place, String why) {
    return mvc.post()
        .uri(LEXICON + to)
        .param("says", says)
        .param("place", place)
        .param("why", why)
        .param("tried", "Xqzvorp wjäkkzurp hos oss")
        .with(As.officer())
        .with(csrf())
        .exchange();
  }
}
