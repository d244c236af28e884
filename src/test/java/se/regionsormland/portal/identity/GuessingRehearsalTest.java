package se.regionsormland.portal.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.factor.TestApp;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.identity.guessing.Guesses;

/**
 * Ten thousand guesses within an hour, spread over a thousand addresses and two hundred names of
 * which half have an account; every twentieth is right. Then as many at the codes of those whose
 * passwords are known. A command of its own: {@code mvn -Dslow.groups=none
 * -Dtest=GuessingRehearsalTest test}.
 */
@PortalTest
@Tag("rehearsal")
class GuessingRehearsalTest {

  private static final int GUESSES = 10_000;
  private static final int ADDRESSES = 1_000;
  private static final int OWNERS = 100;
  private static final String PASSWORD = "en lång rad med ord";

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestSecondStep rule;
  @Autowired private TestClock clock;
  @MockitoSpyBean private PasswordEncoder passwords;

  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private final AtomicInteger compared = new AtomicInteger();

  private record Owner(Cookie browser, TestApp app) {}

  @BeforeEach
  void ownersHaveSignedInBefore() {
    rule.demand();
    for (int n = 0; n < OWNERS; n++) {
      var username = UUID.randomUUID() + "@example.org";
      accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
      owners.put(username, signedInBefore(username));
    }
    clock.advance(Duration.ofMinutes(1));
    countWhatIsComparedWithARealPassword();
  }

  @AfterEach
  void reset() {
    rule.reset();
    clock.reset();
  }

  private Owner signedInBefore(String username) {
    var first = signIn("203.0.113.7", username, PASSWORD);
    var app = TestApp.reading(text(first));
    var signedIn = send("/logga-in/app", app.codeAt(clock.instant()), first);
    return new Owner(requireNonNull(signedIn.getResponse().getCookie("browser")), app);
  }

  private void countWhatIsComparedWithARealPassword() {
    var real =
        new HashSet<>(jdbc.sql("SELECT password_hash FROM account").query(String.class).list());
    doAnswer(
            call -> {
              if (real.contains(call.<String>getArgument(1))) {
                compared.incrementAndGet();
              }
              return call.callRealMethod();
            })
        .when(passwords)
        .matches(any(), any());
  }

  @Test
  void of_ten_thousand_guesses_none_opens_anything_and_every_owner_gets_in_first_time() {
    var names = owners.keySet().toArray(String[]::new);
    int opened = 0;
    for (int n = 0; n < GUESSES; n++) {
      int who = n % (2 * OWNERS);
      var name = who < OWNERS ? names[who] : "ingen-" + who + "@example.org";
      var password = n / (2 * OWNERS) % 20 == 19 ? PASSWORD : "gissning " + n;
      opened += wasLetIn(signIn("198.51." + n % ADDRESSES / 250 + "." + n % 250, name, password));
    }
    int looked = compared.get();
    int beyond = Math.max(0, looked - OWNERS * Guesses.AN_HOUR);
    int in = 0;
    for (var owner : owners.entrySet()) {
      in += wasLetIn(signIn("203.0.113.7", owner.getKey(), PASSWORD, owner.getValue().browser()));
    }
    System.out.printf(
        "%d guesses: %d opened, %d compared, %d beyond the allowance; %d of %d owners in first time%n",
        GUESSES, opened, looked, beyond, in, OWNERS);
    assertThat(opened).isZero();
    assertThat(beyond).isLessThanOrEqualTo(GUESSES / 1000);
    assertThat(in).isEqualTo(OWNERS);
  }

  @Test
  void of_ten_thousand_guesses_at_codes_none_opens_anything_though_the_passwords_are_known() {
    var halves = owners.keySet().stream().map(one -> signIn("198.51.9.9", one, PASSWORD)).toList();
    int before = counted();
    int opened = 0;
    for (int n = 0; n < GUESSES; n++) {
      var owner = List.copyOf(owners.values()).get(n % OWNERS);
      var code = n < OWNERS ? owner.app().wrongAt(clock.instant()) : "%06d".formatted(n * 97);
      opened += isIn(send("/logga-in/kod", code, halves.get(n % OWNERS)));
    }
    int looked = counted() - before;
    int in = 0;
    for (var owner : owners.entrySet()) {
      var own = owner.getValue();
      var half = signIn("203.0.113.7", owner.getKey(), PASSWORD, own.browser());
      in += isIn(send("/logga-in/kod", own.app().codeAt(clock.instant()), half, own.browser()));
    }
    System.out.printf(
        "%d guesses at codes: %d opened, %d compared; %d of %d owners in first time%n",
        GUESSES, opened, looked, in, OWNERS);
    assertThat(opened).isZero();
    assertThat(looked).isLessThanOrEqualTo(OWNERS * Guesses.AN_HOUR);
    assertThat(in).isEqualTo(OWNERS);
  }

  /** What has been compared, of every secret. */
  private int counted() {
    return jdbc.sql("SELECT coalesce(sum(cardinality(compared)), 0) FROM secret_guess")
        .query(Integer.class)
        .single();
  }

  private static int isIn(MvcTestResult answer) {
    return answer.getResponse().getStatus() == 302 ? 1 : 0;
  }

  private MvcTestResult send(String path, String code, MvcTestResult half, Cookie... more) {
    var request = mvc.post().uri(path).param("code", code).cookie(half.getResponse().getCookies());
    if (more.length > 0) {
      request.cookie(more);
    }
    return request.with(csrf()).exchange();
  }

  private static String text(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int wasLetIn(MvcTestResult answer) {
    return answer.getResponse().getStatus() == 401 ? 0 : 1;
  }

  private MvcTestResult signIn(String from, String name, String password, Cookie... cookies) {
    var request = mvc.post().uri("/logga-in").param("username", name).param("password", password);
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
}
