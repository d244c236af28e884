package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Form;
import se.regionsormland.portal.Visitor.Page;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.identity.provider.RegionsProvider;
import se.regionsormland.portal.identity.provider.TestProvider;

/** Signing in through the region's own sign-in, where settings name it. */
@PortalServerTest
class RegionSignInTest {

  private static final String PASSWORD = "en lång rad med ord";
  private static final String REGION = "/logga-in/region";
  private static final String STRATEG = "/administration/regionen/strateger/3";

  private static RegionsProvider there;

  @LocalServerPort private int port;
  @Autowired private SignInTries tries;
  @Autowired private TestProvider provider;
  @Autowired private TestSecondStep rule;
  @Autowired private TestClock clock;
  @Autowired private Accounts accounts;
  @Autowired private AccountLinks links;
  @Autowired private JdbcClient jdbc;

  private final String subject = UUID.randomUUID().toString();
  private final String address = subject + "@example.org";
  private Visitor visitor;

  @BeforeAll
  static void aProvider() {
    there = new RegionsProvider();
  }

  @AfterAll
  static void closeIt() {
    there.close();
  }

  @BeforeEach
  void itIsNamed() {
    rule.demand();
    provider.use(there.issuer());
    there.asksAnew(true);
    signedInThere(subject, "pp-handlaggare");
    visitor = new Visitor(port);
  }

  @AfterEach
  void reset() {
    As.nobody();
    provider.reset();
    rule.reset();
    clock.reset();
    there.signAsItself();
    giveTheTriesBack();
  }

  /** All tests come from one address, and the clock of the next one stands where it stood. */
  private void giveTheTriesBack() {
    for (int n = 0; n < SignInTries.PER_ADDRESS; n++) {
      tries.forgive(new MockHttpServletRequest());
    }
  }

  private void signedInThere(String who, String... roles) {
    signedInThere(who, Map.of(), roles);
  }

  private void signedInThere(String who, Map<String, Object> more, String... roles) {
    var claims = new HashMap<String, Object>(more);
    claims.put("realm", Map.of("roles", List.of(roles)));
    claims.putIfAbsent("email", address);
    claims.put("name", "Ordföranden Ek");
    there.isSignedIn(who, claims);
  }

  private static URI onward(Page page) {
    assertThat(page.status()).as(page.html()).isEqualTo(200);
    var refresh = page.header("Refresh");
    assertThat(refresh).startsWith("0; url=");
    var to = refresh.substring("0; url=".length());
    assertThat(HtmlUtils.htmlUnescape(page.html())).contains("href=\"" + to + "\"");
    return URI.create(to);
  }

  /** As the browser goes there and back; gives the address it comes back with. */
  private static String throughIt(URI question) {
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body() + answer.headers()).isEqualTo(302);
      var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
      return back.getPath() + "?" + back.getRawQuery();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Page signIn(Visitor somebody) {
    return signInOn(somebody, somebody.get("/logga-in"));
  }

  private static Page signInOn(Visitor somebody, Page page) {
    return somebody.get(throughIt(onward(somebody.send(page.form(REGION)))));
  }

  private static boolean isIn(Visitor somebody) {
    return somebody.get("/min-sida").status() == 200;
  }

  private int count(String what) {
    return jdbc.sql(what).param("name", address).query(Integer.class).single();
  }

  private int accountsOfHers() {
    return count("SELECT count(*) FROM account WHERE username = :name");
  }

  private List<String> told() {
    return jdbc.sql(
            """
            SELECT kind FROM security_event JOIN account ON account.id = account_id
            WHERE username = :name ORDER BY security_event.id
            """)
        .param("name", address)
        .query(String.class)
        .list();
  }

  @Test
  void the_first_time_an_account_is_opened_with_the_roles_of_her_claim() {
    var page = signInOn(visitor, visitor.get("/min-sida/inloggning"));
    assertThat(page.header("Location")).endsWith("/min-sida/inloggning");
    assertThat(visitor.get("/min-sida").html())
        .contains("Ordföranden Ek", address, "Handläggare", "Regionens inloggning")
        .doesNotContain("Administratör</span>", "/min-sida/losenord");
    assertThat(told()).contains("ACCOUNT_OPENED", "ACCOUNT_JOINED", "SIGNED_IN");
  }

  @Test
  void the_question_has_a_challenge_a_state_and_a_nonce_and_no_secret() {
    var asked = onward(visitor.send(visitor.get("/logga-in").form(REGION)));
    var fields = UriComponentsBuilder.fromUri(asked).build().getQueryParams();
    assertThat(fields.getFirst("response_type")).isEqualTo("code");
    assertThat(fields.getFirst("code_challenge_method")).isEqualTo("S256");
    assertThat(fields.getFirst("code_challenge")).hasSize(43);
    assertThat(fields.getFirst("state")).hasSize(43);
    assertThat(fields.getFirst("nonce")).hasSize(43);
    assertThat(asked.toString()).doesNotContain("hemligheten", "verifier");
  }

  @Test
  void her_roles_follow_the_claim_at_each_sign_in_and_older_sessions_end() {
    signIn(visitor);
    var other = new Visitor(port);
    signedInThere(subject, "pp-admin", "pp-bedomare-2", "annat");
    signIn(other);
    assertThat(isIn(visitor)).isFalse();
    assertThat(other.get("/administration").status()).isEqualTo(200);
    assertThat(other.get("/min-sida").html()).contains("Bedömare").doesNotContain("Handläggare<");
    assertThat(accountsOfHers()).isOne();
    assertThat(told()).contains("ROLES_CHANGED");
  }

  /** Her roles are the region's to give, each time: nobody gives them here, she least of all. */
  @Test
  void who_is_joined_gives_herself_no_role_here_and_the_trail_says_that_the_claim_did() {
    signedInThere(subject, "pp-admin");
    signIn(visitor);
    var own =
        jdbc.sql("SELECT id FROM account WHERE username = :name")
            .param("name", address)
            .query(UUID.class)
            .single();
    var path = "/administration/konton/" + own;
    var form = visitor.get(path).form(path + "/roller");
    var page = visitor.send(form.with("roles", "ADMINISTRATOR", "OFFICER"));
    assertThat(page.html()).contains("Rollerna kommer från regionens inloggning");
    signedInThere(subject, "pp-admin", "pp-handlaggare");
    signIn(new Visitor(port));
    assertThat(whoChangedTheRoles()).containsExactly("nobody here");
  }

  private List<String> whoChangedTheRoles() {
    return jdbc.sql(
            """
            SELECT coalesce(by_id::text, 'nobody here') FROM security_event
            JOIN account ON account.id = account_id
            WHERE username = :name AND kind = 'ROLES_CHANGED'
            """)
        .param("name", address)
        .query(String.class)
        .list();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PP-HANDLAGGARE", "pp-handlaggare-2", "OFFICER", "officer"})
  void whoever_has_no_role_is_kindly_told_so_and_has_no_account(String claim) {
    signedInThere(subject, claim);
    var page = signIn(visitor);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("ingen roll i Projektporten", "Fråga en administratör");
    assertThat(isIn(visitor)).isFalse();
    assertThat(accountsOfHers()).isZero();
  }

  @Test
  void why_she_was_not_let_in_is_read_again_and_in_the_other_language_and_leads_to_no_field() {
    signedInThere(subject, "annat");
    var answer = throughIt(onward(visitor.send(visitor.get("/logga-in").form(REGION))));
    var first = visitor.get(answer);
    assertThat(first.html()).contains("Du är inte inloggad").doesNotContain("href=\"#username");
    assertThat(visitor.get(answer).html()).contains("har ingen roll");
    var english = visitor.get(answer + "&lang=en");
    assertThat(english.status()).isEqualTo(403);
    assertThat(english.html()).contains("You are not signed in", "has no role");
    var late = visitor.get(answer.replaceFirst("state=", "state=x"));
    assertThat(late.html()).contains("could not be confirmed");
  }

  @Test
  void whoever_cannot_be_joined_is_told_where_she_wanted_it_and_keeps_her_way_in() {
    rule.reset();
    accounts.open(new NewAccount(address, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    visitor.signIn(address, PASSWORD);
    signedInThere(subject, "annat");
    var join = visitor.get("/min-sida/inloggning").form("/min-sida/inloggning/region");
    var back = visitor.get(throughIt(onward(visitor.send(join))));
    assertThat(back.header("Location")).endsWith("/min-sida/inloggning");
    assertThat(visitor.follow(back).html()).contains("har ingen roll", "Koppla ihop");
    assertThat(new Visitor(port).signIn(address, PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void whoever_loses_her_last_role_is_out_everywhere() {
    signIn(visitor);
    signedInThere(subject, "annat");
    assertThat(signIn(new Visitor(port)).status()).isEqualTo(403);
    assertThat(isIn(visitor)).isFalse();
  }

  @Test
  void a_closed_account_stays_closed() {
    signIn(visitor);
    jdbc.sql("UPDATE account SET active = false WHERE username = :name")
        .param("name", address)
        .update();
    var page = signIn(new Visitor(port));
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("är stängt");
    assertThat(accountsOfHers()).isOne();
  }

  @Test
  void an_address_alone_makes_nobody_the_owner_of_an_account() {
    accounts.open(new NewAccount(address, "Någon", PASSWORD, Set.of(Role.ADMINISTRATOR)));
    var page = signIn(visitor);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("redan ett konto här med din adress");
    assertThat(isIn(visitor)).isFalse();

    signIn(new Visitor(port));
    var other = UUID.randomUUID().toString();
    signedInThere(other, Map.of("email", address), "pp-admin");
    assertThat(signIn(new Visitor(port)).status()).isEqualTo(403);
  }

  @Test
  void another_address_is_still_the_same_person() {
    signIn(visitor);
    signedInThere(subject, Map.of("email", "nytt-" + address), "pp-handlaggare");
    signIn(new Visitor(port));
    assertThat(
            jdbc.sql("SELECT count(*) FROM account WHERE username LIKE :name")
                .param("name", "%" + address)
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void no_password_and_no_letter_opens_what_the_region_opens() {
    signIn(visitor);
    links.forgotten(address);
    assertThat(count("SELECT count(*) FROM letter WHERE recipient = :name AND kind LIKE 'PASS%'"))
        .isZero();
    var donor = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(donor, "Någon", PASSWORD, Set.of(Role.OFFICER)));
    jdbc.sql(
            """
            UPDATE account SET password_hash =
              (SELECT password_hash FROM account WHERE username = :donor) WHERE username = :name
            """)
        .param("donor", donor)
        .param("name", address)
        .update();
    assertThat(new Visitor(port).signIn(address, PASSWORD).status()).isEqualTo(401);
  }

  @Test
  void a_password_alone_still_opens_nothing() {
    accounts.open(new NewAccount(address, "Någon", PASSWORD, Set.of(Role.OFFICER)));
    assertThat(visitor.signIn(address, PASSWORD).html()).contains("Välj hur du bekräftar");
    assertThat(isIn(visitor)).isFalse();
  }

  @Test
  void an_answer_is_taken_once_and_only_in_the_browser_that_asked() {
    var answer = throughIt(onward(visitor.send(visitor.get("/logga-in").form(REGION))));
    var other = new Visitor(port);
    assertThat(other.get(answer).status()).isEqualTo(403);
    other.send(other.get("/logga-in").form(REGION));
    assertThat(other.get(answer).status()).isEqualTo(403);
    assertThat(isIn(other)).isFalse();

    assertThat(visitor.get(answer).status()).isEqualTo(302);
    assertThat(visitor.get(answer).status()).isEqualTo(403);
  }

  @Test
  void an_answer_that_comes_late_is_not_taken() {
    var answer = throughIt(onward(visitor.send(visitor.get("/logga-in").form(REGION))));
    clock.advance(ProviderQuestions.LASTS);
    assertThat(visitor.get(answer).html()).contains("Börja om här");
    assertThat(isIn(visitor)).isFalse();
  }

  @Test
  void keys_that_are_rotated_are_taken_without_a_restart() {
    signIn(visitor);
    for (int n = 0; n < 3; n++) {
      there.rotate();
      var somebody = new Visitor(port);
      signIn(somebody);
      assertThat(isIn(somebody)).isTrue();
    }
  }

  @Test
  void a_token_that_another_has_signed_is_refused() {
    signIn(visitor);
    there.signAsAnother();
    var somebody = new Visitor(port);
    assertThat(signIn(somebody).status()).isEqualTo(403);
    assertThat(isIn(somebody)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iss", "aud", "nonce"})
  void a_token_of_another_issuer_for_another_or_to_another_question_is_refused(String claim) {
    signedInThere(subject, Map.of(claim, "https://annan.example.org"), "pp-admin");
    var page = signIn(visitor);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("gick inte att bekräfta");
    assertThat(accountsOfHers()).isZero();
  }

  @Test
  void an_answer_that_says_it_comes_from_elsewhere_is_refused() {
    var answer = throughIt(onward(visitor.send(visitor.get("/logga-in").form(REGION))));
    var elsewhere = answer.replaceFirst("&iss=[^&]*", "") + "&iss=https://annan.example.org";
    assertThat(visitor.get(elsewhere).status()).isEqualTo(403);
    assertThat(isIn(visitor)).isFalse();
  }

  @Test
  void what_the_provider_says_no_to_is_told_kindly_and_asked_again() {
    var asked = onward(visitor.send(visitor.get("/logga-in").form(REGION)));
    var state = UriComponentsBuilder.fromUri(asked).build().getQueryParams().getFirst("state");
    var page = visitor.get(REGION + "/svar?error=access_denied&state=" + state);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("släppte inte in dig");
    signInOn(visitor, page);
    assertThat(isIn(visitor)).isTrue();
  }

  @Test
  void a_provider_that_does_not_answer_is_told_kindly() {
    provider.use("http://127.0.0.1:9");
    var page = visitor.send(visitor.get("/logga-in").form(REGION));
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("svarar inte just nu");
  }

  @Test
  void where_a_second_step_must_show_one_step_is_too_little() {
    provider.use(there.issuer(), "mfa", "loa3");
    var page = signIn(visitor);
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html()).contains("bara ett steg");
    var twice = Map.<String, Object>of("amr", List.of("pwd", "mfa"));
    for (var shown : List.of(twice, Map.<String, Object>of("acr", "loa3"))) {
      signedInThere(subject, shown, "pp-handlaggare");
      var somebody = new Visitor(port);
      signIn(somebody);
      assertThat(isIn(somebody)).isTrue();
    }
  }

  @Test
  void signing_out_here_leads_to_signing_out_there() {
    signIn(visitor);
    var out =
        visitor.send(new Form("/logga-ut", visitor.get("/min-sida").form("/logga-ut").fields()));
    assertThat(isIn(visitor)).isFalse();
    var place = onward(out);
    assertThat(place.toString()).startsWith(there.issuer() + "/connect/logout?id_token_hint=");
    assertThat(throughIt(place)).startsWith("/");
  }

  @Test
  void before_what_matters_the_provider_asks_anew_and_no_password_answers_for_it() {
    signedInThere(subject, "pp-admin");
    signIn(visitor);
    clock.advance(LastProof.HOLDS);
    var question = visitor.get("/min-sida/inloggning");
    assertThat(question.html()).contains("Är det fortfarande du?").doesNotContain("name=\"code\"");
    var again = question.form("/logga-in/igen/region");
    assertThat(visitor.send(again.at("/logga-in/igen").with("password", PASSWORD)).status())
        .isEqualTo(422);

    there.asksAnew(false);
    var silent = visitor.get(throughIt(onward(visitor.send(again))));
    assertThat(silent.html()).contains("frågade inte på nytt");
    there.asksAnew(true);
    var asked = onward(visitor.send(silent.form("/logga-in/igen/region")));
    assertThat(asked.getQuery()).contains("prompt=login", "max_age=0");
    assertThat(visitor.get(throughIt(asked)).header("Location")).endsWith("/min-sida/inloggning");
    assertThat(visitor.get("/min-sida/inloggning").html()).contains("konto hos regionen");
  }

  @Test
  void somebody_else_there_does_not_answer_for_her() {
    signIn(visitor);
    clock.advance(LastProof.HOLDS);
    var again = visitor.get("/min-sida/inloggning").form("/logga-in/igen/region");
    signedInThere(UUID.randomUUID().toString(), "pp-handlaggare");
    var page = visitor.get(throughIt(onward(visitor.send(again))));
    assertThat(page.html()).contains("någon annan som loggade in");
  }

  @Test
  void a_form_that_was_on_its_way_comes_back_every_field_equal() {
    signedInThere(subject, "pp-admin");
    signIn(visitor);
    var sent = visitor.get(STRATEG).form(STRATEG).with("name", "Ord & ord ".repeat(9).strip());
    visitor.loseCookie("session");
    var back = signInOn(visitor, visitor.send(sent));
    assertThat(back.form(STRATEG).without("_csrf")).isEqualTo(sent.without("_csrf"));
  }

  @Test
  void an_account_from_before_is_joined_by_its_owner_and_its_password_ends() {
    rule.reset();
    accounts.open(new NewAccount(address, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    visitor.signIn(address, PASSWORD);
    var join = visitor.get("/min-sida/inloggning").form("/min-sida/inloggning/region");
    visitor.get(throughIt(onward(visitor.send(join))));
    assertThat(isIn(visitor)).isTrue();
    assertThat(new Visitor(port).signIn(address, PASSWORD).status()).isEqualTo(401);
    var somebody = new Visitor(port);
    signIn(somebody);
    assertThat(somebody.get("/min-sida").html()).contains("Handläggaren");
    assertThat(accountsOfHers()).isOne();
    assertThat(count("SELECT count(*) FROM letter WHERE recipient = :name AND body LIKE '%ihop%'"))
        .isOne();
  }

  @Test
  void without_it_in_the_settings_nothing_of_it_is_there() {
    provider.reset();
    var page = visitor.get("/logga-in");
    assertThat(page.html()).doesNotContain(REGION, "konto hos regionen");
    assertThat(visitor.send(page.form("/logga-in").at(REGION)).status()).isEqualTo(404);
    assertThat(visitor.get(REGION).status()).isEqualTo(404);
    assertThat(visitor.get(REGION + "/svar?code=x&state=y").status()).isEqualTo(404);
  }

  @Test
  void the_secret_that_the_portal_shares_with_it_is_in_no_session() {
    visitor.send(visitor.get("/logga-in").form(REGION));
    var sessions =
        """
        SELECT count(*) FROM spring_session_attributes
        WHERE position(convert_to(:secret, 'UTF8') IN attribute_bytes) > 0
        """;
    assertThat(jdbc.sql(sessions).param("secret", "hemligheten").query(Integer.class).single())
        .isZero();
  }
}
