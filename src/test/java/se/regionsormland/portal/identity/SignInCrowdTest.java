package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.guessing.Guesses;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;

/** Many who come with passwords at the same moment. */
@PortalTest
class SignInCrowdTest {

  private static final String PASSWORD = "en lång rad med ord";

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private AccountLinks links;
  @Autowired private OwnAccount own;
  @Autowired private Keys keys;
  @Autowired private PasswordEncoder passwords;
  @Autowired private JdbcClient jdbc;

  private final String username = UUID.randomUUID() + "@example.org";
  private final CountDownLatch done = new CountDownLatch(1);
  private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
  private UUID id;

  @BeforeEach
  void somebodyHasAnAccount() {
    accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    id =
        jdbc.sql("SELECT id FROM account WHERE username = :name")
            .param("name", username)
            .query(UUID.class)
            .single();
  }

  @AfterEach
  void theOthersAreDone() {
    done.countDown();
    others.close();
    As.nobody();
  }

  private MvcTestResult signIn(String from, String password) {
    return mvc.post()
        .uri("/logga-in")
        .remoteAddress(from)
        .param("username", username)
        .param("password", password)
        .param("resume", "/arenden?ord=damm")
        .with(csrf())
        .exchange();
  }

  private int compared() {
    return jdbc.sql("SELECT coalesce(sum(cardinality(compared)), 0) FROM secret_guess")
        .query(Integer.class)
        .single();
  }

  /** A password that is read when the test says so. */
  private CharSequence heldBack(CountDownLatch reached) {
    return new CharSequence() {
      @Override
      public String toString() {
        reached.countDown();
        try {
          done.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
        return "en annans lösenord";
      }

      @Override
      public int length() {
        return 1;
      }

      @Override
      public char charAt(int index) {
        return 'e';
      }

      @Override
      public CharSequence subSequence(int start, int end) {
        return this;
      }
    };
  }

  private void othersAreHashed() throws InterruptedException {
    var reached = new CountDownLatch(PasswordHashing.AT_ONCE);
    var held = heldBack(reached);
    for (int n = 0; n < PasswordHashing.AT_ONCE; n++) {
      others.execute(() -> passwords.encode(held));
    }
    reached.await();
  }

  @Test
  void of_guesses_at_one_account_at_once_ten_are_compared_and_none_fails() throws Exception {
    int before = compared();
    var answers = new ArrayList<Future<Integer>>();
    for (int n = 0; n < 25; n++) {
      var from = "198.18.7." + n;
      answers.add(others.submit(() -> signIn(from, "gissning").getResponse().getStatus()));
    }
    var all = new ArrayList<Integer>();
    for (var one : answers) {
      all.add(one.get());
    }
    assertThat(Set.of(401, 503)).containsAll(all);
    assertThat(compared() - before).isLessThanOrEqualTo(Guesses.AN_HOUR);
    if (!all.contains(503)) {
      assertThat(compared() - before).isEqualTo(Guesses.AN_HOUR);
    }
  }

  @Test
  void whose_turn_does_not_come_has_her_form_again_and_has_guessed_nothing() throws Exception {
    othersAreHashed();
    int before = compared();
    var busy = signIn("198.18.8.1", PASSWORD);
    assertThat(busy).hasStatus(503).bodyText().contains(username, "/arenden?ord=damm");
    assertThat(busy).bodyText().contains("Vänta några sekunder").doesNotContain(PASSWORD);
    assertThat(busy.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    assertThat(compared()).isEqualTo(before);
    done.countDown();
    assertThat(signIn("198.18.8.1", PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void a_crowd_at_the_door_delays_the_portals_start_and_does_not_stop_it() throws Exception {
    othersAreHashed();
    var name = UUID.randomUUID() + "@example.org";
    var first = new NewAccount(name, "Administratören", PASSWORD, Set.of(Role.ADMINISTRATOR));
    var opened = others.submit(() -> accounts.open(first));
    assertThat(signIn("198.18.10.1", PASSWORD)).as("longer than others wait").hasStatus(503);
    assertThat(signIn("198.18.10.1", PASSWORD)).hasStatus(503);
    assertThat(opened.isDone()).isFalse();
    done.countDown();
    assertThat(opened.get()).isTrue();
  }

  /** Colleagues behind one account, or one who presses again and again: nobody is told "wrong". */
  @Test
  void whoever_waits_for_a_turn_takes_no_guess_from_others_meanwhile() throws Exception {
    othersAreHashed();
    int before = compared();
    var answers = new ArrayList<Future<Integer>>();
    for (int n = 0; n < 25; n++) {
      var from = "198.18.9." + n;
      answers.add(others.submit(() -> signIn(from, PASSWORD).getResponse().getStatus()));
    }
    int most = before;
    while (answers.stream().anyMatch(one -> !one.isDone())) {
      most = Math.max(most, compared());
    }
    assertThat(most).isEqualTo(before);
    for (var one : answers) {
      assertThat(one.get()).isEqualTo(503);
    }
  }

  @Test
  void wherever_a_password_is_hashed_she_waits_and_what_she_has_still_holds() throws Exception {
    var token = keys.giveByLetter(KeyKind.PASSWORD_FORGOTTEN, id);
    var page = "/konto/valj-losenord/" + token;
    othersAreHashed();
    int before = compared();
    var busy = mvc.post().uri(page).param("newPassword", "helt andra ord i rad").with(csrf());
    var answer = busy.exchange();
    assertThat(answer).hasStatus(503).bodyText().contains("action=\"" + page + "\"");
    assertThat(answer.getResponse().getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
    var viewer = asHerself();
    assertThatThrownBy(() -> own.isPassword(viewer, PASSWORD)).isInstanceOf(PasswordsBusy.class);
    assertThatThrownBy(
            () -> own.changePassword(viewer, PASSWORD, "helt andra ord i rad", "den här"))
        .isInstanceOf(PasswordsBusy.class);
    assertThat(compared()).isEqualTo(before);
    done.countDown();
    assertThat(own.isPassword(viewer, PASSWORD)).isTrue();
    assertThat(links.choose(token, "helt andra ord i rad")).isPresent();
  }

  private Viewer asHerself() {
    As.signIn(Role.OFFICER);
    return new Viewer(id, "Handläggaren", Set.of(Role.OFFICER));
  }
}
