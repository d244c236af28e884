package se.regionsormland.portal.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Wire;

/** Somebody adds something that answers, in another way than all the rest, and forgets who may. */
@PortalServerTest
@Import(StrangeHandlersTest.Added.class)
@TestPropertySource(properties = "management.endpoints.web.exposure.include=health,info,mappings")
class StrangeHandlersTest {

  private static final String ANSWER = "Ett svar som ingen har sagt vem som får se";
  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private List<HandlerMapping> mappings;

  @TestConfiguration(proxyBeanMethods = false)
  static class Added implements WebMvcConfigurer {

    private static final HttpRequestHandler ANSWERING = (_, response) -> answer(response);

    private static void answer(HttpServletResponse response) throws IOException {
      response.getOutputStream().write(ANSWER.getBytes(UTF_8));
    }

    @Bean
    RouterFunction<ServerResponse> route() {
      return RouterFunctions.route()
          .GET("/annat/vag", _ -> ServerResponse.ok().body(ANSWER))
          .build();
    }

    @Bean
    HandlerMapping map() {
      return new SimpleUrlHandlerMapping(Map.of("/annat/karta", ANSWERING), 1);
    }

    @Bean("/annat/namn")
    HttpRequestHandler bean() {
      return ANSWERING;
    }

    @Bean
    ServletRegistrationBean<HttpServlet> servlet() {
      var servlet =
          new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
              answer(response);
            }
          };
      return new ServletRegistrationBean<>(servlet, "/annat/servlet/*");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
      registry.addResourceHandler("/annat/filer/**").addResourceLocations("classpath:/messages/");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/annat/vag",
        "/annat/karta",
        "/annat/namn",
        "/annat/servlet/x",
        "/annat/filer/web.properties",
        "/actuator",
        "/actuator/info",
        "/actuator/mappings",
        "/actuator/health"
      })
  void it_answers_nobody(String path) {
    var anyone = new Http(port).get(path, "Accept", "*/*");
    assertThat(anyone.statusCode()).isIn(401, 404);
    var staff = administrator().get(path, "Accept", "*/*");
    assertThat(staff.statusCode()).isEqualTo(404);
    assertThat(anyone.body() + staff.body())
        .doesNotContain(ANSWER, "web.name", "_links", "\"status\":\"UP\"");
  }

  private Http administrator() {
    var username = UUID.randomUUID() + "@example.org";
    accounts.open(
        new NewAccount(username, "Administratören", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    var visitor = new Http(port);
    visitor.signIn(username, PASSWORD);
    return visitor;
  }

  @Test
  void and_it_is_seen_among_what_answers() {
    assertThat(EveryHandler.of(mappings))
        .contains(
            "a router function",
            "/annat/karta",
            "/annat/namn",
            "/annat/filer/**",
            "/actuator/mappings");
  }

  /** Whoever asks through a proxy is nobody near. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/actuator/health/db",
        "/actuator/env"
      })
  void what_a_container_asks_is_to_others_an_address_like_any_that_is_none(String path) {
    for (var accept : List.of("*/*", "text/html", "application/json")) {
      var asked = new Http(port).get(path, "Accept", accept, "X-Forwarded-For", "198.51.100.7");
      var missing = new Http(port).get("/finns-inte", "Accept", accept);
      assertThat(asked.statusCode()).isEqualTo(404);
      assertThat(asked.body()).isEqualTo(missing.body());
    }
    var posted =
        Wire.send(port, "POST " + path + " HTTP/1.1", "Host: localhost", "Forwarded: for=x");
    var nowhere =
        Wire.send(port, "POST /finns-inte HTTP/1.1", "Host: localhost", "Forwarded: for=x");
    assertThat(posted.status()).isEqualTo(nowhere.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
  void what_a_container_asks_is_answered_and_nothing_more(String path) {
    var answer = new Http(port).get(path, "Accept", "*/*");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
  }
}
