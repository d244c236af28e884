package se.regionsormland.portal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.LearntOnce;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.trail.chain.ChainCheck;
import se.regionsormland.portal.trail.chain.Night;

/** A portal that has been in use is moved forward, and nothing a person had is gone. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = DataOfV100.class)
@Import({TestClock.Configuration.class, LearntOnce.class})
class ExistingDataTest {

  @Autowired private MockMvcTester http;
  @Autowired private JdbcClient jdbc;
  @Autowired private Catalogue catalogue;
  @Autowired private ApplicationContext portal;

  @Test
  void the_edition_that_was_in_force_is_kept_beside_the_one_of_today() {
    assertThat(catalogue.strategy().edition()).isEqualTo(2);
    assertThat(catalogue.strategy().measures()).hasSize(135);
    assertThat(count("strategy_edition")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "/mina-ideer/lDmkKzsDeskHBbiNnqzFJzkgHBkdZqFDjfSZOLYkO0g, Bilpool på landet",
    "/mina-ideer/aDpHaDIPYO7bRnHrOg7ClhsK4nC9JWsM30fq6vPe6Hw, Våtmarker vid ån",
    "/bevakningar/5luy6fBwstye6Be8KO5moIJFlBWhJLXC8nIMGOTHjSk, bevakar@kommun.example",
    "/mina-erbjudanden/F6N_LtLyiXHFc1yV_lJyGC4a31KmMSkF-EVimtx6hpE, Vi kan mäta vattnet.",
    "/presentationer/ceLh5vxwKtJ9Hps8EXyA68uC07STlb0PsbyKNaj5taM, Delad verkstad i bygdegården"
  })
  void a_link_that_somebody_holds_opens_what_it_opened(String link, String words) {
    assertThat(http.perform(get(link))).hasStatusOk().bodyText().contains(words);
  }

  @Test
  void the_officers_queue_holds_the_cases_it_held() {
    var queue = http.perform(get("/arenden").with(As.officer()));
    assertThat(queue).hasStatusOk().bodyText().contains("PP-2026-0001", "PP-2026-0008");
  }

  @Test
  void a_case_keeps_its_pause_its_note_and_its_question() {
    var one = http.perform(get("/arenden/PP-2026-0008").with(As.officer()));
    assertThat(one)
        .hasStatusOk()
        .bodyText()
        .contains("Ring kommunens miljöstrateg.", "Hur stor är våtmarken?");
  }

  @Test
  void an_answer_in_the_making_is_there_to_go_on_with() {
    var answer = http.perform(get("/arenden/PP-2026-0006/svar").with(As.officer()));
    assertThat(answer).hasStatusOk().bodyText().contains("Det här passar i strategin.");
  }

  @Test
  void an_answer_that_was_sent_keeps_the_words_of_its_measures() {
    var measure = catalogue.strategy().measure("laddning-och-biogas").orElseThrow();
    assertThat(http.perform(get("/arenden/PP-2026-0003").with(As.officer())))
        .bodyText()
        .contains(
            catalogue.strategy().intervention(5).orElseThrow().name() + " (tabell 5)",
            measure.number() + " " + measure.text(),
            "en-som-fanns (står inte i strategin)");
    assertThat(jdbc.sql("SELECT answered_by FROM case_answer").query(String.class).single())
        .isEqualTo("Handläggaren");
  }

  @Test
  void what_was_shown_in_an_organisations_name_is_not_confirmed() {
    var page = http.perform(get("/partner/erbjudanden/3ec7b4ad-fc81-451d-b24a-f8b055a91d27"));
    assertThat(page).hasStatusOk().bodyText().contains("Inte bekräftat av", "En förening i länet");
  }

  @Test
  void every_case_keeps_the_dates_that_its_receipt_gave() {
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM assessment_case c JOIN case_exchange e USING (subject_id)
                    WHERE e.kind = 'RECEIVED' AND e.answer_by = c.first_answer_by
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(count("assessment_case"));
  }

  @Test
  void no_row_of_what_people_wrote_is_lost() {
    assertThat(count("idea")).isEqualTo(11);
    assertThat(count("assessment_case")).isEqualTo(8);
    assertThat(count("case_log")).isGreaterThanOrEqualTo(15);
    assertThat(count("offer")).isEqualTo(1);
    assertThat(count("watch")).isEqualTo(1);
    assertThat(count("introduction")).isEqualTo(1);
  }

  @Test
  void the_lines_of_its_cases_still_follow_on_each_other() {
    assertThat(Night.of(portal, LocalDate.parse("2027-03-02"))).allMatch(ChainCheck::isWhole);
    assertThat(count("chain_check")).isEqualTo(2);
  }

  private int count(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }
}
