package se.regionsormland.portal.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.As;

/** What is shown in an organisation's name says so, until one who represents it has said yes. */
@PortalTest
class OrganisationNamesTest {

  private static final String MARK = "Inte bekräftat av ";

  /** What others wrote is quoted there: the mark is a sentence of the region's own. */
  private static final String MARK_IN_A_LETTER =
      "Organisationen har inte bekräftat att hon eller han talar för den";

  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final OneBrowser browser = new OneBrowser();
  private final String from = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::2";
  private final String mark = "n" + UUID.randomUUID().toString().substring(0, 8);
  private final String address = mark + "@example.org";
  private final String name = "Bygdens " + mark;
  private String area = "2";
  private int askers;

  private List<Map<String, Object>> addresses = List.of();

  @BeforeEach
  void asTheyStand() {
    addresses = jdbc.sql("SELECT slug, domain, mailbox FROM actor_address").query().listOfRows();
  }

  @AfterEach
  void leave() {
    clock.reset();
    addresses.forEach(row ->
        jdbc.sql("UPDATE actor_address SET domain = :domain, mailbox = :mailbox WHERE slug = :slug")
            .params(row)
            .update());
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(browser).exchange();
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    return post(path, fields, browser);
  }

  private MvcTestResult officer(String path, Map<String, String> fields) {
    return post(path, fields, As.officer());
  }

  private MvcTestResult post(String path, Map<String, String> fields, RequestPostProcessor who) {
    var request = mvc.post().uri(path).remoteAddress(from).with(csrf()).with(who);
    fields.forEach(request::formField);
    return request.exchange();
  }

  private Map<String, String> form(String organisation, String email) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("token", UUID.randomUUID().toString());
    fields.put("organisation", organisation);
    fields.put("type", "MUNICIPALITY");
    fields.put("areas", area);
    fields.put("municipalities", "VINGAKER");
    fields.put("offers", "LAND");
    fields.put("sentence", "Vi har en åker vid ån, " + mark + ".");
    fields.put("email", email);
    return fields;
  }

  /** Gives the holder's page. */
  private String shown(String organisation, String email) {
    post("/partner/erbjud", form(organisation, email));
    var link = in(letter(email, "CONFIRM_OFFER"), "/partner/erbjud/bekrafta/[\\w-]{43}");
    return String.valueOf(post(link, Map.of()).getResponse().getRedirectedUrl());
  }

  private String letter(String to, String kind) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE recipient = :to AND kind = :kind ORDER BY created_at DESC"
                + " LIMIT 1")
        .param("to", to)
        .param("kind", kind)
        .query(String.class)
        .single();
  }

  private int letters(String to, String kind) {
    return jdbc.sql("SELECT count(*) FROM letter WHERE recipient = :to AND kind = :kind")
        .param("to", to)
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }

  private static String in(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group();
  }

  private String publicPage() {
    return jdbc.sql("SELECT id::text FROM offer WHERE sentence LIKE :mark")
        .param("mark", "%" + mark + "%")
        .query(String.class)
        .single()
        .transform(id -> "/partner/erbjudanden/" + id);
  }

  private static String body(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static String words(MvcTestResult page) {
    return body(page)
        .replaceAll("(?s)<title>.*?</title>", " ")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ");
  }

  private Map<String, String> saying(String answer, String why) {
    var version = in(body(officerReads(publicPage())), "name=\"version\" value=\"\\d+\"");
    return Map.of("answer", answer, "why", why, "version", version.replaceAll("\\D", ""));
  }

  private MvcTestResult officerReads(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  /** All that can be reached about it, by a reader, its holder, and one who wants to meet her. */
  private Map<String, String> pagesThatName(String organisation, String holdersPage) {
    var pages = new LinkedHashMap<String, String>();
    var asker = ++askers + address;
    pages.put("first picture", words(firstPicture()));
    ask(asker);
    var asked = in(letter(asker, "CONFIRM_INTRODUCTION"), "/presentationer/[\\w-]{43}");
    pages.put("before the question goes", words(get(asked)));
    post(asked, Map.of());
    pages.put("after it has gone", words(get(asked)));
    crawl(List.of("/partner?q=" + mark, holdersPage, publicPage() + "/presentation/brev"), pages);
    pages.put("holder's questions", words(get(holdersPage + "/presentationer")));
    post(
        in(
            body(get(holdersPage + "/presentationer")),
            holdersPage + "/presentationer/[0-9a-f-]{36}"),
        Map.of("answer", "ja"));
    pages.put("letter to who asked", letter(asker, "INTRODUCTION_MADE").replace("\n", " "));
    pages.values().removeIf(page -> !page.contains(organisation));
    return pages;
  }

  private MvcTestResult firstPicture() {
    var text = "Vi vill bygga våtmarker mot skyfall och dagvatten, och söker mark. " + mark;
    return post("/forsta-bild", Map.of("text", text));
  }

  private void ask(String asker) {
    post(
        publicPage() + "/presentation",
        Map.of(
            "token",
            UUID.randomUUID().toString(),
            "name",
            "Frågaren",
            "reason",
            "Vi vill prova.",
            "email",
            asker));
  }

  private void crawl(List<String> beginnings, Map<String, String> pages) {
    var ahead = new ArrayDeque<>(beginnings);
    var seen = new LinkedHashSet<>(beginnings);
    while (!ahead.isEmpty() && pages.size() < 120) {
      var path = ahead.removeFirst();
      var page = get(path);
      pages.put(path, words(page));
      LINK.matcher(body(page))
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(link -> link.contains("/partner") || link.contains("erbjud"))
          .filter(link -> !link.contains("/andra") && !link.contains("/borttagning"))
          .filter(seen::add)
          .forEach(ahead::addLast);
    }
  }

  @Test
  void every_page_and_letter_that_names_it_says_that_it_is_not_confirmed_until_it_is() {
    clock.advance(Duration.ofDays(4)); // the newest of all tests
    area = "5"; // what the text is about
    var holders = shown(name, address);
    var before = pagesThatName(name, holders);
    assertThat(before)
        .as("where it is named at all")
        .hasSizeGreaterThan(8)
        .containsKeys("first picture", "letter to who asked", publicPage(), holders)
        .allSatisfy(
            (path, words) -> assertThat(words).containsAnyOf(MARK + name, MARK_IN_A_LETTER));

    assertThat(officer(publicPage() + "/namn", saying("ja", "Ringde växeln.")))
        .redirectedUrl()
        .isEqualTo(publicPage());
    assertThat(pagesThatName(name, holders))
        .hasSameSizeAs(before)
        .allSatisfy(
            (path, words) -> assertThat(words).doesNotContain(MARK + name, MARK_IN_A_LETTER));
  }

  @Test
  void the_mark_is_said_in_english_too_and_the_page_says_what_it_means() {
    shown(name, address);
    assertThat(words(get(publicPage()))).contains("Organisationen har inte sagt att det stämmer.");
    assertThat(words(get(publicPage() + "?lang=en"))).contains("Not confirmed by " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@trosa.se", "@TROSA.se"})
  void who_has_an_address_of_the_organisation_has_said_yes_by_opening_the_letter(String domain) {
    shown("Trosa kommun", mark + domain);
    assertThat(words(get(publicPage())))
        .contains("Bekräftat: organisationen står bakom")
        .doesNotContain(MARK + "Trosa");
    assertThat(officerReads(publicPage())).bodyText().contains("Ja till organisationens namn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@trosa.se.example.org",
        "@mintrosa.se",
        "@trosa-se.example.org",
        "@gmail.com",
        "@flen.se",
        "@elev.trosa.se",
        "@miljo.trosa.se",
        "@a.b.trosa.se",
        "@trоsa.se" // a Cyrillic о
      })
  void an_address_that_only_looks_like_the_organisations_is_no_yes(String domain) {
    shown("Trosa kommun", mark + domain);
    assertThat(words(get(publicPage()))).contains(MARK + "Trosa kommun");
  }

  @Test
  void below_an_organisations_domain_only_those_speak_for_it_that_stand_in_its_list() {
    var list = "oxelosund.se , forvaltning.oxelosund.se";
    assertThat(officer("/partner/oxelosund/adresser", Map.of("mailbox", "", "domain", list)))
        .hasStatus3xxRedirection();
    shown("Oxelösunds kommun", mark + "@forvaltning.oxelosund.se");
    assertThat(words(get(publicPage()))).contains("Bekräftat: organisationen står bakom");
  }

  @Test
  void a_no_hides_it_until_its_name_is_another_and_tells_who_wrote_it() {
    var holders = shown(name, address);
    assertThat(officer(publicPage() + "/namn", saying("nej", " "))).hasStatus(422);
    assertThat(get(publicPage())).hasStatusOk();
    officer(publicPage() + "/namn", saying("nej", "De känner inte till det."));

    assertThat(get(publicPage())).hasStatus(404);
    assertThat(words(get("/partner?q=" + mark))).doesNotContain(name);
    assertThat(words(get(holders))).contains("sagt nej till namnet");
    assertThat(letter(address, "NAME_REFUSED"))
        .contains("Tack för att du vill vara med", name, "De känner inte till det.");
    assertThat(officerReads("/arbeta/namn")).bodyText().contains(name);
    assertThat(officerReads(publicPage())).bodyText().contains("Nej till organisationens namn");

    change(holders, "BYGDENS – " + mark + "!", 0);
    assertThat(get(publicPage())).as("the same name to a reader").hasStatus(404);
    change(holders, "Vännerna " + mark, 1);
    assertThat(words(get(publicPage()))).contains(MARK + "Vännerna " + mark);
  }

  private MvcTestResult change(String holders, String organisation, int version) {
    var fields = form(organisation, "");
    fields.put("version", String.valueOf(version));
    return post(holders + "/andra", fields);
  }

  @Test
  void new_words_after_a_yes_are_not_confirmed() {
    var holders = shown(name, address);
    officer(publicPage() + "/namn", saying("ja", "Ringde växeln."));
    change(holders, name + " AB", 0);
    assertThat(words(get(publicPage()))).contains(MARK + name + " AB");
  }

  @Test
  void an_answer_holds_for_the_words_that_were_read() {
    var holders = shown(name, address);
    var read = saying("ja", "Läste det som stod först.");
    change(holders, name + " AB", 0);
    assertThat(officer(publicPage() + "/namn", read))
        .hasStatus(422)
        .bodyText()
        .contains("har ändrats", "Läste det som stod först.");
    assertThat(words(get(publicPage()))).contains(MARK + name + " AB");
  }

  @Test
  void what_waits_is_on_the_officers_list_until_it_is_answered() {
    shown(name, address);
    assertThat(officerReads("/arbeta/namn")).bodyText().contains(name, publicPage());
    officer(publicPage() + "/namn", saying("ja", "Ringde växeln."));
    assertThat(officerReads("/arbeta/namn")).bodyText().doesNotContain(name);
  }

  @Test
  void the_search_can_be_narrowed_to_what_is_confirmed() {
    shown(name, address);
    assertThat(words(get("/partner?q=" + mark + "&bekraftat=ja"))).doesNotContain(name);
    officer(publicPage() + "/namn", saying("ja", "Ringde växeln."));
    assertThat(words(get("/partner?q=" + mark + "&bekraftat=ja"))).contains(name);
  }

  private String mailbox(String slug) {
    var mailbox = mark + "-funktion@example.net";
    assertThat(officer("/partner/" + slug + "/adresser", Map.of("mailbox", mailbox, "domain", "")))
        .hasStatus3xxRedirection();
    return mailbox;
  }

  private String linkTo(String mailbox) {
    return in(letter(mailbox, "ORGANISATION_ASKED"), "/partner/erbjud/i-ert-namn/[\\w-]{43}");
  }

  @Test
  void the_organisations_mailbox_is_asked_once_and_its_yes_counts() {
    var mailbox = mailbox("gnesta");
    shown("gnesta  KOMMUN", address);
    assertThat(letter(mailbox, "ORGANISATION_ASKED")).doesNotContain(mark);
    var link = linkTo(mailbox);
    assertThat(get(link)).hasStatusOk().bodyText().contains("en åker vid ån, " + mark);
    assertThat(words(get(publicPage()))).as("reading is no answer").contains(MARK);
    assertThat(post(link, Map.of("answer", "kanske"))).hasStatus(404);

    assertThat(post(link, Map.of("answer", "ja"))).hasStatusOk();
    assertThat(words(get(publicPage()))).doesNotContain(MARK);
    assertThat(get(link)).hasStatus(410);
    assertThat(post(link, Map.of("answer", "nej"))).hasStatus(410);
    assertThat(get(publicPage())).hasStatusOk();
  }

  @Test
  void the_mailboxs_no_hides_it_and_a_letter_about_other_words_is_no_answer() {
    var mailbox = mailbox("vingaker");
    var holders = shown("Vingåkers kommun", address);
    var first = linkTo(mailbox);
    change(holders, "Vingåkers kommun", 0);
    var fields = form("Vingåkers kommun", "");
    fields.put("sentence", "Vi ger bort en skog, " + mark + ".");
    fields.put("version", "0");
    post(holders + "/andra", fields);
    assertThat(post(first, Map.of("answer", "ja"))).hasStatus(410);

    clock.advance(Duration.ofDays(2));
    fields.put("version", "1");
    fields.put("sentence", "Vi ger bort två skogar, " + mark + ".");
    post(holders + "/andra", fields);
    post(linkTo(mailbox), Map.of("answer", "nej"));
    assertThat(get(publicPage())).hasStatus(404);
    assertThat(letter(address, "NAME_REFUSED")).contains("Vingåkers kommun");
  }

  @Test
  void whoever_writes_offers_a_mailbox_gets_a_few_letters_a_day() {
    var mailbox = mailbox("oxelosund");
    for (int n = 0; n < 7; n++) {
      shown("Oxelösunds kommun", n + address);
    }
    assertThat(letters(mailbox, "ORGANISATION_ASKED")).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gmail.com", "pp.se", "se", "kommun", "a b.se", "x@kommun.se"})
  void an_officer_cannot_say_that_everybodys_domain_is_an_organisations(String domain) {
    assertThat(officer("/partner/skogsstyrelsen/adresser", Map.of("domain", domain, "mailbox", "")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv organisationens egen domän");
  }
}
