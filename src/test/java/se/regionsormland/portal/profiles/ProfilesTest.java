package se.regionsormland.portal.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.As;

/** Organisations speak for themselves, by somebody who is known to represent them. */
@PortalTest
class ProfilesTest {

  private static final Pattern PROOF = Pattern.compile("/partner/anslut/bekrafta/[\\w-]{43}");
  private static final Pattern OWN = Pattern.compile("/mina-profiler/[\\w-]{43}");

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private YearlyQuestion yearly;

  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

  @BeforeEach
  void limitsOfEarlierTests() {
    clock.advance(Duration.ofHours(2));
  }

  @AfterEach
  void goHome() {
    clock.reset();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).with(csrf());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult officerPosts(String path, String... fields) {
    var request = mvc.post().uri(path).with(csrf()).with(As.officer());
    for (int at = 0; at < fields.length; at += 2) {
      request = request.param(fields[at], fields[at + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult officerReads(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  private String letter(String kind, String email) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE kind = :kind AND recipient = :to"
                + " ORDER BY created_at DESC, id DESC LIMIT 1")
        .param("kind", kind)
        .param("to", email)
        .query(String.class)
        .single();
  }

  private static String first(Pattern what, String text) {
    return what.matcher(text).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  /** Claims it and follows the letter's link. Gives the claimant's own page. */
  private String claim(String slug, String email) {
    assertThat(post("/partner/" + slug + "/foretrad", "name", "Någon", "email", email, "why", mark))
        .hasStatus(302)
        .redirectedUrl()
        .isEqualTo("/partner/anslut/brev");
    return confirmed(email);
  }

  private String confirmed(String email) {
    var proof = first(PROOF, letter("CONFIRM_CLAIM", email));
    assertThat(get(proof)).hasStatusOk();
    return first(OWN, String.valueOf(post(proof).getResponse().getRedirectedUrl()));
  }

  private String join(String organisation, String number, String email) {
    assertThat(joining(organisation, number, email)).hasStatus(302);
    return confirmed(email);
  }

  private MvcTestResult joining(String organisation, String number, String email) {
    return post(
        "/partner/anslut",
        "organisation",
        organisation,
        "number",
        number,
        "type",
        "UNIVERSITY",
        "country",
        "FI",
        "name",
        "Någon",
        "email",
        email,
        "why",
        mark);
  }

  private UUID waitingOf(String email) {
    return jdbc.sql("SELECT id FROM actor_claim WHERE email = :email AND state = 'WAITING'")
        .param("email", email)
        .query(UUID.class)
        .single();
  }

  private String joined(String organisation, String number, String email) {
    var own = join(organisation, number, email);
    assertThat(
            officerPosts(
                "/arbeta/register/svar",
                "claim",
                waitingOf(email).toString(),
                "reason",
                "Jag ringde växeln.",
                "answer",
                "ja"))
        .hasStatus(302);
    return own;
  }

  private String slugOf(String email) {
    return jdbc.sql("SELECT slug FROM actor_claim WHERE email = :email")
        .param("email", email)
        .query(String.class)
        .single();
  }

  private MvcTestResult says(String own, String works, String... more) {
    var request =
        mvc.post()
            .uri(own + "/andra")
            .with(csrf())
            .param("version", version(own))
            .param("works", works)
            .param("serves.areas", "5")
            .param("offers", "KNOWLEDGE")
            .param("experience", "LEAD");
    for (int at = 0; at < more.length; at += 2) {
      request = request.param(more[at], more[at + 1]);
    }
    return request.exchange();
  }

  private String version(String own) {
    var page = String.valueOf(body(get(own + "/andra")));
    return first(Pattern.compile("(?<=name=\"version\" value=\")\\d+"), page);
  }

  private static String body(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void who_has_an_address_of_the_organisations_domain_speaks_for_it_by_the_letters_link() {
    var own = claim("trosa", mark + "@trosa.se");
    assertThat(get(own)).hasStatusOk().bodyText().contains("Er profil");
    assertThat(says(own, "Vi arbetar med kusten, " + mark)).hasStatus(302);
    assertThat(get("/partner/trosa"))
        .bodyText()
        .contains("Vi arbetar med kusten, " + mark, "Senast bekräftad")
        .doesNotContain(mark + "@trosa.se", "Någon,");
  }

  @Test
  void of_another_address_an_officer_decides_and_until_then_nothing_can_be_said() {
    var email = mark + "@example.org";
    var own = claim("gnesta", email);
    assertThat(get(own)).bodyText().contains("En handläggare avgör");
    assertThat(get(own + "/andra")).hasStatus(302);
    assertThat(post(own + "/andra", "works", mark)).hasStatus(410);
    assertThat(officerReads("/arbeta/register")).bodyText().contains("Gnesta", email, mark);

    assertThat(
            officerPosts(
                "/arbeta/register/svar",
                "claim",
                waitingOf(email).toString(),
                "reason",
                "Växeln känner inte till det.",
                "answer",
                "nej"))
        .hasStatus(302);
    assertThat(get(own)).bodyText().contains("Svaret blev nej");
    assertThat(letter("CLAIM_REFUSED", email)).contains("Växeln känner inte till det.");
    assertThat(post(own + "/bekraftelse")).hasStatus(410);
  }

  @Test
  void an_answer_needs_a_reason_and_shows_again_what_was_chosen() {
    var email = mark + "@example.org";
    claim("gnesta", email);
    var id = waitingOf(email);
    assertThat(
            officerPosts(
                "/arbeta/register/svar", "claim", id.toString(), "reason", "", "answer", "ja"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv hur du vet det")
        .containsPattern("value=\"" + id + "\"[^>]*checked");
    assertThat(waitingOf(email)).isEqualTo(id);
  }

  @Test
  void any_organisation_joins_once_an_officer_has_said_yes() {
    var email = mark + "@universitet.example";
    var own = joined("Universitetet " + mark, "", email);
    assertThat(letter("CLAIM_ACCEPTED", email)).contains("Jag ringde växeln.");
    assertThat(says(own, "Vi forskar om våtmarker.")).hasStatus(302);
    assertThat(get("/partner/" + slugOf(email)))
        .bodyText()
        .contains("Universitetet " + mark, "Vi forskar om våtmarker.");
  }

  @Test
  void one_that_is_there_by_name_or_number_is_claimed_and_not_entered_again() {
    assertThat(joining("  trosa   KOMMUN ", "", mark + "@example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("finns redan", "/partner/trosa/foretrad");
    joined("Bolaget " + mark, "556016-0680", mark + "@bolaget.example");
    assertThat(joining("Helt annat namn " + mark, "5560160680", mark + "@example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("finns redan", "Bolaget " + mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"811228-9874", "5560160681", "12", "<script>"})
  void a_number_that_is_no_organisations_is_refused(String number) {
    assertThat(joining("Bolaget " + mark, number, mark + "@example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("inte en persons", "Bolaget " + mark)
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://a.example/x",
        "//a.example",
        "https://u:p@a.example/",
        "https://localhost/",
        "https://[::1]/",
        "http://10.0.0.1/",
        "mailto:a@b.example"
      })
  void other_links_than_to_pages_are_refused_and_nothing_typed_is_lost(String link) {
    var own = claim("flen", mark + "@flen.se");
    assertThat(says(own, "Ord " + mark, "reach.links", link))
        .hasStatus(422)
        .bodyText()
        .contains("börjar med https://", "Ord " + mark);
    assertThat(get("/partner/flen")).bodyText().doesNotContain("Ord " + mark);
  }

  @Test
  void hostile_words_stay_words() {
    var own = claim("flen", mark + "@flen.se");
    var hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> " + mark;
    assertThat(says(own, hostile, "reach.links", "https://a.example/\"><script>")).hasStatus(422);
    assertThat(says(own, hostile, "reach.links", "https://a.example/?q='x'&y=1")).hasStatus(302);
    assertThat(get("/partner/flen"))
        .bodyText()
        .contains("&lt;script&gt;alert(1)", mark)
        .doesNotContain("<script>alert(1)", "<img src=x");
  }

  @Test
  void a_mailbox_is_the_functions_and_not_that_of_whoever_writes() {
    var own = claim("flen", mark + "@flen.se");
    assertThat(says(own, "Ord " + mark, "reach.mailbox", "någon@flen.se")).hasStatus(422);
    assertThat(says(own, "Ord " + mark, "reach.mailbox", "samverkan@flen.se")).hasStatus(302);
    assertThat(get("/partner/flen")).bodyText().contains("samverkan@flen.se");
  }

  @Test
  void of_two_who_write_at_once_the_later_sees_the_others_words_beside_her_own() {
    var mine = claim("vingaker", mark + "a@vingaker.se");
    var theirs = claim("vingaker", mark + "b@vingaker.se");
    var version = version(mine);
    assertThat(says(theirs, "Deras ord " + mark)).hasStatus(302);
    assertThat(
            post(
                mine + "/andra",
                "version",
                version,
                "works",
                "Mina ord " + mark,
                "serves.areas",
                "5"))
        .hasStatus(409)
        .bodyText()
        .contains("Deras ord " + mark, "Mina ord " + mark);
  }

  @Test
  void two_that_are_one_are_made_one_and_neither_history_nor_address_is_lost() {
    var gone = joined("Institutet " + mark, "", mark + "@a.example");
    says(gone, "Vi mäter vatten " + mark);
    var goes = slugOf(mark + "@a.example");
    joined("Institutet för vatten " + mark, "", mark + "@b.example");
    var stays = slugOf(mark + "@b.example");

    assertThat(
            officerPosts(
                "/arbeta/register/sammanslagning",
                "from",
                "/partner/" + goes,
                "into",
                stays,
                "because",
                "Samma institut."))
        .hasStatus(302);

    assertThat(get("/partner/" + goes)).hasStatus(301).redirectedUrl().endsWith(stays);
    assertThat(get("/partner/" + stays)).bodyText().contains("Vi mäter vatten " + mark);
    assertThat(officerReads("/partner/" + stays))
        .bodyText()
        .contains("Gick upp i en annan", "Samma institut.", "Ansluten");
    assertThat(says(gone, "Samma nyckel skriver här " + mark)).hasStatus(302);
    assertThat(get("/partner/" + stays)).bodyText().contains("Samma nyckel skriver här " + mark);
  }

  @Test
  void what_the_strategy_names_goes_up_in_nothing() {
    assertThat(
            officerPosts(
                "/arbeta/register/sammanslagning",
                "from",
                "trosa",
                "into",
                "flen",
                "because",
                "Nej."))
        .hasStatus(422)
        .bodyText()
        .contains("kan inte läggas ihop", "value=\"trosa\"");
    assertThat(get("/partner/trosa")).hasStatusOk();
  }

  @Test
  void once_a_year_it_is_asked_whether_it_holds_and_one_button_says_so() {
    var email = mark + "@oxelosund.se";
    var own = claim("oxelosund", email);
    says(own, "Vi har en hamn " + mark);
    yearly.ask();
    assertThat(lettersTo(email)).isZero();

    clock.advance(Duration.ofDays(367));
    yearly.ask();
    yearly.ask();
    assertThat(lettersTo(email)).isOne();
    var page = first(OWN, letter("PROFILE_ASKED", email));
    assertThat(post(page + "/bekraftelse")).hasStatus(302);
    clock.advance(Duration.ofDays(30));
    yearly.ask();
    assertThat(lettersTo(email)).isOne();
  }

  private int lettersTo(String email) {
    return jdbc.sql(
            "SELECT count(*) FROM letter WHERE kind = 'PROFILE_ASKED' AND recipient = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  @Test
  void who_leaves_can_change_nothing_and_the_words_stay() {
    var own = claim("katrineholm", mark + "@katrineholm.se");
    says(own, "Ord som står kvar " + mark);
    assertThat(post(own + "/lamna")).hasStatus(302);
    assertThat(post(own + "/andra", "works", "Nya ord")).hasStatus(410);
    assertThat(get("/partner/katrineholm")).bodyText().contains("Ord som står kvar " + mark);
  }

  @Test
  void a_person_is_told_what_is_kept_of_her_claim() {
    var email = mark + "@example.org";
    claim("gnesta", email);
    assertThat(officerPosts("/arbeta/personuppgifter", "email", email))
        .hasStatusOk()
        .bodyText()
        .contains("att företräda en aktör", "Gnesta kommun", mark);
  }

  @Test
  void letters_to_one_address_about_one_organisation_have_a_limit() {
    var email = mark + "@example.org";
    for (int sent = 0; sent < 5; sent++) {
      post("/partner/gnesta/foretrad", "name", "Någon", "email", email, "why", "Skäl " + sent);
    }
    assertThat(post("/partner/gnesta/foretrad", "name", "Någon", "email", email, "why", "Ett till"))
        .hasStatus(422)
        .bodyText()
        .contains("Vänta en timme", "Ett till");
  }

  @Test
  void a_persons_own_address_goes_from_the_mailbox_with_her_and_the_words_stay() {
    var person = mark + "@example.net";
    var own = claim("strangnas", mark + "@strangnas.se");
    assertThat(says(own, "Ord " + mark, "reach.mailbox", person)).hasStatus(302);
    assertThat(get("/partner/strangnas")).bodyText().contains(person);

    assertThat(
            officerPosts(
                "/arbeta/personuppgifter/radering", "email", person, "checked", "SHOWED_IDENTITY"))
        .hasStatusOk();
    assertThat(get("/partner/strangnas")).bodyText().contains("Ord " + mark).doesNotContain(person);
  }

  @Test
  void whoever_represents_an_organisation_is_found_nowhere() {
    var email = mark + "@gnesta.se";
    post("/partner/gnesta/foretrad", "name", "Okänd " + mark, "email", email, "why", "Skäl" + mark);
    says(confirmed(email), "Vi odlar.");
    for (var page : new String[] {"/partner?q=", "/sok?q=", "/strategi/sok?q="}) {
      for (var words : new String[] {"Okänd " + mark, email, "Skäl" + mark}) {
        assertThat(get(page + words))
            .hasStatusOk()
            .bodyText()
            .doesNotContain("href=\"/partner/gnesta\"");
      }
    }
    assertThat(get("/partner/gnesta"))
        .bodyText()
        .contains("Vi odlar.")
        .doesNotContain("Okänd", email, "Skäl" + mark);
  }

  @Test
  void hostile_words_in_any_field_of_a_profile_are_left_out_or_stay_words() {
    var own = claim("nykoping", mark + "@nykoping.se");
    var hostile = "\"><script>alert('" + mark + "')</script>";
    for (var field :
        new String[] {
          "serves.areas", "serves.measures", "municipalities", "offers", "seeks", "languages"
        }) {
      assertThat(says(own, "Ord om " + field, field, hostile)).hasStatus(302);
      assertThat(get("/partner/nykoping"))
          .bodyText()
          .contains("Ord om " + field)
          .doesNotContain("alert(");
    }
    assertThat(says(own, "Ord", "reach.mailbox", hostile))
        .hasStatus(422)
        .bodyText()
        .doesNotContain("<script>alert");
    assertThat(says(own, "Ord", "version", hostile)).hasStatus(409);
  }

  @Test
  void hostile_words_of_whoever_joins_stay_words_where_an_officer_reads_them() {
    var hostile = "<script>alert('" + mark + "')</script>";
    var email = mark + "@example.org";
    assertThat(
            post(
                "/partner/anslut",
                "organisation",
                hostile,
                "type",
                hostile,
                "country",
                hostile,
                "municipality",
                hostile,
                "name",
                hostile,
                "email",
                email,
                "why",
                hostile))
        .hasStatus(302);
    confirmed(email);
    assertThat(officerReads("/arbeta/register"))
        .bodyText()
        .contains("&lt;script&gt;", mark)
        .doesNotContain("<script>alert");
  }

  /** Nobody has the portal write to somebody else by claiming one organisation after another. */
  @Test
  void letters_to_one_address_about_many_organisations_have_a_limit() {
    var email = mark + "@example.org";
    for (var slug :
        List.of(
            "eskilstuna",
            "flen",
            "gnesta",
            "katrineholm",
            "nykoping",
            "oxelosund",
            "strangnas",
            "trosa",
            "vingaker",
            "lansstyrelsen")) {
      assertThat(claiming(slug, email)).hasStatus(302);
    }
    assertThat(claiming("region-sormland", email)).hasStatus(422);
    assertThat(joining("Ännu en " + mark, "", email)).hasStatus(422);
  }

  private MvcTestResult claiming(String slug, String email) {
    return post("/partner/" + slug + "/foretrad", "name", "Någon", "email", email, "why", "Skäl");
  }
}
