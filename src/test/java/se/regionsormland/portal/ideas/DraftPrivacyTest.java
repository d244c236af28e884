package se.regionsormland.portal.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeaFilter;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.ideas.published.SimilarIdea;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Sormland;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;

/** A draft holds a word that stands nowhere else. Its owner finds it; the region does not. */
@InsideTest
@RecordApplicationEvents
class DraftPrivacyTest {

  @Autowired private Drafts drafts;
  @Autowired private Submission submission;
  @Autowired private Confirming confirming;
  @Autowired private Ideas ideas;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private PublicIdeas publicIdeas;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;

  private final String canary = "kanariefågel" + UUID.randomUUID().toString().replace("-", "");
  private SenderKey key;

  @BeforeEach
  void aDraft() {
    var content =
        SomeIdea.of(
            canary,
            canary + " damm dagvatten",
            canary,
            IdeaKind.NEED,
            Set.of(Need.PARTNER),
            1L,
            false,
            LocalDate.of(2027, 4, 1),
            Set.of(Sormland.FLEN),
            canary,
            true,
            canary + " damm dagvatten");
    var contact = new Contact(canary, canary, canary + "@example.org", canary);
    key = drafts.save(FormToken.fresh(), 0, content, contact).key();
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void its_owner_finds_it() {
    assertThat(ideas.find(key).orElseThrow().content().title()).isEqualTo(canary);
  }

  @Test
  void it_is_not_in_the_views_that_the_region_and_the_public_read() {
    assertThat(rowsHolding("submitted_idea")).isZero();
    assertThat(rowsHolding("public_idea")).isZero();
    assertThat(shownAndNotPublic()).isZero();

    confirm();

    assertThat(rowsHolding("submitted_idea")).isOne();
    assertThat(rowsHolding("public_idea")).isOne();
  }

  @Test
  void no_index_of_words_holds_it() {
    assertThat(indexed("search")).isZero();
    assertThat(indexed("public_search")).isZero();

    confirm();

    assertThat(indexed("search")).isOne();
    assertThat(indexed("public_search")).isOne();
  }

  @Test
  void the_public_lists_do_not_show_it() {
    assertThat(publiclyFound()).isFalse();
    submission.ask(key);
    assertThat(publiclyFound()).isFalse();

    confirm();

    assertThat(publiclyFound()).isTrue();
  }

  @Test
  void the_region_cannot_reach_it_even_by_its_id() {
    As.signIn(Role.OFFICER, Role.ASSESSOR, Role.ADMINISTRATOR);
    var id = idOf();

    assertThat(submitted.find(id, As.viewer(Role.OFFICER))).isEmpty();
    var by = As.viewer(Role.OFFICER);
    assertThatThrownBy(() -> submitted.answer(id, SomeIdea.answer(), by))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> submitted.hideSummary(id, "", by)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> submitted.showSummary(id, "", by)).isInstanceOf(NotFound.class);

    confirm();

    assertThat(submitted.find(id, As.viewer(Role.OFFICER)).orElseThrow().content().title())
        .isEqualTo(canary);
  }

  @Test
  void nothing_of_it_stands_in_the_diary() {
    submission.ask(key);

    assertThat(
            jdbc.sql("SELECT count(*) FROM case_log WHERE subject = :id")
                .param("id", idOf())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void the_key_itself_is_stored_nowhere() {
    assertThat(
            jdbc.sql(
                    "SELECT count(*) FROM given_key k WHERE to_jsonb(k)::text LIKE '%' || :key || '%'")
                .param("key", key.value())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            jdbc.sql("SELECT count(*) FROM idea WHERE to_jsonb(idea)::text LIKE '%' || :key || '%'")
                .param("key", key.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void it_can_be_erased_wholly_until_it_is_sent() {
    var id = idOf();
    submission.ask(key);
    assertThat(drafts.erase(key)).isTrue();

    assertThat(ideas.find(key)).isEmpty();
    assertThat(
            jdbc.sql("SELECT count(*) FROM given_key WHERE subject = :id")
                .param("id", id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void what_has_been_sent_is_not_erased() {
    confirm();

    assertThat(drafts.erase(key)).isFalse();
    var id = idOf();
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM idea WHERE id = :id").param("id", id).update())
        .rootCause()
        .hasMessageContaining("does not disappear");
    assertThat(ideas.find(key)).isPresent();
  }

  private boolean publiclyFound() {
    boolean listed =
        publicIdeas.list(new PublicIdeaFilter(null, null, null, canary), null).count() > 0;
    boolean alike =
        publicIdeas.similar(canary + " damm dagvatten", 10).stream()
            .map(SimilarIdea::idea)
            .anyMatch(this::isIt);
    boolean seeking =
        publicIdeas.seekingPartners(null, Sormland.FLEN, "", 100).stream().anyMatch(this::isIt);
    assertThat(alike).isEqualTo(listed);
    assertThat(seeking).isEqualTo(listed);
    return listed;
  }

  private boolean isIt(PublicIdea idea) {
    return idea.title().equals(canary);
  }

  private void confirm() {
    submission.ask(key);
    var asked = events.stream(ConfirmationAsked.class).toList().getLast();
    assertThat(confirming.confirm(asked.token())).isPresent();
  }

  private UUID idOf() {
    return jdbc.sql("SELECT id FROM idea WHERE title = :canary")
        .param("canary", canary)
        .query(UUID.class)
        .single();
  }

  /** The view of when an idea was shown has a row for each that is public, and no other. */
  private int shownAndNotPublic() {
    return jdbc.sql(
            """
            SELECT count(*) FROM shown_idea
            WHERE reference IS NULL OR reference NOT IN (SELECT reference FROM public_idea)
            """)
        .query(Integer.class)
        .single();
  }

  private int rowsHolding(String view) {
    return jdbc.sql(
            "SELECT count(*) FROM " + view + " AS v WHERE to_jsonb(v)::text LIKE '%' || :it || '%'")
        .param("it", canary)
        .query(Integer.class)
        .single();
  }

  private int indexed(String column) {
    return jdbc.sql(
            "SELECT count(*) FROM idea WHERE " + column + " @@ plainto_tsquery('swedish', :it)")
        .param("it", canary)
        .query(Integer.class)
        .single();
  }
}
