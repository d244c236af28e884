package se.regionsormland.portal.assessment.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.assessment.queue.QueueFilter.Show;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.web.Slice;

/** The queue and its cases on their pages: what they hold, they never hold before it was sent. */
@PortalTest
class QueuePagesTest {

  @Autowired private CaseQueue queue;
  @Autowired private Ideas owners;
  @Autowired private CaseIdeas ideas;
  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;

  private final String word = "kanarie" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void leave() {
    As.nobody();
  }

  private Slice<CaseRow> seen(Show show) {
    var officer = As.signIn(Role.OFFICER);
    return queue.page(new QueueFilter(show, null, word), null, officer);
  }

  private int seenAnywhere() {
    return List.of(Show.values()).stream().mapToInt(show -> seen(show).count()).sum();
  }

  private String reference() {
    return seen(Show.OPEN).items().getFirst().reference();
  }

  @Test
  void a_draft_is_never_shown_to_staff_until_its_owner_has_sent_it() throws Exception {
    var key = ideas.draft(word);
    assertThat(owners.find(key)).as("the owner finds it").isPresent();
    assertThat(seenAnywhere()).isZero();
    ideas.ask(key);
    assertThat(seenAnywhere()).as("an unread letter sends nothing").isZero();
    assertThat(everyPage()).doesNotContain(word + "</a>");
    ideas.confirm(key);
    assertThat(seen(Show.OPEN).count()).isOne();
    assertThat(everyPage()).contains(word + "</a>");
  }

  private String everyPage() throws Exception {
    var shown = new StringBuilder();
    for (var show : Show.values()) {
      var page =
          mvc.get().uri("/arenden?q={q}&visa={v}", word, show.slug()).with(As.officer()).exchange();
      shown.append(page.getResponse().getContentAsString());
    }
    return shown.toString();
  }

  @Test
  void a_drafts_own_id_opens_no_case() {
    ideas.draft(word);
    var id =
        jdbc.sql("SELECT id FROM idea WHERE title = :word")
            .param("word", word)
            .query(UUID.class)
            .single();
    assertThat(mvc.get().uri("/arenden/" + id).with(As.officer()).exchange()).hasStatus(404);
  }

  @Test
  void a_withdrawn_case_can_be_noted_in_but_not_worked_on() {
    var key = ideas.sent(word);
    var at = "/arenden/" + reference();
    owners.withdraw(key);
    var taken = mvc.post().uri(at + "/handlaggning").with(As.officer()).with(csrf()).exchange();
    assertThat(taken).hasStatus(409);
    var noted =
        mvc.post()
            .uri(at + "/anteckningar")
            .with(As.officer())
            .with(csrf())
            .formField("text", "Återkallades per telefon också.")
            .exchange();
    assertThat(noted).hasStatus3xxRedirection();
  }

  @Test
  void what_was_chosen_last_is_kept_until_all_is_asked_for() {
    var who = As.with(Role.OFFICER, Role.ASSESSOR, Role.ADMINISTRATOR);
    assertThat(mvc.get().uri("/arenden?visa=besvarade&omrade=3&q=" + word).with(who)).hasStatusOk();
    assertThat(mvc.get().uri("/arenden").with(who))
        .bodyText()
        .contains("Du ser samma urval som sist.", "<option value=\"besvarade\" selected")
        .doesNotContain(word);
    assertThat(mvc.get().uri("/arenden?q=" + word).with(who)).hasStatusOk();
    assertThat(mvc.get().uri("/arenden").with(who)).bodyText().contains("samma urval");
    assertThat(mvc.get().uri("/arenden?visa=oppna").with(As.assessor())).hasStatusOk();
    assertThat(mvc.get().uri("/arenden").with(As.assessor()))
        .bodyText()
        .doesNotContain("samma urval");
    assertThat(mvc.get().uri("/arenden?visa=oppna").with(who)).hasStatusOk();
    assertThat(mvc.get().uri("/arenden").with(who)).bodyText().doesNotContain("samma urval");
  }
}
