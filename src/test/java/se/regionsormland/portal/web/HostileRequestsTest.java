package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** Names, encodings and kinds of body that no form sends. */
@PortalServerTest
class HostileRequestsTest extends HostileRequests {

  private static final List<String> NAMES =
      List.of(
          "needs[300]",
          "needs[x]",
          "needs[-1]",
          "needs[]",
          "municipalities[0].name",
          "roles[9999999999]",
          "text.bytes",
          "class.module",
          "a.b",
          ".",
          "[0]",
          "!kind",
          "_needs",
          "!needs[300]",
          "_text.bytes",
          "kept.needs[300]",
          "text\u0000",
          "text\n",
          "");

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "OFFICER", "ASSESSOR", "ADMINISTRATOR"})
  void names_that_no_field_has_are_left_out(String who) {
    var body = NAMES.stream().map(name -> encoded(name) + "=1").collect(Collectors.joining("&"));
    everywhere(who, _ -> body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "%zz", "%E5", "%ED%A0%BD", "%C0%80", "%F5%80%80%80", "%FF", "\u00e5"})
  void a_broken_encoding_cannot_be_read(String broken) {
    everywhere(NOBODY, route -> "text=" + broken + "&" + everyField(route, _ -> broken), 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "OFFICER", "ASSESSOR", "ADMINISTRATOR"})
  void the_same_field_twice_and_fields_without_end_are_no_fault_of_ours(String who) {
    everywhere(
        route -> who.equals(NOBODY) || !route.isForEveryone(),
        who,
        route -> everyField(route, _ -> "1") + "&" + everyField(route, _ -> "2"));
    var many =
        IntStream.range(0, 3_000).mapToObj(n -> "x" + n + "=1").collect(Collectors.joining("&"));
    forms().stream()
        .filter(route -> who.equals(NOBODY) || !route.isForEveryone())
        .forEach(route -> answered(who, route, post(who, route, FORM, many)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "text/plain",
        "application/json",
        "application/xml",
        "image/svg+xml",
        "x"
      })
  void what_is_no_form_is_not_read_as_one(String type) {
    var body = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nord\r\n--x--\r\n";
    for (var route : forms()) {
      answered(NOBODY, route, post(NOBODY, route, type, body), statusOf(route, type));
    }
  }

  /** Of those that take what is sent in parts: a letter's button, and a file with its token. */
  private static int statusOf(Routes route, String type) {
    boolean inParts = type.startsWith("multipart");
    if (inParts && route.handler().hasMethodAnnotation(OneClick.class)) {
      return 200;
    }
    if (inParts && route.handler().hasMethodAnnotation(TakesFile.class)) {
      return type.contains("boundary") ? 403 : 400;
    }
    return 415;
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFFICER", "ASSESSOR", "ADMINISTRATOR"})
  void who_is_signed_in_is_told_the_same(String who) {
    everywhere(who, _ -> "text=%E5", 400);
    forms().forEach(route -> answered(who, route, post(who, route, "text/plain", "ord"), 415));
  }

  @Test
  void however_many_languages_a_browser_wants_the_page_comes() {
    var many = String.join(",", java.util.Collections.nCopies(60, "sv,en,de,fi"));
    var answer = new Http(port).get("/om", "Accept-Language", many);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<html lang=\"sv\">");
  }

  @Test
  void a_user_name_of_any_signs_is_no_user_name() {
    for (var value : VALUES) {
      var visitor = new Http(port);
      var answer = visitor.signIn(value, "fel");
      assertThat(answer.statusCode()).as(value).isBetween(401, 429);
      assertThat(answer.body()).contains("<html lang=\"sv\">");
    }
  }

  @Test
  void nobody_asks_for_the_page_of_faults_itself() {
    visitors.forEach((who, visitor) -> {
      assertThat(visitor.get("/error").statusCode()).as(who).isEqualTo(404);
      assertThat(visitor.get("/error").body()).contains("<html lang=\"sv\">");
      assertThat(visitor.get("/error", "Accept", "application/json").statusCode()).isEqualTo(404);
    });
  }
}
