package se.regionsormland.portal.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;

/** No form is read that is larger than its fields; whatever fits the fields is read. */
@PortalServerTest
class RoomTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  /** What one sign takes at most in a form: three bytes, each written with three. */
  private static final int BYTES = 9;

  @LocalServerPort private int port;
  @Autowired private List<RequestMappingHandlerMapping> mappings;

  @Value("${server.tomcat.max-http-form-post-size}")
  private DataSize read;

  private List<Routes> forms() {
    return Routes.all(mappings).stream().filter(Routes::isForm).toList();
  }

  @Test
  void every_form_has_room_for_its_fields_and_no_more_than_the_server_reads() {
    assertThat(forms()).hasSizeGreaterThan(60);
    assertThat(Room.LARGEST).isEqualTo((int) read.toBytes());
    assertThat(forms())
        .allSatisfy(route ->
            assertThat(Room.of(route.handler()))
                .isGreaterThan(BYTES * longestOf(route) + 10_000)
                .isLessThan(carries(route) ? Room.LARGEST + 1 : Room.LARGEST));
  }

  private static boolean carries(Routes route) {
    return route.handler().hasMethodAnnotation(CarriesForms.class);
  }

  @Test
  void what_is_larger_is_answered_with_a_page_in_swedish_and_at_once() {
    for (var route : forms()) {
      var body = ("x=" + "a".repeat(Room.of(route.handler()))).getBytes(UTF_8);
      var answer = new Http(port).post(pathOf(route), FORM, body);
      assertThat(quickest(() -> new Http(port).post(pathOf(route), FORM, body)))
          .as("%s", route)
          .isLessThan(Duration.ofSeconds(1));
      assertThat(answer.statusCode()).as("%s", route).isEqualTo(413);
      assertThat(answer.body()).contains("<html lang=\"sv\">", "Texten är för lång", "href=\"/\"");
    }
  }

  /** Of three: others want the processor too. */
  private static Duration quickest(Runnable asks) {
    return IntStream.range(0, 3)
        .mapToObj(_ -> {
          long start = System.nanoTime();
          asks.run();
          return Duration.ofNanos(System.nanoTime() - start);
        })
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Test
  void what_is_larger_than_anything_is_not_read() {
    var body = ("x=" + "a".repeat(1_000_000)).getBytes(UTF_8);
    for (var path : List.of("/", "/logga-in", "/bevaka", "/finns-inte", "/logga-ut")) {
      var answer = new Http(port).post(path, FORM, body);
      assertThat(answer.statusCode()).as(path).isEqualTo(413);
      assertThat(answer.body()).contains("Texten är för lång");
    }
  }

  @Test
  void who_does_not_say_how_much_it_is_sends_no_more() {
    for (int length : new int[] {100_000, 1_000_000}) {
      var body = ("x=" + "a".repeat(length)).getBytes(UTF_8);
      assertThat(new Http(port).postInPieces("/konto/glomt", FORM, body).statusCode())
          .isEqualTo(413);
    }
  }

  /** In the letters that take most room of all. */
  @Test
  void a_form_whose_fields_are_all_full_gets_as_far_as_the_form() {
    for (var path : List.of("/fraga-regionen", "/fraga-regionen/igen", "/bevaka", "/forsta-bild")) {
      var route = forms().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
      var body =
          textsOf(route)
              .map(field -> field.name() + "=" + encoded("地".repeat(longest(field))))
              .collect(Collectors.joining("&"));
      var answer = new Http(port).post(path, FORM, body.getBytes(UTF_8));
      assertThat(answer.statusCode()).as(path).isNotEqualTo(413);
    }
  }

  @Test
  void what_she_wrote_stands_on_the_page_to_be_copied() {
    var visitor = new Visitor(port);
    var words = "Vi vill rusta upp bryggan. ".repeat(2_000);
    var form = visitor.get("/konto/glomt").form("/konto/glomt").with("email", words);
    var answer = visitor.send(form);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.html()).contains("Det du skrev finns kvar", words.strip());
  }

  @Test
  void what_is_not_known_to_come_from_a_page_of_ours_is_not_shown() {
    var body = "email=" + "Ring%20det%20h%C3%A4r%20numret.%20".repeat(2_000);
    var answer = new Http(port).post("/konto/glomt", FORM, body.getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).doesNotContain("Ring det");
  }

  private static Stream<FormFields> textsOf(Routes route) {
    return Arrays.stream(route.handler().getMethod().getParameterTypes())
        .filter(Class::isRecord)
        .flatMap(form -> FormRecords.texts(form).stream());
  }

  /** A field that two forms of a page share is sent once. */
  private static int longestOf(Routes route) {
    return textsOf(route)
        .collect(Collectors.toMap(FormFields::name, RoomTest::longest, Math::max))
        .values()
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static int longest(FormFields one) {
    var field = one.field();
    return FormRecords.rule(field, Lines.class).map(Lines::max).orElse(0)
        + FormRecords.rule(field, OneLine.class).map(OneLine::max).orElse(0)
        + FormRecords.rule(field, Address.class).map(Address::max).orElse(0);
  }

  private static String pathOf(Routes route) {
    return route
        .path()
        .replaceAll("\\{(id|account)[^}]*}", "00000000-0000-0000-0000-000000000000")
        .replaceAll("\\{[^}]*}", "1");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
