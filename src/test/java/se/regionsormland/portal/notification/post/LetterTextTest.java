package se.regionsormland.portal.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.notification.LetterTestData.OFFICERS;
import static se.regionsormland.portal.notification.LetterTestData.SENDER;
import static se.regionsormland.portal.notification.LetterTestData.answered;
import static se.regionsormland.portal.notification.LetterTestData.chose;
import static se.regionsormland.portal.notification.LetterTestData.confirmationAsked;
import static se.regionsormland.portal.notification.LetterTestData.draftSaved;
import static se.regionsormland.portal.notification.LetterTestData.key;
import static se.regionsormland.portal.notification.LetterTestData.sheet;
import static se.regionsormland.portal.notification.LetterTestData.submitted;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.InsideTest;

@InsideTest
@Transactional
class LetterTextTest extends SmtpTest {

  @Autowired private ApplicationEventPublisher events;
  @Autowired private JdbcClient jdbc;
  @Autowired private LetterTexts texts;

  private static final Pattern AN_IDEA = Pattern.compile("(?iU)\\b(idé(n|er)?|idea)\\b");

  record Written(String kind, boolean sealed, String subject, String body) {}

  @BeforeEach
  void inSwedish() {
    LocaleContextHolder.setLocale(Locale.of("sv"));
    jdbc.sql("DELETE FROM letter").update();
  }

  @AfterEach
  void forgetTheLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  private Written letterTo(String recipient) {
    return jdbc.sql("SELECT kind, sealed, subject, body FROM letter WHERE recipient = :recipient")
        .param("recipient", recipient)
        .query(Written.class)
        .single();
  }

  @Test
  void a_draft_is_opened_by_the_one_link_of_a_sealed_letter() {
    var key = key();
    events.publishEvent(draftSaved(key));
    var letter = letterTo(SENDER);
    assertThat(letter.sealed()).isTrue();
    assertThat(letter.body())
        .contains("\nhttps://portal.example.org/mina-ideer/" + key + "?lang=sv\n")
        .containsOnlyOnce("https://");
  }

  @Test
  void a_confirmation_carries_its_own_token() {
    events.publishEvent(confirmationAsked("engangs"));
    assertThat(letterTo(SENDER).body())
        .contains("https://portal.example.org/fraga-regionen/bekrafta/engangs?lang=sv\n")
        .containsOnlyOnce("https://");
  }

  @Test
  void each_saved_draft_and_each_confirmation_is_a_letter_of_its_own() {
    events.publishEvent(draftSaved(key()));
    events.publishEvent(draftSaved(key()));
    events.publishEvent(confirmationAsked("en"));
    events.publishEvent(confirmationAsked("två"));
    assertThat(jdbc.sql("SELECT count(*) FROM letter").query(Integer.class).single()).isEqualTo(4);
  }

  @Test
  void a_receipt_has_the_number_first_and_both_dates() {
    events.publishEvent(submitted("PP-2027-0042"));
    var letter = letterTo(SENDER);
    assertThat(letter.subject()).startsWith("PP-2027-0042: ");
    assertThat(letter.body())
        .contains("PP-2027-0042", "senast den 15 mars 2027", "nästa gång den 24 mars 2027")
        .contains("allmän handling");
  }

  @Test
  void a_receipt_is_in_the_language_of_the_idea_whatever_the_page_that_confirms_it_speaks() {
    LocaleContextHolder.setLocale(Locale.of("sv"));
    events.publishEvent(submitted("PP-2027-0043", Locale.ENGLISH));
    assertThat(letterTo(SENDER).body()).contains("15 March 2027").doesNotContain("Hej");
  }

  @Test
  void an_answer_says_what_the_region_wrote_word_by_word() {
    events.publishEvent(answered("PP-2027-0044", key(), sheet()));
    assertThat(letterTo(SENDER).body())
        .contains("Det här passar strategin & er kommun.")
        .contains("Nästa steg\n- Ring energikontoret\n- Räkna på budgeten\n")
        .contains("Möjliga partner\n- Energikontoret\n")
        .contains("(tabell 2)")
        .doesNotContain("Det som kan stå i vägen");
  }

  @Test
  void an_answer_is_said_to_be_advice() {
    events.publishEvent(answered("PP-2027-0046", key(), sheet()));
    assertThat(letterTo(SENDER).body()).contains("Råd, inte beslut.");
  }

  @Test
  void without_an_address_there_is_no_receipt_but_the_officers_are_told() {
    int before = letters();
    events.publishEvent(submitted("PP-2027-0045", null, null));
    assertThat(letterTo(OFFICERS).body()).contains("senast den 15 mars 2027");
    assertThat(letters()).isEqualTo(before + 1);
  }

  /** Others have left theirs in the same database. */
  private int letters() {
    return jdbc.sql("SELECT count(*) FROM letter").query(Integer.class).single();
  }

  @Test
  void a_letter_to_the_officers_is_open_and_leads_to_the_case() {
    events.publishEvent(chose("PP-2027-0046"));
    var letter = letterTo(OFFICERS);
    assertThat(letter.sealed()).isFalse();
    assertThat(letter.subject()).startsWith("PP-2027-0046: ");
    assertThat(letter.body())
        .contains("väntar", "https://portal.example.org/arenden/PP-2027-0046\n");
  }

  @Test
  void no_letter_to_the_officers_holds_a_senders_address_or_key() {
    var key = key();
    events.publishEvent(submitted("PP-2027-0047", SENDER, key));
    assertThat(letterTo(OFFICERS).body()).doesNotContain(key).doesNotContain(SENDER);
  }

  @ParameterizedTest
  @EnumSource(
      value = LetterKind.class,
      names = "INTRODUCTION_.*|CONFIRM_INTRODUCTION|WATCH_.*",
      mode = EnumSource.Mode.MATCH_NONE)
  void a_letter_about_a_request_calls_it_so(LetterKind kind) {
    for (var language : List.of("sv", "en")) {
      var locale = Locale.of(language);
      var noun = texts.nouns(true, locale).getOrDefault("noun", "");
      assertThat(texts.subject(kind, locale, "", noun)).doesNotContainPattern(AN_IDEA);
      assertThat(EveryLetter.body(texts, kind, true, locale)).doesNotContainPattern(AN_IDEA);
    }
  }
}
