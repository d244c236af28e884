package se.regionsormland.portal.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.retention.NightlyErasure;

/** What organisations say of themselves, shown when an address has confirmed it. */
@PortalTest
class OffersTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private OfferReminders reminders;
  @Autowired private NightlyErasure erasure;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private OneBrowser browser = new OneBrowser();
  private final String from = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::1";
  private final String mark = "o" + UUID.randomUUID().toString().substring(0, 8);
  private final String address = mark + "@example.org";

  @AfterEach
  void leave() {
    clock.reset();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(path).remoteAddress(from).with(csrf()).with(browser);
    for (int n = 0; n < fields.length; n += 2) {
      request.formField(fields[n], fields[n + 1]);
    }
    return request.exchange();
  }

  private static String[] fields(String mark, String... changes) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("token", UUID.randomUUID().toString());
    fields.put("organisation", "Åföreningen " + mark);
    fields.put("type", "NETWORK");
    fields.put("areas", "5");
    fields.put("offers", "LAND");
    fields.put("sentence", "Vi har en åker vid ån, " + mark + ".");
    fields.put("municipalities", "TROSA");
    fields.put("email", mark + "@example.org");
    for (int n = 0; n < changes.length; n += 2) {
      fields.put(changes[n], changes[n + 1]);
    }
    return fields.entrySet().stream()
        .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }

  private MvcTestResult write(String... changes) {
    return post("/partner/erbjud", fields(mark, changes));
  }

  private List<String> letters(String kind) {
    return jdbc.sql(
            "SELECT body FROM letter WHERE recipient = :to AND kind = :kind AND sealed ORDER BY"
                + " created_at")
        .param("to", address)
        .param("kind", kind)
        .query(String.class)
        .list();
  }

  private String mine(String kind) {
    var found =
        Pattern.compile("/mina-erbjudanden/[\\w-]{43}").matcher(letters(kind).getLast()).results();
    return found.findFirst().orElseThrow().group();
  }

  private String toConfirm() {
    var letter = letters("CONFIRM_OFFER").getLast();
    var found = Pattern.compile("/partner/erbjud/bekrafta/[\\w-]{43}").matcher(letter).results();
    return found.findFirst().orElseThrow().group();
  }

  private String shown() {
    write();
    return String.valueOf(post(toConfirm()).getResponse().getRedirectedUrl());
  }

  private String publicPage() {
    return jdbc.sql("SELECT id::text FROM offer WHERE organisation LIKE :mark")
        .param("mark", "%" + mark)
        .query(String.class)
        .single()
        .transform(id -> "/partner/erbjudanden/" + id);
  }

  @Test
  void nothing_is_shown_before_the_letters_link_is_followed() {
    assertThat(write()).redirectedUrl().isEqualTo("/partner/erbjud/brev");
    assertThat(get(toConfirm())).hasStatusOk().bodyText().contains("Visa för alla");

    assertThat(get("/partner")).bodyText().doesNotContain(mark);
    assertThat(get(publicPage())).hasStatus(404);
  }

  @Test
  void what_kind_they_are_is_theirs_to_say() {
    assertThat(body("/partner/erbjud")).contains("<option value=\"\" selected=\"selected\">Välj");
    assertThat(write("type", "")).hasStatus(422).bodyText().contains("Välj vad ni är för slag");
  }

  @Test
  void the_page_says_first_what_else_is_on_it() {
    var page = body("/partner");
    assertThat(page.indexOf("href=\"#erbjudanden\""))
        .isBetween(0, page.indexOf("role=\"search\"", page.indexOf("<main")));
  }

  @Test
  void once_confirmed_it_is_found_by_area_municipality_type_and_words_with_the_reason() {
    shown();
    assertThat(get("/partner?omrade=5"))
        .bodyText()
        .contains("Åföreningen " + mark, "Har valt insatsområdet.");
    assertThat(get("/partner?omrade=4")).bodyText().doesNotContain(mark);
    assertThat(get("/partner?kommun=trosa")).bodyText().contains(mark, "Gäller kommunen.");
    assertThat(get("/partner?kommun=flen")).bodyText().doesNotContain(mark);
    assertThat(get("/partner?typ=network")).bodyText().contains(mark);
    assertThat(get("/partner?q=mark+" + mark)).bodyText().contains("Orden passar det du sökte.");
    assertThat(get("/partner?q=testmiljö+" + mark))
        .bodyText()
        .doesNotContain("Åföreningen " + mark);
    assertThat(get(publicPage())).hasStatusOk().bodyText().contains("Vi har en åker vid ån");
  }

  @Test
  void however_many_there_are_each_is_reached_once() {
    shown();
    shownAlike(44);
    var reached = new ArrayList<String>();
    for (var page = "/partner?q=" + mark; page != null; page = next(page)) {
      Pattern.compile("Åföreningen " + mark + "( \\d+)?</a>")
          .matcher(body(page))
          .results()
          .map(MatchResult::group)
          .forEach(reached::add);
    }
    assertThat(reached).hasSize(45).doesNotHaveDuplicates();
  }

  private void shownAlike(int more) {
    jdbc.sql(
            """
            INSERT INTO offer SELECT (jsonb_populate_record(it, jsonb_build_object(
                'id', gen_random_uuid(), 'form', gen_random_uuid(),
                'organisation', it.organisation || ' ' || n))).*
            FROM offer it, generate_series(1, :more) n WHERE it.organisation LIKE :mark
            """)
        .param("more", more)
        .param("mark", "%" + mark)
        .update();
  }

  private String body(String path) {
    return new String(get(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private @Nullable String next(String path) {
    var link = Pattern.compile("rel=\"next\" href=\"(/partner[^\"]*#erbjudanden)\"");
    var found = link.matcher(body(path));
    return found.find() ? found.group(1).replace("&amp;", "&") : null;
  }

  @Test
  void the_address_is_never_shown() {
    shown();
    for (var path : List.of("/partner", "/partner?q=" + mark, publicPage())) {
      assertThat(get(path)).bodyText().doesNotContain(address);
      assertThat(mvc.get().uri(path).with(As.officer()).exchange())
          .bodyText()
          .doesNotContain(address);
    }
  }

  @Test
  void what_must_be_there_is_asked_for_and_what_was_written_stays() {
    assertThat(write("areas", "99", "offers", "", "sentence", "", "email", ""))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Välj minst ett insatsområde",
            "Välj något som ni erbjuder eller söker",
            "Skriv en mening",
            "Skriv din e-post",
            "Åföreningen " + mark);
  }

  @Test
  void the_first_picture_names_who_offers_what_the_text_speaks_of_with_the_reason() {
    clock.advance(Duration.ofDays(3)); // the newest of all tests
    shown();
    var text = "Vi vill bygga våtmarker mot skyfall och dagvatten, och söker mark. " + mark;
    assertThat(post("/forsta-bild", "text", text))
        .bodyText()
        .contains(
            "Erbjudanden som liknar det du skriver om",
            publicPage(),
            "Erbjuder det du skriver om:");
    assertThat(post("/forsta-bild", "text", "Fler företag ska våga exportera."))
        .bodyText()
        .doesNotContain(publicPage());
  }

  @Test
  void the_same_form_twice_is_one() {
    var form = UUID.randomUUID().toString();
    write("token", form);
    write("token", form);
    assertThat(letters("CONFIRM_OFFER")).hasSize(1);
  }

  @Test
  void the_same_token_from_another_browser_is_another_offer() {
    var known = UUID.randomUUID().toString();
    write("token", known);
    browser = new OneBrowser();
    write("token", known);
    assertThat(letters("CONFIRM_OFFER")).hasSize(2);
  }

  @Test
  void its_holder_changes_and_removes_it_and_the_address_goes_with_it() {
    var mine = shown();
    var page = publicPage();
    post(
        mine + "/andra",
        fields(
            mark, "version", "0", "sentence", "Nu söker vi data.", "offers", "", "seeks", "DATA"));
    assertThat(get(page)).bodyText().contains("Nu söker vi data.").doesNotContain("en åker");

    post(mine + "/borttagning");
    assertThat(get(page)).hasStatus(404);
    assertThat(get(mine)).bodyText().contains("borttaget").doesNotContain(address);
    assertThat(stored(address)).isZero();
  }

  private void night() {
    reminders.remind();
    erasure.erase();
  }

  private int stored(String text) {
    return jdbc.sql("SELECT count(*) FROM offer o WHERE o::text LIKE :text")
        .param("text", "%" + text + "%")
        .query(Integer.class)
        .single();
  }

  @Test
  void a_letter_confirms_for_a_day_and_what_was_never_confirmed_is_gone() {
    write();
    var link = toConfirm();
    clock.advance(Duration.ofHours(25));

    assertThat(get(link)).hasStatus(410);
    assertThat(post(link)).hasStatus(410);
    night();
    assertThat(stored(mark)).isZero();
  }

  @Test
  void the_letter_that_asks_for_confirmation_holds_no_key_and_the_one_that_follows_does() {
    write();
    assertThat(letters("CONFIRM_OFFER").getLast())
        .containsOnlyOnce("http")
        .doesNotContain("/mina-erbjudanden/");
    var link = toConfirm();
    assertThat(get(link)).bodyText().doesNotContain("/mina-erbjudanden/", address);
    assertThat(get("/mina-erbjudanden/" + link.substring(link.lastIndexOf('/') + 1)))
        .hasStatus(404);

    var mine = post(link).getResponse().getRedirectedUrl();
    var byLetter = mine("OFFER_SHOWN");
    assertThat(byLetter).isNotEqualTo(mine);
    assertThat(get(byLetter)).hasStatusOk().bodyText().contains(mark);
    assertThat(get(link)).hasStatusOk().bodyText().contains("Det visas redan");
    post(link);
    assertThat(letters("OFFER_SHOWN")).hasSize(1);
  }

  @Test
  void of_two_colleagues_at_once_the_second_is_shown_both_texts_and_nothing_is_lost() {
    var mine = shown();
    var first = fields(mark, "version", "0", "sentence", "Anna skrev det här.");
    var second = fields(mark, "version", "0", "municipalities", "FLEN", "sentence", "Bo & <b>.");
    assertThat(post(mine + "/andra", first)).hasStatus(302);

    var told = post(mine + "/andra", second);
    assertThat(told).hasStatus(409);
    assertThat(told)
        .bodyText()
        .contains("Någon annan har ändrat", "Anna skrev det här.", "Bo &amp; &lt;b&gt;.<")
        .contains("Det här skiljer sig:", "<li>Säg det med en mening</li>")
        .contains("<li>Vilka kommuner gäller det?</li>")
        .doesNotContain("<li>Vad söker ni?</li>", "<li>Organisation</li>")
        .containsPattern("value=\"FLEN\"[^>]*checked")
        .contains("name=\"version\" value=\"1\"");
    assertThat(get(mine)).bodyText().contains("Anna skrev det här.");

    assertThat(post(mine + "/andra", fields(mark, "version", "1", "sentence", "Bo & Anna.")))
        .hasStatus(302);
    assertThat(get(mine)).bodyText().contains("Bo &amp; Anna.");
    assertThat(post(mine + "/andra", fields(mark, "version", "0", "sentence", "Bo & Anna.")))
        .as("the same twice is no conflict")
        .hasStatus(302);
  }

  @Test
  void who_writes_while_a_colleague_removes_it_has_the_text_back() {
    var mine = shown();
    post(mine + "/borttagning");
    assertThat(
            post(mine + "/andra", fields(mark, "version", "0", "sentence", "Kvar i formuläret.")))
        .hasStatus(410)
        .bodyText()
        .contains("Kvar i formuläret.");
  }

  @Test
  void an_officer_hides_it_with_a_reason_and_the_history_says_so() {
    shown();
    var page = publicPage();
    assertThat(officer(page + "/doljning", "reason", " ")).hasStatus(422);
    assertThat(officer(page + "/doljning", "reason", "Det är reklam.")).hasStatus3xxRedirection();

    assertThat(get(page)).hasStatus(404);
    assertThat(get("/partner")).bodyText().doesNotContain(mark);
    assertThat(mvc.get().uri(page).with(As.officer()).exchange())
        .bodyText()
        .contains("Visas inte för andra", "Det är reklam.");

    officer(page + "/visning");
    assertThat(get(page)).hasStatusOk().bodyText().doesNotContain("Det är reklam.");
  }

  @Test
  void an_offer_that_nobody_has_confirmed_is_not_there_for_officers_either() {
    write();
    var page = publicPage();
    assertThat(mvc.get().uri(page).with(As.officer()).exchange()).hasStatus(404);
    assertThat(officer(page + "/doljning", "reason", "Det är reklam.")).hasStatus(404);
    assertThat(officer(page + "/visning")).hasStatus(404);
  }

  private MvcTestResult officer(String path, String... fields) {
    var request = mvc.post().uri(path).with(As.officer()).with(csrf());
    for (int n = 0; n < fields.length; n += 2) {
      request.formField(fields[n], fields[n + 1]);
    }
    return request.exchange();
  }

  @Test
  void who_wants_to_meet_is_introduced_when_both_have_said_yes() {
    var mine = shown();
    var asker = "f" + address;
    assertThat(get(publicPage())).bodyText().contains(publicPage() + "/presentation");
    post(
        publicPage() + "/presentation",
        "name",
        "Fragaren",
        "reason",
        "Vi vill prova en våtmark.",
        "email",
        asker);
    post(in(letterTo(asker, "CONFIRM_INTRODUCTION"), "/presentationer/[\\w-]{43}"));

    assertThat(letterTo(address, "INTRODUCTION_ASKED"))
        .contains("Fragaren", "Vi vill prova en våtmark.", "/mina-erbjudanden/")
        .doesNotContain(asker);
    var page = get(mine + "/presentationer").getMvcResult();
    assertThat(get(mine + "/presentationer")).bodyText().contains("Fragaren").doesNotContain(asker);
    post(in(body(page), mine + "/presentationer/[0-9a-f-]{36}"), "answer", "ja");

    assertThat(letterTo(asker, "INTRODUCTION_MADE")).contains(address, "Åföreningen " + mark);
    assertThat(letterTo(address, "INTRODUCTION_MADE")).contains(asker);
  }

  @Test
  void who_waits_for_an_answer_is_told_that_the_offer_is_gone() {
    var mine = shown();
    var asker = "f" + address;
    var form = publicPage() + "/presentation";
    post(form, "name", "Fragaren", "reason", "Vi vill prova.", "email", asker);
    var own = in(letterTo(asker, "CONFIRM_INTRODUCTION"), "/presentationer/[\\w-]{43}");
    post(own);
    assertThat(get(own)).bodyText().contains("Den du frågar har fått din fråga");

    post(mine + "/borttagning");
    assertThat(letterTo(asker, "INTRODUCTION_ENDED"))
        .contains("står bakom ett erbjudande", "Erbjudandet är borttaget")
        .doesNotContain("idén");
    assertThat(get(own)).bodyText().contains("Frågan gäller inte längre");
  }

  @Test
  void of_an_offer_that_is_hidden_nobody_is_promised_an_answer() {
    shown();
    var asker = "f" + address;
    var offer = publicPage();
    post(offer + "/presentation", "name", "A", "reason", "Vi vill prova.", "email", asker);
    var own = in(letterTo(asker, "CONFIRM_INTRODUCTION"), "/presentationer/[\\w-]{43}");
    post(own);
    officer(offer + "/doljning", "reason", "Fel uppgift");
    assertThat(get(own))
        .bodyText()
        .doesNotContain("Du får ett brev")
        .contains("gäller inte längre");
  }

  private String letterTo(String to, String kind) {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :to AND kind = :kind")
        .param("to", to)
        .param("kind", kind)
        .query(String.class)
        .single();
  }

  private static String in(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group();
  }

  private static String body(MvcResult page) {
    return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  @Test
  void a_month_before_it_ends_one_letter_goes_and_one_click_keeps_it() {
    shown();
    clock.advance(Duration.ofDays(330));
    night();
    assertThat(letters("OFFER_ENDS")).isEmpty();

    clock.advance(Duration.ofDays(10));
    night();
    night();
    assertThat(letters("OFFER_ENDS"))
        .singleElement()
        .satisfies(letter -> assertThat(letter).contains("1 mars 2028", "Åföreningen " + mark));

    post(mine("OFFER_ENDS") + "/forlangning");
    clock.advance(Duration.ofDays(60));
    night();
    assertThat(get(publicPage())).hasStatusOk();
  }

  @Test
  void what_nobody_keeps_ends_and_is_erased_a_month_later() {
    shown();
    var page = publicPage();
    clock.advance(Duration.ofDays(367));
    assertThat(get(page)).hasStatus(404);
    assertThat(get("/partner")).bodyText().doesNotContain(mark);
    assertThat(stored(address)).isOne();

    clock.advance(Duration.ofDays(33));
    night();
    assertThat(stored(address)).isZero();
  }

  @Test
  void what_nobody_keeps_is_found_no_more() {
    shown();
    var search = "/partner?q=" + mark;
    assertThat(get(search)).bodyText().contains("Åföreningen " + mark);

    clock.advance(Duration.ofDays(367));
    assertThat(get(search)).bodyText().doesNotContain("Åföreningen " + mark);
  }
}
