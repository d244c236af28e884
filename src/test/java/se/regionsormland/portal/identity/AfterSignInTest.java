package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Page;

/** Where signing in leads: on to what is hers, and to the start of her work when nothing is. */
@PortalServerTest
class AfterSignInTest {

  private static final String PASSWORD = "en lång rad med ord";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;

  private final String username = UUID.randomUUID() + "@example.org";
  private Visitor visitor;

  @BeforeEach
  void anAssessor() {
    accounts.open(new NewAccount(username, "Bedömaren", PASSWORD, Set.of(Role.ASSESSOR)));
    visitor = new Visitor(port);
  }

  private Page signInOnTheWayTo(String target) {
    var page = visitor.get("/logga-in");
    return visitor.send(
        page.form("/logga-in")
            .with("username", username)
            .with("password", PASSWORD)
            .with("resume", target));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/administration",
        "/min-sida/andra-inloggningar",
        "/fraga-regionen/borja/x",
        "/administration/konton?sida=2",
        "/administration/konton/7c9e6679-7425-40de-944b-e07fc1f90ae7/roller",
        "/finns-inte-alls",
        "/api/v1/api-info",
        "/api/v1/strategies/ingen",
        "/api/",
        "/api/v1/suggestions"
      })
  void where_what_she_was_going_to_is_missing_others_for_programs_or_takes_only_forms(
      String target) {
    var answer = signInOnTheWayTo(target);
    assertThat(answer.header("Location")).as(target).endsWith("/min-sida?saknas");
    var page = visitor.get("/min-sida?saknas");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html()).contains("Sidan du var på väg till finns inte");
    assertThat(visitor.get("/min-sida").html()).doesNotContain("på väg till finns inte");
  }

  @Test
  void a_form_that_is_for_another_role_is_told_the_same_way() {
    var page = visitor.get("/logga-in");
    var answer =
        visitor.send(
            page.form("/logga-in")
                .with("username", username)
                .with("password", PASSWORD)
                .with("resume", "/administration/regionen/strateger/3")
                .with("resume-form", "true"));
    assertThat(answer.html()).contains("Du är inloggad", "href=\"/min-sida\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/min-sida", "/", "/arenden?sida=2"})
  void what_is_hers_is_where_she_comes(String target) {
    assertThat(signInOnTheWayTo(target).header("Location")).endsWith(target);
  }
}
