package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.shared.Secret;

/** Every address that holds a secret: kept nowhere, and nothing sent to it is ever lost. */
@PortalTest
class KeyedRoutesTest {

  private static final List<String> SECRETS = List.of("key", "token", "secret");

  /** Nothing can be written there; they lead to where the answer is. */
  private static final Map<String, String> LEADS_ON =
      Map.of(
          "/mina-ideer/{key}/bekrafta/{token}", "/fraga-regionen/bekrafta/",
          "/fraga-regionen/bekrafta/{token}/nytt-brev", "/fraga-regionen/bekrafta/",
          "/bevakningar/{key}/slut", "/bevaka/slut");

  /** Nothing can be written there either; a mail program is told that no letter comes. */
  private static final String ENDS = "/bevaka/slut/{token}";

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private List<RequestMappingHandlerMapping> mappings;

  private Stream<Routes> keyed() {
    return Routes.all(mappings).stream().filter(KeyedRoutesTest::holdsASecret);
  }

  private static boolean holdsASecret(Routes route) {
    return Arrays.stream(route.handler().getMethod().getParameters())
        .filter(one -> one.isAnnotationPresent(PathVariable.class))
        .anyMatch(one ->
            SECRETS.contains(one.getName().toLowerCase(Locale.ROOT))
                || one.getType().getSimpleName().matches(".*(Key|Token)"));
  }

  private static boolean saysSo(Routes route) {
    return route.handler().getBeanType().isAnnotationPresent(OpenedByKey.class);
  }

  @Test
  void every_controller_that_is_opened_by_a_key_says_so_and_no_other() {
    assertThat(keyed().filter(route -> !saysSo(route))).isEmpty();
    assertThat(Routes.all(mappings).stream().filter(KeyedRoutesTest::saysSo))
        .allMatch(KeyedRoutesTest::holdsASecret)
        .hasSizeGreaterThan(35);
  }

  @Test
  void whoever_comes_by_a_link_that_holds_no_more_is_told_where_to_turn() {
    assertThat(
            keyed()
                .filter(route -> route.method() == RequestMethod.GET)
                .map(route -> mvc.get().uri(filled(route)).exchange())
                .filter(answer -> answer.getResponse().getStatus() >= 400))
        .hasSizeGreaterThan(15)
        .allSatisfy(answer -> assertThat(answer).bodyText().contains("href=\"/om#kontakt\""));
  }

  @Test
  void whatever_a_keyed_address_answers_is_kept_nowhere() {
    keyed()
        .filter(route -> route.method() == RequestMethod.GET)
        .forEach(route ->
            assertThat(mvc.get().uri(filled(route)).exchange())
                .as("%s", route)
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Referrer-Policy", "no-referrer"));
  }

  @Test
  void what_is_sent_by_a_key_that_opens_nothing_comes_back_and_nothing_is_opened() {
    var before = everything();
    forms()
        .forEach(route -> {
          var words = words(route);
          var answer = send(words, filled(route));
          if (ENDS.equals(route.path())) {
            assertThat(answer).as("%s", route).hasStatusOk();
          } else if (LEADS_ON.containsKey(route.path())) {
            assertThat(answer).as("%s", route).hasStatus(302);
            assertThat(answer.getResponse().getRedirectedUrl())
                .startsWith(LEADS_ON.get(route.path()));
          } else {
            assertThat(answer).as("%s", route).hasStatus(410);
            words
                .values()
                .forEach(text -> assertThat(shown(answer)).as("%s", route).contains(text));
            assertThat(shown(answer)).as("%s", route).contains("Länken gäller inte längre");
          }
        });
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void so_does_what_is_wrong_in_its_form_as_well() {
    forms()
        .filter(route -> !LEADS_ON.containsKey(route.path()) && !ENDS.equals(route.path()))
        .forEach(route -> {
          var words = words(route);
          words.replaceAll((_, text) -> text + " ordet".repeat(40));
          var answer = send(words, filled(route));
          assertThat(answer).as("%s", route).hasStatus(410);
          words.values().forEach(text -> assertThat(shown(answer)).as("%s", route).contains(text));
        });
  }

  private Stream<Routes> forms() {
    return keyed().filter(Routes::isForm).filter(route -> route.method() == RequestMethod.POST);
  }

  /** A text of its own in every field for words, with what pages have to escape. */
  private static Map<String, String> words(Routes route) {
    return Arrays.stream(route.handler().getMethod().getParameterTypes())
        .filter(Class::isRecord)
        .flatMap(FormFields::of)
        .filter(FormFields::isForWords)
        .map(FormFields::name)
        .collect(
            Collectors.toMap(
                name -> name,
                name -> "Skrivet <i>\"åäö\"</i> & i " + name,
                (one, _) -> one,
                TreeMap::new));
  }

  private MvcTestResult send(Map<String, String> words, String path) {
    var request = mvc.post().uri(path).with(csrf());
    for (var one : words.entrySet()) {
      request = request.param(one.getKey(), one.getValue());
    }
    return request.param("answer", "ja").param("choice", "GO_ON").exchange();
  }

  private static String shown(MvcTestResult answer) {
    try {
      return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private static String filled(Routes route) {
    return route
        .path()
        .replaceAll("\\{(key|token)}", Secret.fresh())
        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  private List<Integer> everything() {
    return Stream.of(
            "idea", "offer", "watch", "introduction", "letter", "case_exchange", "conference_guest")
        .map(table -> jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single())
        .toList();
  }
}
