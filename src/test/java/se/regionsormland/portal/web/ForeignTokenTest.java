package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

/** A form whose token no page of ours has given: nobody can tell whether it was sent before. */
@PortalTest
class ForeignTokenTest {

  private static final List<String> FOREIGN =
      List.of(
          "x".repeat(5_000), "../om", "åäö", "a b c d e f g h i j k l m n o p", "1", "{}", "%00");

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([\\w-]{43})\"");

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;

  private final String mark = UUID.randomUUID().toString();

  /** Where a form is sent, what fills it, and the table that it would change. */
  record Sent(String path, String table, List<String> fields) {
    Sent(String path, String table, String... fields) {
      this(path, table, List.of(fields));
    }
  }

  private List<Sent> forms() {
    return List.of(
        new Sent("/fraga-regionen", "idea", "text", mark, "email", "", "action", "save"),
        new Sent("/fraga-regionen/borja", "idea", "text", mark),
        new Sent("/bevaka", "watch", "what", "ideer", "email", mark + "@example.org"),
        new Sent(
            "/partner/erbjud",
            "offer",
            "organisation",
            mark,
            "sentence",
            "Vi har mark.",
            "email",
            mark + "@example.org"),
        new Sent("/arenden/ny", "idea", "text", mark, "channel", "MAIL"),
        new Sent("/projekt/ny", "project", "title", mark));
  }

  private MvcTestResult send(Sent form, String token) {
    var fields = new LinkedMultiValueMap<String, String>();
    for (int at = 0; at < form.fields().size(); at += 2) {
      fields.add(form.fields().get(at), form.fields().get(at + 1));
    }
    fields.add("token", token);
    return mvc.post()
        .uri(form.path())
        .with(csrf())
        .with(As.officer())
        .formFields(fields)
        .exchange();
  }

  private int rows(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  @Test
  void it_comes_back_with_all_that_was_written_and_a_token_of_ours() {
    for (var form : forms()) {
      int before = rows(form.table());
      for (var token : FOREIGN) {
        var page = html(send(form, token));
        assertThat(page).as(form.path()).contains(mark, "står kvar");
        assertThat(page)
            .as("%s %s", form.path(), token)
            .doesNotContain("name=\"token\" value=\"" + token + "\"");
        assertThat(TOKEN.matcher(page).find()).as("%s has a new one", form.path()).isTrue();
      }
      assertThat(rows(form.table())).as(form.path()).isEqualTo(before);
    }
  }

  @Test
  void what_comes_back_can_be_sent_as_it_stands_and_is_then_one() {
    var form = forms().getFirst();
    var found = TOKEN.matcher(html(send(form, FOREIGN.getFirst())));
    assertThat(found.find()).isTrue();
    int before = rows("idea");
    send(form, found.group(1));
    assertThat(rows("idea")).isEqualTo(before + 1);
  }

  @Test
  void without_any_token_a_form_is_taken_as_before() {
    for (var none : List.of("", " ")) {
      assertThat(html(send(forms().getFirst(), none))).doesNotContain("står kvar");
    }
  }

  private static String html(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
