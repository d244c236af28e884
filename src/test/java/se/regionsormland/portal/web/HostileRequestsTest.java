package se.regionsormland.portal.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;

/**
 * Whatever is sent, to whichever route, as whoever it be: an answer in Swedish and never a failure
 * of ours.
 */
@PortalServerTest
@TestInstance(Lifecycle.PER_CLASS)
class HostileRequestsTest {

  private static final String NOBODY = "nobody";
  private static final String PASSWORD = "en mening som är lång";
  private static final String FORM = "application/x-www-form-urlencoded";
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

  private static final List<String> VALUES =
      List.of(
          "a\u0000b\u0007\u001e\u007f\u0080",
          "a\r\n\u000b\u000c\u0085\u2028\u2029b",
          "\u202e\u2066a\u200f\u200d\ufeff",
          "\uffff\ufffe\ud83f\udfff",
          "99999999999999999999",
          "\u0661\u0662-1e9",
          "a" + "\u0301\u0316".repeat(200),
          "å".repeat(3_000));

  /** The values move one field on each time. */
  private static final int TURNS = 3;

  /** On pages that are everybody's: each who is signed in with a turn that nobody else has had. */
  private static final Map<String, Integer> OWN_TURN =
      Map.of("OFFICER", TURNS, "ASSESSOR", TURNS + 1, "ADMINISTRATOR", TURNS + 2);

  @LocalServerPort private int port;
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private Accounts accounts;
  @Autowired private CaseIdeas ideas;
  @Autowired private Projects projects;
  @Autowired private JdbcClient jdbc;

  private final Map<String, Http> visitors = new LinkedHashMap<>();
  private final Map<String, String> tokens = new HashMap<>();
  private String reference = "";
  private String slug = "";
  private String account = "";

  @BeforeAll
  void somethingToSendItTo() {
    reference = ideas.came("Dammar vid ån");
    As.signIn(Role.OFFICER);
    slug = projects.add(UUID.randomUUID(), SomeProject.saying("Bryggor", "Bryggor byggdes."));
    As.nobody();
    open("stangs-" + UUID.randomUUID(), Role.OFFICER);
    account =
        jdbc.sql("SELECT id::text FROM account WHERE username LIKE 'stangs-%' LIMIT 1")
            .query(String.class)
            .single();
    visitors.put(NOBODY, new Http(port));
    for (var role : Role.values()) {
      var name = "fientlig-" + UUID.randomUUID();
      open(name, role);
      var visitor = new Http(port);
      assertThat(visitor.signIn(name, PASSWORD).statusCode()).isEqualTo(302);
      visitors.put(role.name(), visitor);
    }
  }

  private void open(String name, Role role) {
    accounts.open(new NewAccount(name, role.name(), PASSWORD, Set.of(role)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "OFFICER", "ASSESSOR", "ADMINISTRATOR"})
  void names_that_no_field_has_are_left_out(String who) {
    var body = NAMES.stream().map(name -> encoded(name) + "=1").collect(Collectors.joining("&"));
    everywhere(who, _ -> body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "OFFICER", "ASSESSOR", "ADMINISTRATOR"})
  void signs_of_every_kind_are_taken_or_refused_in_every_field(String who) {
    for (int turn = 0; turn < TURNS; turn++) {
      int first = turn;
      everywhere(
          route -> who.equals(NOBODY) || !route.isForEveryone(),
          who,
          route -> everyField(route, field -> encoded(valueAt(field + first))));
    }
    if (!who.equals(NOBODY)) {
      everywhere(
          Routes::isForEveryone,
          who,
          route -> everyField(route, field -> encoded(valueAt(field + OWN_TURN.get(who)))));
    }
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

  private List<Routes> forms() {
    return Routes.all(mappings).stream().filter(Routes::isForm).toList();
  }

  private interface Body {
    String of(Routes route);
  }

  private void everywhere(String who, Body body, int... expected) {
    everywhere(_ -> true, who, body, expected);
  }

  private void everywhere(Predicate<Routes> where, String who, Body body, int... expected) {
    for (var route : Routes.all(mappings).stream().filter(where).toList()) {
      if (route.method() == RequestMethod.GET) {
        var path = pathOf(route) + "?" + body.of(route);
        if (isAddress(path)) {
          answered(who, route, visitors.get(who).get(path), expected);
        }
      } else if (route.isForm()) {
        answered(who, route, post(who, route, FORM, body.of(route)), expected);
      }
    }
  }

  private HttpResponse<String> post(String who, Routes route, String type, String body) {
    var visitor = visitors.get(who);
    var token = tokens.computeIfAbsent(who, _ -> visitor.token("/fraga-regionen"));
    var whole = type.equals(FORM) ? "_csrf=" + encoded(token) + "&" + body : body;
    return visitor.post(pathOf(route), type, whole.getBytes(ISO_8859_1));
  }

  private static void answered(
      String who, Routes route, HttpResponse<String> answer, int... expected) {
    assertThat(answer.statusCode()).as("%s %s", who, route).isBetween(200, 499);
    if (expected.length > 0) {
      assertThat(answer.statusCode()).as("%s %s", who, route).isEqualTo(expected[0]);
    }
    if (answer.statusCode() >= 400 && !route.path().startsWith("/api")) {
      assertThat(answer.body())
          .as("%s %s", who, route)
          .contains("<html lang=\"sv\">")
          .doesNotContain("Exception");
    }
  }

  private static String everyField(Routes route, IntFunction<String> value) {
    var fields = new ArrayList<>(route.fields());
    fields.add("q");
    return IntStream.range(0, fields.size())
        .mapToObj(at -> fields.get(at) + "=" + value.apply(at))
        .collect(Collectors.joining("&"));
  }

  private static String valueAt(int at) {
    return VALUES.get(at % VALUES.size());
  }

  private String pathOf(Routes route) {
    var path = route.path();
    var key = path.contains("mina-ideer/{key}") ? ideas.draft("Bryggan").value() : "x";
    return path.replaceAll("\\{reference}", reference)
        .replaceAll("\\{slug}", path.startsWith("/projekt/") ? slug : "leader")
        .replaceAll("\\{account}", account)
        .replaceAll("\\{key}", key)
        .replaceAll("\\{id[^}]*}", "00000000-0000-0000-0000-000000000000")
        .replaceAll("\\{date[^}]*}", "2034-01-01")
        .replaceAll("\\{[^}]*}", "1");
  }

  /** Others cannot be sent by this client; the server turns them away before the portal. */
  private static boolean isAddress(String path) {
    try {
      return new URI(path).toASCIIString().equals(path);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
