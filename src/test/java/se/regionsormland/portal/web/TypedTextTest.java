package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;

/** What is typed is taken as the person meant it, wherever it was copied from. */
@PortalServerTest
class TypedTextTest {

  private static final String PASSWORD = "en mening som är lång";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  private Visitor visitor;

  @BeforeEach
  void comeIn() {
    visitor = new Visitor(port);
  }

  @ParameterizedTest
  @CsvSource({
    "'Cykelväg\u000bgrus','Cykelväg\ngrus'",
    "'Cykelväg\u000cgrus','Cykelväg\ngrus'",
    "'Cykelväg\u0085grus','Cykelväg\ngrus'",
    "'Cykelväg\u2028grus','Cykelväg\ngrus'",
    "'Cykelväg\u2029grus','Cykelväg\ngrus'",
    "'Cykelväg\r\ngrus','Cykelväg\ngrus'",
    "'Cykelväg\rgrus','Cykelväg\ngrus'",
    "'Cykel\u0000väg\u0007 grus\u001e\u001f','Cykelväg grus'",
    "'sam\u00adverkan i Stra\u0308ngna\u0308s','samverkan i Strängnäs'",
    "'sam\u200bverkan\ufeff','samverkan'"
  })
  void signs_that_nobody_sees_hinder_nobody(String typed, String taken) {
    var form = visitor.get("/fraga-regionen").form("/fraga-regionen").with("text", typed);
    var again = visitor.send(form.at("/fraga-regionen/igen"));
    assertThat(again.status()).isEqualTo(200);
    var text = again.form("/fraga-regionen").fields().get("text").getFirst();
    assertThat(text.replace("\r\n", "\n")).isEqualTo(taken);
  }

  @Test
  void a_title_is_one_line_whatever_is_sent() {
    var form =
        visitor
            .get("/fraga-regionen")
            .form("/fraga-regionen")
            .with("title", "En titel\r\n\r\nmed\u000bett stycke");
    var again = visitor.send(form.at("/fraga-regionen/igen"));
    assertThat(again.form("/fraga-regionen").fields().get("title"))
        .containsExactly("En titel  med ett stycke");
  }

  /** As the browser counts: a line break is one sign. */
  @ParameterizedTest
  @ValueSource(ints = {0, 19, 2_000})
  void a_text_that_the_field_holds_is_taken_however_many_lines_it_has(int breaks) {
    var text = "x".repeat(20_000 - breaks) + "\r\n".repeat(breaks - (breaks > 0 ? 1 : 0));
    text += breaks > 0 ? "\r\n" : "";
    var start = visitor.get("/").form("/forsta-bild").with("text", "Buss " + text.substring(5));
    assertThat(visitor.send(start).status()).isEqualTo(200);
  }

  @Test
  void a_text_that_is_too_long_comes_back_whole() {
    var text = "Vi vill rusta upp bryggan. ".repeat(900) + "Det kostar 3 miljoner.";
    var back = visitor.send(visitor.get("/").form("/forsta-bild").with("text", text));
    assertThat(back.status()).isEqualTo(422);
    assertThat(back.form("/forsta-bild").fields().get("text")).containsExactly(text);
  }

  @Test
  void a_text_that_is_too_long_to_begin_with_is_not_read_but_comes_back_whole() {
    var text = "Vi vill rusta upp bryggan. ".repeat(900) + "Det kostar 3 miljoner.";
    var picture = visitor.send(visitor.get("/").form("/forsta-bild").with("text", "Bryggan"));
    var form = picture.form("/forsta-bild").with("text", text).at("/fraga-regionen/borja");
    var back = visitor.send(form);
    assertThat(back.status()).isEqualTo(422);
    assertThat(back.form("/fraga-regionen").fields().get("text")).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\u00a0", "\u202a%s\u202c", "mailto:%s", "\u200b%s\u000b"})
  void a_user_name_that_was_copied_signs_in(String copied) {
    var name = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(name, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    assertThat(visitor.signIn(copied.formatted(name), PASSWORD).status()).isEqualTo(302);
  }

  /** Signs, not words: a password is compared as it was typed. */
  @Test
  void a_password_is_not_touched() {
    var name = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(name, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    assertThat(visitor.signIn(name, PASSWORD + "\u00ad").status()).isEqualTo(401);
    assertThat(visitor.signIn(name, PASSWORD).status()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u2003 \u2003", "\u200b", "\u202e\u202c"})
  void what_shows_nothing_is_nothing(String typed) {
    var back = visitor.send(visitor.get("/").form("/forsta-bild").with("text", typed));
    assertThat(back.status()).isEqualTo(422);
  }

  @Test
  void a_search_has_each_word_once_and_no_more_words_than_anybody_writes() {
    assertThat(Typed.search("  vatten Vatten  i vatten ")).isEqualTo("vatten i");
    assertThat(Typed.search("a ".repeat(100))).isEqualTo("a");
    assertThat(Typed.search("a b c d e f g h i j k l m n o").split(" ")).hasSize(12);
    assertThat(Typed.search("\"rent vatten rent\"")).isEqualTo("\"rent vatten rent\"");
    assertThat(Typed.search("\"" + "a ".repeat(99)).split(" ")).hasSize(12);
  }
}
