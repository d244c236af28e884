package se.regionsormland.portal.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.guessing.Guesses;

@PortalTest
class SignInLimitTest {

  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final String PASSWORD = "en lång rad med ord";

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private Guesses guesses;
  @Autowired private TestClock clock;

  private final String username = UUID.randomUUID() + "@example.org";
  private final String guesser = newAddress();

  private static String newAddress() {
    int n = ADDRESSES.incrementAndGet();
    return "198.51." + n / 200 + "." + (1 + n % 200);
  }

  @BeforeEach
  void somebodyHasAnAccount() {
    accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
  }

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  private MvcTestResult signIn(String from, String who, String password, Cookie... cookies) {
    var request = mvc.post().uri("/logga-in").param("username", who).param("password", password);
    if (cookies.length > 0) {
      request.cookie(cookies);
    }
    return request
        .with(csrf())
        .with(one -> {
          one.setRemoteAddr(from);
          return one;
        })
        .exchange();
  }

  private void guess(int times) {
    for (int n = 0; n < times; n++) {
      assertThat(signIn(newAddress(), username, "gissning " + n)).hasStatus(401);
    }
  }

  private Cookie knownBrowser() {
    var signedIn = SignIns.allTheWay(mvc, username, PASSWORD);
    return requireNonNull(signedIn.getResponse().getCookie("browser"));
  }

  @Test
  void after_ten_guesses_from_ten_addresses_not_even_the_right_password_is_looked_at() {
    guess(Guesses.AN_HOUR);
    var right = signIn(newAddress(), username, PASSWORD);
    var wrong = signIn(newAddress(), username, "en gissning till");
    assertThat(right).hasStatus(401);
    assertThat(text(right)).isEqualTo(text(wrong)).contains("Fel: Logga in");
  }

  @Test
  void in_the_browser_she_has_used_before_the_real_person_gets_in_at_once() {
    var known = knownBrowser();
    guess(3 * Guesses.AN_HOUR);
    assertLetIn(signIn(newAddress(), username, PASSWORD, known));
  }

  @Test
  void a_browser_that_is_known_to_somebody_else_helps_nobody_to_guess() {
    var colleague = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(colleague, "Kollegan", PASSWORD, Set.of(Role.OFFICER)));
    var colleagues =
        requireNonNull(
            SignIns.allTheWay(mvc, colleague, PASSWORD).getResponse().getCookie("browser"));
    guess(Guesses.AN_HOUR);
    assertThat(signIn(newAddress(), username, PASSWORD, colleagues)).hasStatus(401);
  }

  @Test
  void a_known_browser_has_ten_guesses_and_no_more() {
    var known = knownBrowser();
    for (int n = 0; n < Guesses.AN_HOUR; n++) {
      signIn(newAddress(), username, "gissning " + n, known);
    }
    assertThat(signIn(newAddress(), username, PASSWORD, known)).hasStatus(401);
    assertLetIn(signIn(newAddress(), username, PASSWORD));
  }

  @Test
  void an_empty_field_is_a_fault_of_the_form_and_no_guess() {
    for (int n = 0; n < 2 * Guesses.AN_HOUR; n++) {
      assertThat(signIn(guesser, username, ""))
          .hasStatus(422)
          .bodyText()
          .contains("Skriv både användarnamn och lösenord", username);
      assertThat(signIn(guesser, " ", PASSWORD)).hasStatus(422);
    }
    assertLetIn(signIn(newAddress(), username, PASSWORD));
  }

  @Test
  void however_the_name_is_written_it_is_one_account() {
    guess(Guesses.AN_HOUR);
    var written =
        List.of(
            username.toUpperCase(Locale.ROOT),
            "  " + username,
            username.replace("s", "\u017f"),
            username.replace("k", "\u212a"));
    for (var one : written) {
      assertThat(signIn(newAddress(), one, PASSWORD)).hasStatus(401);
    }
  }

  @Test
  void ten_in_an_hour_is_ten_in_any_hour_and_then_there_is_room_again() {
    guess(Guesses.AN_HOUR / 2);
    clock.advance(Duration.ofMinutes(50));
    guess(Guesses.AN_HOUR / 2);
    clock.advance(Duration.ofMinutes(9));
    assertThat(signIn(newAddress(), username, PASSWORD)).hasStatus(401);
    clock.advance(Duration.ofMinutes(2));
    assertLetIn(signIn(newAddress(), username, PASSWORD));
  }

  @Test
  void guesses_at_the_same_moment_are_counted_one_by_one() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var answers =
          threads.invokeAll(
              Collections.<Callable<Boolean>>nCopies(
                  40, () -> guesses.mayCompare("samtidigt " + username)));
      assertThat(answers).filteredOn(Future::resultNow).hasSize(Guesses.AN_HOUR);
    }
  }

  @Test
  void what_counts_no_longer_is_removed() {
    guesses.mayCompare("städas " + username);
    clock.advance(Duration.ofMinutes(61));
    assertThat(guesses.mayCompare("stannar " + username)).isTrue();
    assertThat(guesses.tidy()).isPositive();
    assertThat(guesses.tidy()).isZero();
  }

  @Test
  void an_address_that_tries_many_names_has_to_wait() {
    for (int n = 0; n < SignInTries.PER_ADDRESS; n++) {
      assertThat(signIn(guesser, "namn-" + n, "gissning")).hasStatus(401);
    }
    assertThat(signIn(guesser, "ett namn till", "gissning")).hasStatus(429);
  }

  @Test
  void a_whole_ipv6_network_is_one_address() {
    for (int n = 0; n < SignInTries.PER_ADDRESS; n++) {
      signIn("2001:db8:0:7::" + Integer.toHexString(n + 1), "namn-" + n, "gissning");
    }
    assertThat(signIn("2001:db8:0:7:ffff::1", username, PASSWORD)).hasStatus(429);
    assertLetIn(signIn("2001:db8:0:8::1", username, PASSWORD));
  }

  @Test
  void the_right_password_counts_as_no_try() {
    for (int n = 0; n < SignInTries.PER_ADDRESS + 5; n++) {
      assertLetIn(signIn(guesser, username, PASSWORD));
    }
  }

  private static void assertLetIn(MvcTestResult answer) {
    assertThat(answer).hasStatus3xxRedirection();
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    var wrong = signIn(guesser, username, "fel");
    var unknown = signIn(guesser, "okand@example.org", "fel");
    assertThat(wrong).hasStatus(401);
    assertThat(unknown).hasStatus(401);
    assertThat(text(wrong).replace(username, ""))
        .isEqualTo(text(unknown).replace("okand@example.org", ""));
  }

  private static String text(MvcTestResult page) {
    try {
      return page.getResponse()
          .getContentAsString()
          .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
