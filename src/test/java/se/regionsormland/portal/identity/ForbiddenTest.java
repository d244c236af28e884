package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** Whoever may not see a page cannot tell it from one that is not there. */
@PortalServerTest
class ForbiddenTest {

  private static final String PASSWORD = "en lång rad med ord";

  /** The moment, marks that are new in every answer, and the end of every hundredth connection. */
  private static final Set<String> NEW_EACH_TIME = Set.of("date", "set-cookie", "connection");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  private record Answer(int status, Map<String, List<String>> headers, String body) {
    static Answer of(HttpResponse<String> response) {
      var headers = new TreeMap<>(response.headers().map());
      NEW_EACH_TIME.forEach(headers::remove);
      var body = response.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"");
      return new Answer(response.statusCode(), headers, body);
    }
  }

  private Http signedIn(Role role) {
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(username, "Någon", PASSWORD, Set.of(role)));
    var visitor = new Http(port);
    visitor.signIn(username, PASSWORD);
    return visitor;
  }

  private static Answer ask(Http visitor, String token, String method, String path) {
    return Answer.of(method.equals("GET") ? visitor.get(path) : visitor.post(path, "_csrf", token));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_forbidden_is_byte_for_byte_what_is_missing(Role role) {
    var visitor = signedIn(role);
    var word = role.name().toLowerCase(Locale.ROOT);
    var forbidden =
        RouteMatrixTest.expectations().entrySet().stream()
            .filter(route -> !RouteMatrixTest.ADMITTED.get(route.getValue()).contains(word))
            .map(route -> route.getKey().split(" "))
            .toList();
    assertThat(forbidden).isNotEmpty();
    var token = visitor.token("/min-sida");
    for (var route : forbidden) {
      var path = RouteMatrixTest.filled(route[1]);
      var closed = ask(visitor, token, route[0], path);
      assertThat(closed.status()).as(route[0] + " " + path).isEqualTo(404);
      assertThat(closed)
          .as(route[0] + " " + path)
          .isEqualTo(ask(visitor, token, route[0], "/finns" + path));
    }
  }
}
