package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;

/**
 * The pages of ideas, projects and partners are given again as they were, while what they tell is
 * so. What is written to the database here is written as another portal would: nothing is said of
 * it.
 */
@PortalServerTest
class ToldPagesTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String PARTNER = "/partner/lansstyrelsen";

  @LocalServerPort private int port;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private Projects projects;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  private final String word = "ord" + UUID.randomUUID().toString().replace("-", "");
  private UUID idea;
  private String page;

  @BeforeEach
  void somebodyHasAnIdea() {
    As.signIn(Role.OFFICER);
    var content = SomeIdea.publicWith("Titel " + word, "Åkermark i träda tas i bruk igen.");
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.TELEPHONE,
            LocalDate.of(2027, 3, 1),
            content,
            SomeIdea.contact());
    idea = submitted.registerByHand(entry, As.viewer(Role.OFFICER));
    page =
        "/projektideer/"
            + TestDatabase.owner(jdbc)
                .sql("SELECT reference FROM idea WHERE id = :id")
                .param("id", idea)
                .query(String.class)
                .single();
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  private HttpResponse<String> get(String path, String... headers) {
    return new Http(port).get(path, headers);
  }

  /** One that is given away says what it varies by, and one that is made does not. */
  private String kept(String path) {
    var first = get(path);
    var again = get(path);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.headers().firstValue("ETag")).isPresent();
    assertThat(again.headers().firstValue("Vary")).contains(KeptPage.VARIES);
    assertThat(again.body()).isEqualTo(first.body());
    return again.body();
  }

  private void write(String statement, String value) {
    TestDatabase.owner(jdbc).sql(statement).param("it", value).update();
  }

  private String project() {
    var slug = projects.add(UUID.randomUUID(), SomeProject.saying("Dammar " + word, "I ån."));
    return "/projekt/" + slug;
  }

  @Test
  void a_page_has_the_headers_that_it_had_and_is_neither_stored_nor_packed() {
    kept(page);
    var again = get(page, "Accept-Encoding", "gzip").headers();
    SecurityHeaders.FIXED.forEach(
        (name, value) -> assertThat(again.allValues(name)).containsExactly(value));
    assertThat(again.allValues("Cache-Control")).containsExactly("no-store");
    assertThat(again.firstValue("Content-Language")).contains("sv");
    assertThat(again.firstValue("Content-Encoding")).isEmpty();
    assertThat(again.firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void an_idea_that_is_no_longer_shown_is_gone_at_once_and_comes_back() {
    assertThat(kept(page)).contains("Titel " + word);
    submitted.hideSummary(idea, "Namnger någon.", As.signIn(Role.OFFICER));
    assertThat(get(page).statusCode()).isEqualTo(404);
    submitted.showSummary(idea, "Namnger ingen.", As.signIn(Role.OFFICER));
    assertThat(kept(page)).contains("Titel " + word);
  }

  @Test
  void so_is_one_that_another_portal_hides() {
    kept(page);
    write("UPDATE idea SET summary_shown = false WHERE id = :it::uuid", idea.toString());
    var gone = get(page);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.body()).doesNotContain(word);
  }

  @Test
  void whom_to_ask_about_an_idea_is_asked_for_each_time() {
    kept(page);
    write(
        "INSERT INTO strateg (area, name, telephone, email) SELECT area, :it, '', ''"
            + " FROM generate_series(0, 7) AS area"
            + " ON CONFLICT (area) DO UPDATE SET name = excluded.name",
        "K-" + word);
    assertThat(get(page).body()).contains("K-" + word);
  }

  @Test
  void what_stands_beside_an_idea_is_asked_for_each_time() {
    kept(page);
    var wetland = SomeProject.saying("Våtmark " + word, "Vi vill anlägga en våtmark i Flen.");
    var slug = projects.add(UUID.randomUUID(), wetland);
    assertThat(kept(page)).contains("/projekt/" + slug);
    write("UPDATE project SET title = :it WHERE title = 'Våtmark " + word + "'", "Kärr " + word);
    assertThat(get(page).body()).contains("Kärr " + word);
  }

  @Test
  void a_project_that_another_portal_changes_is_told_as_it_is() {
    var path = project();
    assertThat(kept(path)).contains("Dammar " + word);
    write("UPDATE project SET learnt = :it WHERE title = 'Dammar " + word + "'", "Lärt " + word);
    assertThat(get(path).body()).contains("Lärt " + word);
  }

  @Test
  void an_organisation_that_speaks_for_itself_is_heard_at_once_and_no_longer_than_it_does() {
    kept(PARTNER);
    write(
        """
        INSERT INTO actor_profile (slug, version, works, offers, confirmed_at)
        VALUES ('lansstyrelsen', 1, :it, ARRAY['DATA'], now())
        """,
        "Vi gör " + word);
    assertThat(kept(PARTNER)).contains("Vi gör " + word);
    write("DELETE FROM actor_profile WHERE works = :it", "Vi gör " + word);
    assertThat(kept(PARTNER)).doesNotContain("Vi gör " + word);
  }

  @Test
  void who_is_signed_in_gets_her_own_and_it_is_kept_for_nobody() {
    var path = project();
    var officer = new Visitor(port);
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    officer.signIn(username, PASSWORD);
    assertThat(officer.get(path).html()).contains(path + "/andra");
    assertThat(kept(path)).doesNotContain("/andra");
    assertThat(officer.get(path).html()).contains(path + "/andra");
  }

  @Test
  void each_language_has_its_own() {
    kept(page);
    var reader = new Visitor(port);
    reader.get("/?lang=en");
    assertThat(reader.get(page).html()).contains("<html lang=\"en\">");
    assertThat(reader.get(page).html()).contains("<html lang=\"en\">");
    assertThat(get(page).body()).contains("<html lang=\"sv\">");
  }
}
