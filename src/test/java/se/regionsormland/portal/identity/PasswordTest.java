package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Page;
import se.regionsormland.portal.shared.Secret;

/** Passwords are chosen by the person alone, by a link that works once. */
@PortalServerTest
class PasswordTest {

  /** What one test used up of a limit is there again for the next. */
  private static final AtomicInteger DAYS = new AtomicInteger();

  private static final String PASSWORD = "en lång rad med ord";
  private static final String NEW_PASSWORD = "helt andra ord i rad";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private AccountLinks links;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String email = UUID.randomUUID() + "@example.org";
  private Visitor visitor;

  @BeforeEach
  void aVisitorOnADayOfHerOwn() {
    visitor = new Visitor(port);
    clock.set(TestClock.START.plus(Duration.ofDays(10L * DAYS.incrementAndGet())));
  }

  @AfterEach
  void asBefore() {
    clock.reset();
    As.nobody();
  }

  private String invited() {
    As.signIn(Role.ADMINISTRATOR);
    accounts.invite(email, "Handläggaren", Set.of(Role.OFFICER));
    return newestLink();
  }

  /** As the person finds it in her letter. */
  private String newestLink() {
    return jdbc.sql(
            """
            SELECT substring(body FROM '/konto/valj-losenord/[^\\s]+') FROM letter
            WHERE recipient = :email ORDER BY created_at DESC, attempts LIMIT 1
            """)
        .param("email", email)
        .query(String.class)
        .single();
  }

  private int letters() {
    return jdbc.sql("SELECT count(*) FROM letter WHERE recipient = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  private Page choose(String link, String password) {
    return visitor.send(visitor.get(link).form(link).with("newPassword", password));
  }

  @Test
  void a_new_account_has_no_password_until_its_person_chooses_one() {
    var link = invited();
    var chosen = choose(link, NEW_PASSWORD);
    assertThat(visitor.follow(chosen).html()).contains("Lösenordet är sparat");
    assertThat(visitor.signIn(email, NEW_PASSWORD).status()).isEqualTo(302);
    assertThat(visitor.get("/min-sida").html()).contains("Handläggaren", email);
  }

  @Test
  void the_link_stands_in_a_sealed_letter_and_its_hash_alone_in_the_database() {
    var token = invited().substring("/konto/valj-losenord/".length()).replaceFirst("\\?.*", "");
    assertThat(
            jdbc.sql("SELECT sealed FROM letter WHERE recipient = :email")
                .param("email", email)
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(
            jdbc.sql("SELECT count(*) FROM given_key WHERE hash = convert_to(:token, 'UTF8')")
                .param("token", token)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void a_link_works_once() {
    var link = invited();
    choose(link, NEW_PASSWORD);
    var again = visitor.get(link);
    assertThat(again.status()).isEqualTo(410);
    assertThat(again.html()).contains("/konto/glomt");
  }

  @Test
  void of_many_who_use_a_link_at_once_one_succeeds() throws Exception {
    var token = invited().substring("/konto/valj-losenord/".length()).replaceFirst("\\?.*", "");
    var start = new CyclicBarrier(8);
    Callable<Boolean> choosing =
        () -> {
          start.await();
          return choosesInTurn(token);
        };
    try (var threads = Executors.newFixedThreadPool(8)) {
      var outcomes = threads.invokeAll(Stream.generate(() -> choosing).limit(8).toList());
      assertThat(outcomes).extracting(outcome -> outcome.get()).containsOnlyOnce(true);
    }
  }

  /** Whoever was told that many came at once has done nothing yet, and comes again. */
  private boolean choosesInTurn(String token) {
    while (true) {
      try {
        return links.choose(token, NEW_PASSWORD).isPresent();
      } catch (PasswordsBusy e) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void an_invitation_lasts_seven_days() {
    var link = invited();
    clock.advance(Duration.ofDays(7).minusSeconds(1));
    assertThat(visitor.get(link).status()).isEqualTo(200);
    clock.advance(Duration.ofSeconds(1));
    assertThat(visitor.get(link).status()).isEqualTo(410);
  }

  @Test
  void a_guessed_link_opens_nothing() {
    assertThat(visitor.get("/konto/valj-losenord/" + Secret.fresh()).status()).isEqualTo(410);
  }

  @ParameterizedTest
  @CsvSource({
    "kort ord, minst 12 tecken",
    "lösenord1234, lätt att gissa",
    "LÖSENORD1234, lätt att gissa",
    "aaaaaaaaaaaaaaaa, lätt att gissa",
    "'', Skriv ett nytt lösenord"
  })
  void a_password_that_others_try_first_is_refused_and_the_link_still_works(
      String password, String why) {
    var link = invited();
    var refused = choose(link, password);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html()).contains(why, "<title>Fel: ");
    assertThat(choose(link, NEW_PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void a_password_like_the_user_name_or_longer_than_128_characters_is_refused() {
    var link = invited();
    assertThat(choose(link, "x" + email).html()).contains("ditt användarnamn");
    assertThat(choose(link, "åä ö6".repeat(26)).html()).contains("högst 128 tecken");
    var longest =
        "Kråkan €🌲 satt på en gren och såg nio båtar gå ut förbi fyren i dimman, och hon undrade vart de skulle"
            .substring(0, 100);
    choose(link, longest);
    assertThat(visitor.signIn(email, longest).status()).isEqualTo(302);
    assertThat(visitor.signIn(email, longest.substring(0, 99)).status()).isEqualTo(401);
  }

  @Test
  void whoever_forgot_gets_a_letter_and_the_answer_is_the_same_for_anybody() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    var known = forgot(email);
    var unknown = forgot("ingen-" + email);
    assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(302);
    assertThat(known.header("Location")).isEqualTo(unknown.header("Location"));
    await().untilAsserted(() -> assertThat(letters()).isOne());

    choose(newestLink(), NEW_PASSWORD);
    assertThat(visitor.signIn(email, PASSWORD).status()).isEqualTo(401);
    assertThat(visitor.signIn(email, NEW_PASSWORD).status()).isEqualTo(302);
  }

  private Page forgot(String who) {
    return visitor.send(visitor.get("/konto/glomt").form("/konto/glomt").with("email", who));
  }

  @Test
  void nobody_can_fill_an_inbox_with_letters() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    var answers = Stream.generate(() -> forgot(email)).limit(11).map(Page::status).toList();
    assertThat(answers.subList(0, 10)).containsOnly(302);
    assertThat(answers.getLast()).isEqualTo(429);
    await().during(Duration.ofMillis(300)).untilAsserted(() -> assertThat(letters()).isEqualTo(3));
  }

  @Test
  void a_closed_account_gets_no_link() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    jdbc.sql("UPDATE account SET active = false WHERE username = :email")
        .param("email", email)
        .update();
    links.forgotten(email);
    assertThat(letters()).isZero();
  }

  @Test
  void a_link_opens_nothing_once_its_account_is_closed() {
    var link = invited();
    assertThat(visitor.get(link).status()).isEqualTo(200);
    jdbc.sql("UPDATE account SET active = false WHERE username = :email")
        .param("email", email)
        .update();

    assertThat(visitor.get(link).status()).isNotEqualTo(200);
  }

  @Test
  void ending_ones_own_sessions_ends_nobody_elses() {
    var other = "annan-" + email;
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    accounts.open(new NewAccount(other, "En annan", PASSWORD, Set.of(Role.OFFICER)));
    var elsewhere = new Visitor(port);
    elsewhere.signIn(other, PASSWORD);
    visitor.signIn(email, PASSWORD);

    change(PASSWORD, NEW_PASSWORD);

    assertThat(elsewhere.get("/min-sida").status()).isEqualTo(200);
  }

  @Test
  void changing_ones_password_asks_for_the_old_one_and_ends_the_other_sessions() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    var elsewhere = new Visitor(port);
    elsewhere.signIn(email, PASSWORD);
    visitor.signIn(email, PASSWORD);

    assertThat(change("fel", NEW_PASSWORD).html()).contains("nuvarande lösenordet stämmer inte");
    assertThat(change(PASSWORD, "kort").html()).contains("minst 12 tecken");
    assertThat(elsewhere.get("/min-sida").status()).isEqualTo(200);

    assertThat(visitor.follow(change(PASSWORD, NEW_PASSWORD)).html())
        .contains("Lösenordet är bytt");
    assertThat(elsewhere.get("/min-sida").status()).isEqualTo(401);
    assertThat(elsewhere.signIn(email, NEW_PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void changing_ones_password_ends_the_links_that_are_open() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    links.forgotten(email);
    var link = newestLink();
    visitor.signIn(email, PASSWORD);
    change(PASSWORD, NEW_PASSWORD);
    assertThat(new Visitor(port).get(link).status()).isEqualTo(410);
  }

  @Test
  void whoever_chooses_a_password_by_a_link_gets_in_there_while_somebody_guesses() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    var before = new Visitor(port);
    before.signIn(email, PASSWORD);
    links.forgotten(email);
    choose(newestLink(), NEW_PASSWORD);
    somebodyGuesses();
    assertThat(visitor.signIn(email, NEW_PASSWORD).status()).isEqualTo(302);
    assertThat(before.signIn(email, NEW_PASSWORD).status()).as("no longer known").isEqualTo(401);
  }

  private void somebodyGuesses() {
    var guesser = new Visitor(port);
    assertThat(Stream.generate(() -> guesser.signIn(email, "gissning")).limit(11))
        .extracting(Page::status)
        .containsOnly(401);
  }

  private Page change(String old, String wanted) {
    var path = "/min-sida/losenord";
    return visitor.send(
        visitor.get(path).form(path).with("oldPassword", old).with("newPassword", wanted));
  }

  @Test
  void the_old_password_cannot_be_guessed_without_end() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    visitor.signIn(email, PASSWORD);
    var pages = Stream.generate(() -> change("fel", NEW_PASSWORD)).limit(11).toList();
    assertThat(pages.getLast().html()).contains("många försök");
    assertThat(change(PASSWORD, NEW_PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void one_can_sign_out_everywhere_else() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    var others = List.of(new Visitor(port), new Visitor(port));
    others.forEach(other -> other.signIn(email, PASSWORD));
    visitor.signIn(email, PASSWORD);
    var button = "/min-sida/andra-inloggningar";
    var here = visitor.follow(visitor.send(visitor.get("/min-sida").form(button)));
    assertThat(here.html()).contains("utloggad överallt utom här");
    assertThat(others)
        .allSatisfy(other -> assertThat(other.get("/min-sida").status()).isEqualTo(401));
    somebodyGuesses();
    assertThat(others.getFirst().signIn(email, PASSWORD).status())
        .as("no longer known")
        .isEqualTo(401);
  }

  @Test
  void a_password_is_never_written_back_into_a_page() {
    accounts.open(new NewAccount(email, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    visitor.signIn(email, PASSWORD);
    assertThat(change("hemligt-fel", "hemligt").html()).doesNotContain("hemligt");
    var sent =
        visitor
            .get("/min-sida/losenord")
            .form("/min-sida/losenord")
            .with("oldPassword", "hemligt-gammalt")
            .with("newPassword", "hemligt-nytt-lösenord");
    visitor.loseCookie("session");
    var signIn = visitor.send(sent);
    assertThat(signIn.status()).isEqualTo(401);
    assertThat(signIn.html()).doesNotContain("hemligt");
  }
}
