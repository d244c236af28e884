package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** What a browser, or whatever stands between, may keep of an answer. */
@PortalServerTest
class WhatIsKeptTest {

  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  @ParameterizedTest
  @EnumSource
  void nothing_of_a_page_that_is_made_for_somebody_who_is_signed_in(Role role) {
    var visitor = signedIn(role);
    pages(role)
        .forEach(path -> {
          var answer = visitor.get(path);
          if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.headers().allValues("Cache-Control"))
                .as(path)
                .containsExactly("no-store");
          }
        });
  }

  @Test
  void a_public_page_is_kept_and_asked_for_again() {
    var headers = new Http(port).get("/strategi").headers();
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache, private");
  }

  @Test
  void a_file_is_asked_for_by_what_is_in_it_and_kept() {
    var visitor = new Http(port);
    var page = visitor.get("/logga-in").body();
    assertThat(page).containsPattern("href=\"/filer/favicon-[0-9a-f]{32}\\.svg\"");
    var icon = page.replaceFirst("(?s).*href=\"(/filer/favicon-[0-9a-f]+\\.svg).*", "$1");
    var answer = visitor.get(icon, "Accept", "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000");
  }

  @Test
  void pages_of_others_may_read_open_data_and_nothing_else() {
    var open = new Http(port).get("/api/v1/api-info", "Origin", "https://annan.example");
    assertThat(open.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(open.headers().allValues("Cross-Origin-Resource-Policy"))
        .containsExactly("cross-origin");
    for (var path : new String[] {"/", "/projektideer", "/floden/projektideer.atom"}) {
      var page = new Http(port).get(path, "Origin", "https://annan.example", "Accept", "*/*");
      assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).as(path).isEmpty();
      assertThat(page.headers().allValues("Cross-Origin-Resource-Policy"))
          .as(path)
          .containsExactly("same-origin");
    }
  }

  private static Stream<String> pages(Role role) {
    var word = role.name().toLowerCase(Locale.ROOT);
    return RouteMatrixTest.expectations().entrySet().stream()
        .filter(route -> RouteMatrixTest.ADMITTED.get(route.getValue()).contains(word))
        .map(route -> route.getKey())
        .filter(route -> route.startsWith("GET "))
        .map(route -> RouteMatrixTest.filled(route.substring(4)));
  }

  private Http signedIn(Role role) {
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(username, "Någon", PASSWORD, Set.of(role)));
    var visitor = new Http(port);
    visitor.signIn(username, PASSWORD);
    return visitor;
  }
}
