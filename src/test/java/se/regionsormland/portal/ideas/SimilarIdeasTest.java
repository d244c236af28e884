package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.FormToken;

/** Ideas like a text: among the public ones only, by words that few of them have. */
@InsideTest
@RecordApplicationEvents
class SimilarIdeasTest {

  @Autowired private PublicIdeas publicIdeas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Ideas ideas;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;

  /** Two words of this test's own: letters only, so that they are read as words. */
  private final String one = "qx" + letters() + "ka";

  private final String two = "zw" + letters() + "lo";
  private Viewer officer;

  private static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  @BeforeEach
  void signIn() {
    officer = As.signIn(Role.OFFICER);
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void an_idea_that_shares_two_words_is_shown_with_the_words_it_shares() {
    came("Tvillingen " + one, "Om " + two + " vid ån.");

    assertThat(publicIdeas.similar(said(), 3))
        .singleElement()
        .satisfies(similar -> {
          assertThat(similar.idea().title()).isEqualTo("Tvillingen " + one);
          assertThat(similar.shared()).containsExactlyInAnyOrder(one, two);
        });
  }

  @Test
  void one_shared_word_is_not_enough() {
    came("Bara " + one, "Om annat.");

    assertThat(publicIdeas.similar(said(), 3)).isEmpty();
  }

  @Test
  void words_that_every_project_has_make_nothing_alike() {
    came("Vi vill utveckla samverkan", "Kommunen och regionen behöver ett projekt i länet.");

    assertThat(
            publicIdeas.similar("Kommunen vill ha ett projekt och utveckla samverkan i länet", 3))
        .isEmpty();
  }

  @Test
  void a_compound_is_like_its_parts_and_the_parts_like_the_compound() {
    came("Dagvattendammar vid " + one, "Översvämningsytor.");

    assertThat(publicIdeas.similar("Vi vill gräva en damm vid " + one, 3)).hasSize(1);

    came("Vatten vid " + two, "Om vägar.");
    assertThat(publicIdeas.similar("Dagvattenanläggningar vid " + two, 3)).hasSize(1);
  }

  @Test
  void a_short_name_and_its_trade_make_two_alike() {
    var id = came("AI-stöd i tillståndshandläggning " + one, "Ett försök.");

    assertThat(references("AI-stöd till handläggare"))
        .contains(submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Handlingarna skickas med upphandlingen.       | Upphandling av lokal mat QQ
          Om arbete, samarbete och medarbetare.         | Samarbetet QQ
          Det handlar om unga i verkstaden.             | Vi handlar hos en odlare QQ
          Vatten, vattnet och vattendrag.               | Vattendragens QQ
          """)
  void one_word_of_an_idea_counts_once(String text, String title) {
    var id = came(title.replace("QQ", one), "");

    assertThat(references(text))
        .doesNotContain(submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference());
  }

  @Test
  void a_neuter_is_one_word_with_and_without_its_article() {
    var id = came("Föreningsbidraget och " + one, "");

    assertThat(references("Ett föreningsbidrag till " + one))
        .contains(submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().reference());
  }

  private List<String> references(String text) {
    return publicIdeas.similar(text, 20).stream().map(one -> one.idea().reference()).toList();
  }

  @Test
  void the_counts_follow_what_is_hidden_shown_and_withdrawn() {
    assertThat(countOf(one)).isZero();
    var id = came("Tvillingen " + one, "Om " + two + ".");
    assertThat(countOf(one)).isOne();
    var other = came("Nästa " + one, "");
    assertThat(countOf(one)).isEqualTo(2);

    submitted.hideSummary(id, "Ett namn", officer);
    assertThat(countOf(one)).isOne();
    assertThat(counted()).doesNotContainKey(two);

    submitted.showSummary(id, "Ägaren vill.", officer);
    assertThat(countOf(one)).isEqualTo(2);

    submitted.answer(other, SomeIdea.answer(), officer);
    assertThat(countOf(one)).isEqualTo(2);

    events.stream(IdeaSubmitted.class).forEach(sent -> ideas.withdraw(sent.receipt().senderKey()));
    assertThat(counted()).doesNotContainKeys(one, two);
    assertThatTheCountsAreRight();
  }

  @Test
  void a_draft_changes_no_count_and_no_answer() {
    came("Tvillingen " + one, "Om " + two + ".");
    var before = counted();
    var answer = publicIdeas.similar(said(), 10);

    var draft = SomeIdea.publicWith(one + " " + two, one + " " + two);
    var key = drafts.save(FormToken.fresh(), 0, draft, SomeIdea.contact()).key();
    assertThat(counted()).isEqualTo(before);
    assertThat(publicIdeas.similar(said(), 10)).isEqualTo(answer);

    assertThat(drafts.erase(key)).isTrue();
    assertThat(counted()).isEqualTo(before);
  }

  @Test
  void what_is_not_shown_changes_no_count_and_no_answer() {
    came("Tvillingen " + one, "Om " + two + ".");
    var before = counted();
    var answer = publicIdeas.similar(said(), 10);

    enter(SomeIdea.saying(one + " " + two, one + " " + two));

    assertThat(counted()).isEqualTo(before);
    assertThat(publicIdeas.similar(said(), 10)).isEqualTo(answer);
  }

  private String said() {
    return "Vi tänker på " + one + " och " + two + " i dag.";
  }

  private UUID came(String title, String summary) {
    return enter(SomeIdea.publicWith(title, summary.isEmpty() ? one : summary));
  }

  private UUID enter(IdeaContent content) {
    return submitted.registerByHand(
        new HandEntry(
            UUID.randomUUID(), Channel.MAIL, LocalDate.of(2027, 3, 1), content, SomeIdea.contact()),
        officer);
  }

  private int countOf(String word) {
    return jdbc.sql(
            "SELECT coalesce(sum(ideas), 0) FROM public_lexeme"
                + " WHERE lexeme = ANY (tsvector_to_array(to_tsvector('swedish', :word)))")
        .param("word", word)
        .query(Integer.class)
        .single();
  }

  private Map<String, Integer> counted() {
    return counts("SELECT lexeme, ideas FROM public_lexeme");
  }

  private void assertThatTheCountsAreRight() {
    assertThat(counted())
        .isEqualTo(
            counts(
                "SELECT lexeme, count(*)::int AS ideas FROM public_idea,"
                    + " unnest(tsvector_to_array(public_search) || ''::text) AS lexeme"
                    + " GROUP BY lexeme"));
  }

  private Map<String, Integer> counts(String sql) {
    var counts = new java.util.TreeMap<String, Integer>();
    jdbc.sql(sql)
        .query(row -> {
          counts.put(row.getString("lexeme"), row.getInt("ideas"));
        });
    return counts;
  }
}
