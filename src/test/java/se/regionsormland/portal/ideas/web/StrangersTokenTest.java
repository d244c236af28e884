package se.regionsormland.portal.ideas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Form;
import se.regionsormland.portal.Visitor.Page;
import se.regionsormland.portal.shared.Secret;

/** Over real HTTP: what makes two sends one is known to others, and opens nothing to them. */
@PortalServerTest
class StrangersTokenTest {

  private static final String NEW = "/fraga-regionen";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private final String known = Secret.fresh();
  private final String mark = UUID.randomUUID().toString();

  private static Form filled(Page page, String token, String text) {
    return page.form(NEW).with("token", token).with("text", text).with("action", "save");
  }

  private Page save(Visitor visitor, String text) {
    return visitor.send(filled(visitor.get(NEW), known, text));
  }

  private static String pageOf(Page saved) {
    assertThat(saved.status()).isEqualTo(302);
    return saved.header("Location").replaceAll("^https?://[^/]+|\\?.*", "");
  }

  private int stored() {
    return jdbc.sql("SELECT count(*) FROM idea WHERE text LIKE '%' || :mark || '%'")
        .param("mark", mark)
        .query(Integer.class)
        .single();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/andra", "/kontrollera", "/radera", "/andra/igen"})
  void a_form_with_a_token_that_a_stranger_knows_is_opened_by_no_address_made_of_it(String rest) {
    save(new Visitor(port), "Hemligt " + mark);

    assertThat(new Visitor(port).get("/mina-ideer/" + known + rest).html()).doesNotContain(mark);
  }

  @Test
  void the_same_token_from_another_browser_is_another_idea() {
    var mine = pageOf(save(new Visitor(port), "Min " + mark));
    var theirs = pageOf(save(new Visitor(port), "Deras " + mark));

    assertThat(theirs).isNotEqualTo(mine);
    assertThat(stored()).isEqualTo(2);
    assertThat(new Visitor(port).get(mine).html()).contains("Min " + mark);
    assertThat(new Visitor(port).get(theirs).html())
        .contains("Deras " + mark)
        .doesNotContain("Min " + mark);
  }

  @Test
  void a_form_shown_again_with_a_known_token_or_a_known_key_is_sent_as_a_new_one() {
    var mine = pageOf(save(new Visitor(port), "Min " + mark));
    for (var given : List.of(known, mine.substring(mine.lastIndexOf('/') + 1))) {
      var other = new Visitor(port);
      var form = filled(other.get(NEW), given, "Annat");
      var again = other.send(new Form(NEW + "/igen", form.fields()));
      var sent = other.send(filled(again, given, "Deras " + mark));

      assertThat(again.html()).doesNotContain(mark);
      assertThat(pageOf(sent)).isNotEqualTo(mine);
    }
    assertThat(new Visitor(port).get(mine).html()).contains("Min " + mark);
  }

  @Test
  void a_form_that_comes_back_without_its_mark_opens_nothing_by_its_token() {
    var mine = pageOf(save(new Visitor(port), "Min " + mark));
    var other = new Visitor(port);
    var back = other.send(filled(other.get(NEW), known, "Deras " + mark).without("_csrf"));

    assertThat(back.status()).isEqualTo(422);
    assertThat(pageOf(other.send(back.form(NEW).with("action", "save")))).isNotEqualTo(mine);
  }

  @Test
  void the_same_form_again_from_the_same_browser_is_the_same_idea() {
    var visitor = new Visitor(port);
    var form = filled(visitor.get(NEW), known, "Min " + mark);
    var first = pageOf(visitor.send(form));
    var again = pageOf(visitor.send(form));
    var changed = pageOf(visitor.send(form.with("text", "Min ändrade " + mark)));

    assertThat(stored()).isOne();
    for (var page : List.of(first, again, changed)) {
      assertThat(visitor.get(page).html()).contains("Min ändrade " + mark);
    }
  }

  @Test
  void fifty_at_once_from_one_browser_are_one_idea_and_each_leads_to_it() throws Exception {
    var visitor = new Visitor(port);
    var form = filled(visitor.get(NEW), known, "Min " + mark);
    Callable<Page> sending = () -> visitor.send(form);
    var pages = new TreeSet<String>();
    try (var crowd = Executors.newFixedThreadPool(50)) {
      for (var sent : crowd.invokeAll(Stream.generate(() -> sending).limit(50).toList())) {
        pages.add(pageOf(sent.get()));
      }
    }
    assertThat(stored()).isOne();
    assertThat(new ArrayList<>(pages))
        .allSatisfy(page -> assertThat(visitor.get(page).html()).contains("Min " + mark));
  }

  @Test
  void forms_without_a_token_are_each_an_idea_of_their_own() {
    var visitor = new Visitor(port);
    var form = filled(visitor.get(NEW), "", "Min " + mark);

    assertThat(pageOf(visitor.send(form))).isNotEqualTo(pageOf(visitor.send(form)));
    assertThat(stored()).isEqualTo(2);
  }
}
