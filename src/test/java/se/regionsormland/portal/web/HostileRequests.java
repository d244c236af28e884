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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;

/**
 * Whatever is sent, to whichever route, as whoever it be: an answer in Swedish and never a failure
 * of ours. Here who asks and where; two classes ask, so that two test machines can share them.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class HostileRequests {

  static final String NOBODY = "nobody";
  private static final String PASSWORD = "en mening som är lång";
  static final String FORM = "application/x-www-form-urlencoded";
  static final List<String> VALUES =
      List.of(
          "a\u0000b\u0007\u001e\u007f\u0080",
          "a\r\n\u000b\u000c\u0085\u2028\u2029b",
          "\u202e\u2066a\u200f\u200d\ufeff",
          "\uffff\ufffe\ud83f\udfff",
          "99999999999999999999",
          "\u0661\u0662-1e9",
          "a" + "\u0301\u0316".repeat(200),
          "å".repeat(3_000));

  @LocalServerPort int port;
  @Autowired private List<RequestMappingHandlerMapping> mappings;
  @Autowired private Accounts accounts;
  @Autowired private CaseIdeas ideas;
  @Autowired private Projects projects;
  @Autowired private JdbcClient jdbc;

  final Map<String, Http> visitors = new LinkedHashMap<>();
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

  List<Routes> forms() {
    return Routes.all(mappings).stream().filter(Routes::isForm).toList();
  }

  interface Body {
    String of(Routes route);
  }

  void everywhere(String who, Body body, int... expected) {
    everywhere(_ -> true, who, body, expected);
  }

  void everywhere(Predicate<Routes> where, String who, Body body, int... expected) {
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

  HttpResponse<String> post(String who, Routes route, String type, String body) {
    var visitor = visitors.get(who);
    var token = tokens.computeIfAbsent(who, _ -> visitor.token("/fraga-regionen"));
    var whole = type.equals(FORM) ? "_csrf=" + encoded(token) + "&" + body : body;
    return visitor.post(pathOf(route), type, whole.getBytes(ISO_8859_1));
  }

  static void answered(String who, Routes route, HttpResponse<String> answer, int... expected) {
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

  static String everyField(Routes route, IntFunction<String> value) {
    var fields = new ArrayList<>(route.fields());
    fields.add("q");
    return IntStream.range(0, fields.size())
        .mapToObj(at -> fields.get(at) + "=" + value.apply(at))
        .collect(Collectors.joining("&"));
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

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
