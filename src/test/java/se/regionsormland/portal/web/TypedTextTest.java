package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;

/** What is typed is taken as the person meant it, wherever it was copied from. */
@PortalServerTest
class TypedTextTest {

  @LocalServerPort private int port;
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

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u2003 \u2003", "\u200b", "\u202e\u202c"})
  void what_shows_nothing_is_nothing(String typed) {
    var back = visitor.send(visitor.get("/").form("/forsta-bild").with("text", typed));
    assertThat(back.status()).isEqualTo(422);
  }
}
