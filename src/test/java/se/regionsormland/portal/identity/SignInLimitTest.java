package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;

@PortalTest
class SignInLimitTest {

  private static final AtomicInteger ADDRESSES = new AtomicInteger();
  private static final String PASSWORD = "en lång rad med ord";

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
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

  private MvcTestResult signIn(String from, String who, String password) {
    return mvc.post()
        .uri("/logga-in")
        .param("username", who)
        .param("password", password)
        .with(csrf())
        .with(request -> {
          request.setRemoteAddr(from);
          return request;
        })
        .exchange();
  }

  private void guess(int times) {
    for (int n = 0; n < times; n++) {
      assertThat(signIn(guesser, username, "gissning " + n)).hasStatus(401);
    }
  }

  @Test
  void after_ten_wrong_passwords_the_right_one_has_to_wait_too() {
    guess(SignInTries.PER_ACCOUNT);
    var refused = signIn(guesser, username, PASSWORD);
    assertThat(refused).hasStatus(429).containsHeader("Retry-After");
    assertThat(refused).bodyText().contains("många försök", "Fel: Logga in").contains(username);
  }

  @Test
  void whoever_guesses_does_not_lock_out_the_real_person() {
    guess(SignInTries.PER_ACCOUNT);
    assertThat(signIn(newAddress(), username, PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void upper_case_and_blanks_are_no_new_user_name() {
    guess(SignInTries.PER_ACCOUNT);
    assertThat(signIn(guesser, " " + username.toUpperCase(java.util.Locale.ROOT), PASSWORD))
        .hasStatus(429);
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
    assertThat(signIn("2001:db8:0:8::1", username, PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void waiting_helps() {
    guess(SignInTries.PER_ACCOUNT);
    clock.advance(SignInTries.WHILE);
    assertThat(signIn(guesser, username, PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void the_right_password_counts_as_no_try() {
    for (int n = 0; n < SignInTries.PER_ADDRESS + 5; n++) {
      assertThat(signIn(guesser, username, PASSWORD)).hasStatus3xxRedirection();
    }
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
