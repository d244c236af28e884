package se.regionsormland.portal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.regionsormland.portal.PortalTest;

/** What the page promises is the table that the nightly work erases by. */
@PortalTest
class PrivacyPageTest {

  @AfterEach
  void speakAsBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Autowired private MockMvcTester mvc;
  @Autowired private RetentionWords words;

  private String page(String language) {
    var body =
        mvc.get()
            .uri("/personuppgifter?lang=" + language)
            .exchange()
            .getMvcResult()
            .getResponse()
            .getContentAsByteArray();
    return HtmlUtils.htmlUnescape(new String(body, StandardCharsets.UTF_8));
  }

  @Test
  void it_shows_every_row_of_the_table() {
    var page = page("sv");
    LocaleContextHolder.setLocale(Locale.of("sv"));
    assertThat(words.table()).hasSize(Kept.values().length);
    for (var line : words.table()) {
      assertThat(page).contains(line.what(), line.howLong());
    }
  }

  @Test
  void what_is_a_public_record_is_erased_by_a_decision_that_is_named() {
    assertThat(page("sv"))
        .contains(
            "90 dagar. Gallringsbeslut RUN 2027/12, 15 januari 2027.",
            "en månad. Gallringsbeslut RUN 2027/12, 15 januari 2027.");
  }

  @Test
  void it_says_what_the_law_asks_in_both_languages() {
    assertThat(page("sv"))
        .contains("dataskyddsombud", "rätt att invända", "artikel 21", "Integritetsskydds")
        .contains("Den som sköter databasen kan tekniskt komma åt texten");
    assertThat(page("en"))
        .contains("data protection officer", "right to object", "article 21")
        .contains("Authority for Privacy Protection", "12 months");
  }
}
