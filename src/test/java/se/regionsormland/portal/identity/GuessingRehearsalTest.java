package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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
import se.regionsormland.portal.identity.guessing.Guesses;

/**
 * Ten thousand guesses within an hour, spread over a thousand addresses and two hundred names of
 * which half have an account; every twentieth is right. A command of its own: {@code mvn
 * -Dslow.groups=none -Dtest=GuessingRehearsalTest test}.
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
  @MockitoSpyBean private PasswordEncoder passwords;

  private final Map<String, Cookie> owners = new LinkedHashMap<>();
  private final AtomicInteger compared = new AtomicInteger();

  @BeforeEach
  void ownersHaveSignedInBefore() {
    for (int n = 0; n < OWNERS; n++) {
      var username = UUID.randomUUID() + "@example.org";
      accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
      var signedIn = SignIns.allTheWay(mvc, username, PASSWORD);
      owners.put(username, signedIn.getResponse().getCookie("browser"));
    }
    countWhatIsComparedWithARealPassword();
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
      in += wasLetIn(signIn("203.0.113.7", owner.getKey(), PASSWORD, owner.getValue()));
    }
    System.out.printf(
        "%d guesses: %d opened, %d compared, %d beyond the allowance; %d of %d owners in first time%n",
        GUESSES, opened, looked, beyond, in, OWNERS);
    assertThat(opened).isZero();
    assertThat(beyond).isLessThanOrEqualTo(GUESSES / 1000);
    assertThat(in).isEqualTo(OWNERS);
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
