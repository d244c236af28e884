package se.regionsormland.portal.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SuggestionsTest {

  private static final String TEXT =
      "Vi vill samla regnet i dammar så att dagvattnet inte svämmar över gatorna vid skyfall.";

  @Autowired private MockMvcTester mvc;
  @Autowired private TestClock clock;

  @Test
  void a_text_is_answered_with_measures_and_areas_best_first() {
    var answer = ask("{\"text\": \"%s\", \"limit\": 5}".formatted(TEXT), "192.0.2.1");
    assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
    assertThat(answer).bodyJson().extractingPath("$.measures.length()").isEqualTo(5);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.interventionAreas[0].number")
        .asNumber()
        .isEqualTo(5);
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.measures[0]")
        .asMap()
        .containsOnlyKeys("id", "table", "interventionArea", "score", "because");
  }

  @Test
  void two_areas_that_are_nearly_as_close_are_both_near_and_one_alone_is_not() {
    var two = "Laddstolpar vid busstationen. Kurser för vuxna så att vi hittar svetsare.";
    assertThat(ask("{\"text\": \"%s\", \"limit\": 3}".formatted(two), "192.0.2.41"))
        .bodyJson()
        .extractingPath("$.interventionAreas[?(@.near == true)].number")
        .asArray()
        .containsExactlyInAnyOrder(3, 7);
    assertThat(ask("{\"text\": \"%s\", \"limit\": 3}".formatted(TEXT), "192.0.2.42"))
        .bodyJson()
        .extractingPath("$.interventionAreas[?(@.near == true)]")
        .asArray()
        .isEmpty();
  }

  @Test
  void what_the_strategy_does_not_hold_gets_two_empty_lists() {
    var text = "Ishockeylaget vill ha nya omklädningsrum och en större läktare.";
    assertThat(ask("{\"text\": \"%s\", \"limit\": 3}".formatted(text), "192.0.2.43"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"measures\": [], \"interventionAreas\": []}");
  }

  @Test
  void every_hit_says_which_of_the_words_made_it() {
    assertThat(ask("{\"text\": \"%s\", \"limit\": 3}".formatted(TEXT), "192.0.2.9"))
        .bodyJson()
        .extractingPath("$.measures[*].because")
        .asArray()
        .hasSize(3)
        .allSatisfy(because ->
            assertThat((List<?>) because)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(TEXT).contains(String.valueOf(word))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\": \"\"}",
        "{\"text\": \"  \"}",
        "{\"text\": null}",
        "not json",
        "",
        "{\"text\": \"cykel\", \"limit\": 0}",
        "{\"text\": \"cykel\", \"limit\": 51}",
        "{\"text\": \"cykel\", \"limit\": \"många\"}",
        "{\"text\": {\"a\": 1}}",
        "[]"
      })
  void what_cannot_be_answered_is_a_problem_that_says_why(String body) {
    assertThat(ask(body, "192.0.2.3"))
        .hasStatus(400)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo(400))
        .hasPathSatisfying("$.title", title -> assertThat(title).isNotNull())
        .hasPathSatisfying("$.detail", detail -> assertThat(detail).isNotNull())
        .hasPathSatisfying("$.instance", path -> assertThat(path).isEqualTo("/api/v1/suggestions"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20_001, 500_000})
  void a_text_that_is_too_long_is_refused(int length) {
    assertThat(ask("{\"text\": \"%s\"}".formatted("å".repeat(length)), "192.0.2.4"))
        .hasStatus(400)
        .bodyText()
        .contains("20,000");
  }

  @Test
  void a_text_as_long_as_allowed_is_answered_however_it_is_written() {
    var escaped = "\\u00e5".repeat(20_000);
    assertThat(ask("{\"text\": \"%s\"}".formatted(escaped), "192.0.2.5")).hasStatusOk();
  }

  /** As texts from some systems have them: a letter, and its marks after it. */
  @Test
  void the_same_words_are_answered_the_same_however_their_letters_are_made() {
    var words = "Vi vill minska övergödning och översvämningar i Nyköping, Strängnäs och Vingåker.";
    var apart = Normalizer.normalize(words, Normalizer.Form.NFD).replace("över", "ö\u00adver");
    assertThat(answerTo(apart)).isEqualTo(answerTo(words));
  }

  private String answerTo(String words) {
    try {
      var answer = ask("{\"text\": \"%s\"}".formatted(words), "192.0.2.6");
      return answer.getMvcResult().getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void another_format_is_refused_as_a_problem() {
    assertThat(
            mvc.post().uri("/api/v1/suggestions").contentType(MediaType.TEXT_PLAIN).content(TEXT))
        .hasStatus(415)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void another_method_and_another_path_are_refused_as_problems() {
    assertThat(mvc.get().uri("/api/v1/suggestions"))
        .hasStatus(405)
        .containsHeader("Allow")
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(mvc.get().uri("/api/v1/finns-inte"))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void sixty_questions_a_minute_from_one_address_and_then_a_time_to_wait() {
    for (int i = 0; i < SuggestionsController.A_MINUTE; i++) {
      assertThat(ask("{\"text\": \"cykel\"}", "192.0.2.6")).hasStatusOk();
    }
    assertThat(ask("{\"text\": \"cykel\"}", "192.0.2.6"))
        .hasStatus(429)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .containsHeader("Retry-After");
    assertThat(ask("{\"text\": \"cykel\"}", "192.0.2.7")).hasStatusOk();
    clock.advance(Duration.ofMinutes(1));
    assertThat(ask("{\"text\": \"cykel\"}", "192.0.2.6")).hasStatusOk();
    clock.reset();
  }

  @Test
  void a_household_is_one_address_however_many_it_has() {
    for (int i = 0; i < SuggestionsController.A_MINUTE; i++) {
      ask("{\"text\": \"cykel\"}", "2001:db8:0:9::" + Integer.toHexString(i + 1));
    }
    assertThat(ask("{\"text\": \"cykel\"}", "2001:db8:0:9:ffff::1")).hasStatus(429);
    assertThat(ask("{\"text\": \"cykel\"}", "2001:db8:0:a::1")).hasStatusOk();
  }

  @Test
  void nothing_of_a_text_is_logged(CapturedOutput output) {
    ask("{\"text\": \"kanariefågel i gruvan\"}", "192.0.2.8");
    ask("{\"text\": \"kanariefågel i gruvan\", \"limit\": 99}", "192.0.2.8");
    ask("{\"text\": \"kanariefågel i gruvan\", \"limit\": \"x\"}", "192.0.2.8");
    assertThat(output.getAll()).doesNotContain("kanariefågel");
  }

  @Test
  void the_interface_tells_what_it_is() {
    assertThat(mvc.get().uri("/api/v1/api-info"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsKeys("apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus");
  }

  private MvcTestResult ask(String body, String address) {
    return mvc.post()
        .uri("/api/v1/suggestions")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(request -> {
          request.setRemoteAddr(address);
          return request;
        })
        .exchange();
  }
}
