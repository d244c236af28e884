package se.regionsormland.portal.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.TestConflicts;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.event.ConfirmationAsked;
import se.regionsormland.portal.ideas.event.IdeaSubmitted;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.RequestSums;

/** Page by page, as somebody goes who asks for co-financing. */
@PortalTest
@RecordApplicationEvents
class RequestJourneyTest {

  private static final String VERSION = "(?s).*name=\"version\" value=\"(\\d+)\".*";
  private static final String NEW = "/begar-medfinansiering";

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationEvents events;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;
  @Autowired private TestConflicts conflicts;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private SubmittedRequests requests;
  @Autowired private RequestSums sums;
  @Autowired private Statements statements;

  private final OneBrowser browser = new OneBrowser();
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String address = mark + "@example.org";

  @BeforeEach
  void letTheHourPass() {
    clock.advance(Duration.ofHours(2)); // limits of earlier tests
  }

  @AfterEach
  void goHome() {
    As.nobody();
    conflicts.openAll();
    clock.reset();
  }

  /** In the order of the page; a name can come many times. */
  private List<String> fields(String... others) {
    var fields =
        new ArrayList<>(
            List.of(
                "token", UUID.randomUUID().toString(),
                "version", "0",
                "title", "Lokstallet " + mark,
                "text", "Vi vill göra om lokstallet till verkstad för unga.",
                "total", "8 Mkr",
                "oneToOne", "2 000 000",
                "erdf", "3,2 miljoner",
                "own", "1 800 tkr",
                "payers", "",
                "amounts", "",
                "payers", "Sparbanken, Flen",
                "amounts", "1 000 000,50",
                "from.month", "9",
                "from.year", "2027"));
    fields.addAll(
        List.of(
            "to.month", "8",
            "to.year", "2030",
            "name", "Sökanden",
            "organisation", "Lokstallets vänner",
            "email", address,
            "telephone", ""));
    for (int at = 0; at < others.length; at += 2) {
      int named = indexOf(fields, others[at]);
      if (named < 0) {
        fields.addAll(List.of(others[at], others[at + 1]));
      } else {
        fields.set(named + 1, others[at + 1]);
      }
    }
    return fields;
  }

  /** The last of that name. */
  private static int indexOf(List<String> fields, String name) {
    for (int at = fields.size() - 2; at >= 0; at -= 2) {
      if (fields.get(at).equals(name)) {
        return at;
      }
    }
    return -1;
  }

  private MvcTestResult post(String path, List<String> fields) {
    var request = mvc.post().uri(path).with(csrf()).with(browser);
    for (int at = 0; at < fields.size(); at += 2) {
      request.formField(fields.get(at), fields.get(at + 1));
    }
    return request.exchange();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(browser).exchange();
  }

  private MvcTestResult asOfficer(String path) {
    return mvc.get().uri(path).with(As.officer()).exchange();
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString().replace('\u00a0', ' ');
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String to(MvcTestResult result) {
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  /** Written and to be checked. Gives its sender's page. */
  private String written(String path, List<String> fields) {
    var checked = to(post(path, fields));
    assertThat(checked).endsWith("/kontrollera");
    return checked.replace("/kontrollera", "");
  }

  /** Sent by the letter's link. Gives the receipt's page. */
  private String send(String mine) {
    post(mine + "/inlamning", List.of());
    return to(post(letter(), List.of()));
  }

  private String letter() {
    return events.stream(ConfirmationAsked.class).toList().getLast().token().page();
  }

  private String reference() {
    return events.stream(IdeaSubmitted.class).toList().getLast().reference();
  }

  @Test
  void three_numbers_to_a_dated_receipt_and_to_the_case() {
    assertThat(text(get(NEW)))
        .contains("Tre siffror räcker", "Det du skickar blir allmän handling");
    var mine = written(NEW, fields("action", "check"));
    assertThat(text(get(mine + "/kontrollera")))
        .contains(
            "Region Sörmland (anslag 1:1): 2 000 000 kr (25 %)",
            "Sparbanken, Flen: 1 000 000,50 kr (12,5 %)",
            "Mer än kostnaden: 0,50 kr",
            "finansieringen 0,50 kr för stor",
            "september 2027 till augusti 2030 (36 månader)",
            mine + "/begaran#total");

    post(mine + "/inlamning", List.of());
    assertThat(text(get(mine))).contains("skicka begäran därifrån");
    assertThat(text(get(letter())))
        .contains("Skicka begäran till regionen", "8 000 000 kr", "visas på Projektporten")
        .doesNotContain("Bara regionen");
    var receipt = text(get(to(post(letter(), List.of()))));
    assertThat(receipt)
        .contains("Begäran är hos regionen", "Referens PP-2027-", "15 mars 2027")
        .contains("Kom in 1 mars 2027", "8 000 000 kr", "Återkalla begäran");

    assertThat(text(asOfficer("/arenden/" + reference())))
        .containsSubsequence("Att göra, i ordning", "Det här skrev avsändaren", "Pengarna")
        .doesNotContain("Vad som blir annorlunda")
        .contains("Regionen (anslag 1:1), sökt", "3 200 000 kr", "40 %", "Sparbanken, Flen")
        .contains("0,50 kr", "36 månader");
    assertThat(lettersSaying("Din begäran har kommit fram")).isOne();
    assertThat(lettersSaying("Den kom in 1 mars 2027")).isOne();
    assertThat(lettersSaying("Din idé")).isZero();
    assertThat(text(asOfficer("/arenden?q=" + mark)))
        .contains("Begäran</strong>", "Lokstallet " + mark);
  }

  @Test
  void what_cannot_be_read_is_said_at_its_field_and_nothing_that_was_typed_is_lost() {
    var page =
        post(
            NEW,
            fields(
                "action",
                "check",
                "total",
                "många",
                "own",
                "-5",
                "payers",
                "",
                "amounts",
                "1.250",
                "from.month",
                "13",
                "to.year",
                "2026",
                "email",
                ""));
    assertThat(page).hasStatus(422);
    assertThat(text(page))
        .contains("<title>Fel: ", "value=\"många\"", "value=\"1.250\"", "value=\"13\"")
        .contains("href=\"#total\"", "href=\"#own\"", "href=\"#amounts[1]\"", "href=\"#payers[1]\"")
        .contains("href=\"#from.month\"", "href=\"#email\"", "Skriv vem det är som betalar")
        .contains("Vi vill göra om lokstallet", "value=\"Lokstallets vänner\"");
    assertThat(text(post(NEW, fields("action", "save", "to.month", "8", "to.year", "2027"))))
        .contains("slutar före det börjar");
  }

  @Test
  void a_draft_may_say_nothing_yet_but_is_not_sent_without_the_three() {
    var saved =
        to(
            post(
                NEW,
                fields(
                    "action",
                    "save",
                    "total",
                    "",
                    "oneToOne",
                    "",
                    "erdf",
                    "",
                    "own",
                    "",
                    "amounts",
                    "",
                    "payers",
                    "",
                    "from.month",
                    "",
                    "from.year",
                    "")));
    assertThat(saved).contains("?sparat");
    var mine = saved.substring(0, saved.indexOf('?'));
    assertThat(get(mine + "/andra")).redirectedUrl().isEqualTo(mine + "/begaran");

    var refused = post(mine + "/inlamning", List.of());
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("de tre siffrorna");
    assertThat(events.stream(ConfirmationAsked.class)).isEmpty();
  }

  @Test
  void a_row_comes_and_goes_without_scripts_and_a_comma_is_no_list() {
    var more = text(post(NEW + "/igen", fields("row", "add", "amounts", "1,5 Mkr")));
    assertThat(more)
        .contains("value=\"Sparbanken, Flen\"", "value=\"1,5 Mkr\"", "id=\"payers[2]\"")
        .contains("value=\"8 Mkr\"");
    assertThat(text(post(NEW + "/igen", fields("row", "remove-1"))))
        .doesNotContain("Sparbanken, Flen")
        .contains("id=\"payers[1]\"", "value=\"8 Mkr\"");
    assertThat(text(post(NEW + "/igen", fields("row", "remove-99")))).contains("Sparbanken, Flen");
  }

  @Test
  void from_an_idea_of_her_own_it_is_filled_in_and_the_case_shows_what_has_changed() {
    var idea =
        written(
            "/fraga-regionen",
            List.of(
                "token",
                UUID.randomUUID().toString(),
                "text",
                "Lokstallet ska bli verkstad.",
                "title",
                "Lokstallet " + mark,
                "amount",
                "6 Mkr",
                "email",
                address,
                "action",
                "check"));
    var sent = send(idea);
    var origin = reference();
    assertThat(asOfficer("/arenden/" + origin + "/beslut")).as("no request").hasStatus(404);
    assertThat(text(get(sent))).contains(sent + NEW);
    assertThat(text(get(sent + NEW)))
        .contains(origin, "Lokstallet ska bli verkstad.", "value=\"6 000 000\"", address);

    send(written(sent + NEW, fields("action", "check", "text", "Lokstallet ska bli kafé.")));
    var request = reference();
    var page = text(asOfficer("/arenden/" + request));
    assertThat(page)
        .contains(
            "Gjord efter idén", origin, "Lokstallet ska bli verkstad.", "Ändrat sedan idén (3)");

    conflicts.close(ideaOf(origin), As.viewer(Role.OFFICER).id());
    assertThat(text(asOfficer("/arenden/" + request)))
        .contains("Lokstallet ska bli kafé.")
        .doesNotContain("Gjord efter idén", origin);
    var officer = As.signIn(Role.OFFICER);
    var inCase = submitted.find(ideaOf(request), officer).orElseThrow();
    assertThat(requests.inCase(inCase, officer)).isPresent();
    conflicts.close(inCase.id(), officer.id());
    assertThat(requests.inCase(inCase, officer)).isEmpty();
    assertThat(asOfficer("/arenden/" + request)).hasStatus(404);
  }

  private void cost(String plan, String what, String amount) {
    var years = List.of("years", "", "values", "", "years", "2027", "values", amount);
    var fields = new ArrayList<>(List.of("kind", "EXTERNAL_SERVICES", "what", what));
    fields.addAll(years);
    assertThat(post(plan + "/kostnad", fields)).hasStatus(302);
  }

  @Test
  void what_she_has_written_is_read_in_the_order_of_the_application_and_counted_part_by_part()
      throws Exception {
    var text = "Räkna: åäö\r\n€ och \ud83d\ude80";
    var idea =
        written(
            "/fraga-regionen",
            List.of("text", "Före.", "title", "Lok", "email", address, "action", "check"));
    var sentIdea = send(idea);
    var origin = reference();
    var mine = send(written(sentIdea + NEW, fields("action", "check", "text", text)));
    var here = mine + "/plan/till-ansokan";
    assertThat(text(get(here)))
        .contains("Text till Min ansökan", "Region Sörmland (anslag 1:1): 2 000 000 kr")
        .contains(">18 tecken.<", "Det frågar portalen inte om", "Ändrat sedan idén " + origin)
        .containsSubsequence(
            "Projektets namn", "Kontaktperson", "Samverkansparter", "Bakgrund", "Budget")
        .doesNotContain("<table");

    cost(mine + "/plan", "Utredning " + mark, "1 250,50");
    post(mine + "/plan/inlamning", List.of());
    assertThat(text(get(here)))
        .contains("1 250,50", "<table", "data-column=\"2027\"")
        .contains("Region Sörmland (anslag 1:1): 2 000 000 kr")
        .doesNotContain("förra gången");
    cost(mine + "/plan", "Tillägg " + mark, "10");
    assertThat(text(get(here))).contains("förra gången", "Tillägg " + mark, "1 260,50");

    var file = get(here + "/till-ansokan.pdf");
    assertThat(file).hasStatusOk().hasContentType("application/pdf");
    try (var pdf = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(new PDFTextStripper().getText(pdf).replace('\u00a0', ' '))
          .contains("Projektets namn", "Utredning " + mark, "1 260,50", "Ändrat i planen");
    }
    post(mine + "/aterkalla", List.of());
    assertThat(get(here)).hasStatus(404);
    assertThat(get(sentIdea + "/plan/till-ansokan")).as("no request").hasStatus(404);
  }

  @Test
  void two_who_change_the_money_at_once_lose_nothing() {
    var mine = written(NEW, fields("action", "check"));
    assertThat(post(mine + "/begaran", fields("action", "save", "own", "1 600 000")))
        .hasStatus(302);

    var second = post(mine + "/begaran", fields("action", "save", "own", "1 700 000"));
    assertThat(second).hasStatus(409);
    assertThat(text(second)).contains("1 600 000 kr", "1 700 000 kr", mine + "/begaran");
    assertThat(text(post(mine + "/begaran", fields("action", "merge", "own", "1 700 000"))))
        .contains("value=\"1 700 000\"", "1 600 000 kr");
  }

  @Test
  void what_has_been_sent_is_not_rewritten_and_a_draft_is_in_no_view_of_the_regions() {
    var fields = fields("action", "check");
    var mine = written(NEW, fields);
    assertThat(inView()).isZero();
    send(mine);
    assertThat(inView()).isOne();

    assertThat(post(NEW, fields)).redirectedUrl().startsWith("/mina-ideer/");
    fields.set(indexOf(fields, "own") + 1, "1");
    assertThat(post(NEW, fields)).hasStatus(409);
    var id = ideaOf(reference());
    assertThatThrownBy(() ->
            jdbc.sql("UPDATE request SET total = 1 WHERE idea_id = :id").param("id", id).update())
        .rootCause()
        .hasMessageContaining("not rewritten");
  }

  /** Sent, and her page's address. */
  private String request() {
    return send(written(NEW, fields("action", "check")));
  }

  private void row(String path, String... fields) {
    assertThat(post(path, List.of(fields))).hasStatus(302);
  }

  @Test
  void the_plan_is_made_row_by_row_and_every_planted_fault_is_named_with_how_to_mend_it() {
    var plan = request() + "/plan";
    assertThat(text(get(plan))).contains("september 2027", "augusti 2030", "Lokstallets vänner");
    row(plan + "/tid", "from.month", "1", "from.year", "2027", "to.month", "3", "to.year", "2029");
    row(plan + "/partner", "name", "Bygg och Kran AB", "sort", "COMPANY");
    row(
        plan + "/kostnad",
        "kind",
        "STAFF",
        "what",
        "Projektledare",
        "carriedBy",
        "Lokstallets vänner",
        "pay",
        "43 000",
        "years",
        "",
        "values",
        "",
        "years",
        "2027",
        "values",
        "1 720",
        "years",
        "2028",
        "values",
        "50 %");
    row(
        plan + "/kostnad",
        "kind",
        "EQUIPMENT",
        "what",
        "Ny kran till företaget",
        "carriedBy",
        "Bygg och Kran AB",
        "years",
        "",
        "values",
        "",
        "years",
        "2027",
        "values",
        "226 000,00");
    row(
        plan + "/finansiar",
        "source",
        "nationella-eruf",
        "form",
        "CASH",
        "standing",
        "INTENDED",
        "years",
        "",
        "values",
        "",
        "years",
        "2027",
        "values",
        "400 001");
    row(
        plan + "/finansiar",
        "source",
        "own",
        "name",
        "Flens kommun",
        "form",
        "CASH",
        "standing",
        "DECIDED",
        "years",
        "",
        "values",
        "",
        "years",
        "2027",
        "values",
        "341 999",
        "years",
        "2028",
        "values",
        "200 000");
    row(plan + "/fragor", "answers.begun", "YES", "parts", "Marken är schaktad");

    var written = text(get(plan));
    assertThat(written)
        .contains("2027: 516 000 kr", "2028: 258 000 kr", "1 000 000 kr", "400 001 kr")
        .contains("Sänk regionalfondens del med 1 kr", "2028: finansieringen är 58 000 kr mindre")
        .contains("Marken är schaktad", "sluta senast december 2028", "Ny kran till företaget”")
        .contains("Högst 40 % är 400 000 kr");
    assertThat(text(asOfficer("/arenden/" + reference()))).doesNotContain("Ny kran till företaget");

    assertThat(post(plan + "/inlamning", List.of())).redirectedUrl().startsWith(plan);
    post(plan + "/inlamning", List.of());
    var sent = text(asOfficer("/arenden/" + reference()));
    assertThat(sent)
        .contains("Version 1, skickad", "Ny kran till företaget", "2028: 258 000 kr")
        .contains("Sänk regionalfondens del med 1 kr", "Plan inkommen")
        .doesNotContain("Version 2");
    row(
        plan + "/kostnad",
        "kind",
        "TRAVEL",
        "what",
        "Resor som ingen har sett",
        "years",
        "",
        "values",
        "",
        "years",
        "2027",
        "values",
        "10");
    assertThat(text(get(plan))).contains("inte skickat", "Resor som ingen har sett");
    assertThat(text(asOfficer("/arenden/" + reference()))).doesNotContain("ingen har sett");
    isNotRewritten("UPDATE plan_version SET number = 9");
  }

  @Test
  void a_plan_is_of_a_request_that_is_sent_and_not_taken_back() {
    var draft = written(NEW, fields("action", "check"));
    assertThat(get(draft + "/plan")).hasStatus(404);
    var mine = send(draft);
    assertThat(get(mine + "/plan")).hasStatusOk();
    assertThat(text(asOfficer("/arenden/tabell-20"))).contains(reference());
    post(mine + "/aterkalla", List.of());
    assertThat(get(mine + "/plan")).hasStatus(404);
    assertThat(text(asOfficer("/arenden/tabell-20"))).doesNotContain(reference());
    assertThat(text(get(mine)))
        .contains("Begäran är återkallad", "href=\"/begar-medfinansiering\"")
        .doesNotContain("href=\"/fraga-regionen\"");
    assertThat(text(get("/fraga-regionen/raderat"))).contains("href=\"/begar-medfinansiering\"");
  }

  @Test
  void when_its_address_is_corrected_nothing_holds_that_went_to_the_wrong_one() {
    var wrong = written(NEW, fields("action", "check", "email", "fel" + address));
    post(wrong + "/inlamning", List.of());
    var first = letter();
    var version = text(get(wrong + "/begaran")).replaceFirst(VERSION, "$1");
    var right = written(wrong + "/begaran", fields("action", "check", "version", version));
    assertThat(get(first)).hasStatus(410);
    assertThat(post(first, List.of())).hasStatus(410);
    post(right + "/inlamning", List.of());
    assertThat(text(get(to(post(letter(), List.of()))))).contains("Begäran är hos regionen");
  }

  @Test
  void nowhere_on_its_pages_is_a_request_called_an_idea() {
    var draft = written(NEW, fields("action", "check"));
    callsItByItsName(get(draft), get(draft + "/kontrollera"), get(draft + "/radera"));
    post(draft + "/inlamning", List.of());
    var letter = letter();
    callsItByItsName(get(draft), get(letter));
    var mine = to(post(letter, List.of()));
    var late = post(draft + "/begaran", fields("action", "check", "text", "En annan text"));
    callsItByItsName(get(mine), get(letter), get(mine + "/plan"), get(mine + "/aterkalla"), late);
    var at = "/arenden/" + reference();
    for (var page :
        List.of("", "/svar", "/namn", "/adress", "/vidare", "/jav", "/samband", "/formellt")) {
      callsItByItsName(asOfficer(at + page), asOfficer(at + page + "?lang=en"));
    }
    callsItByItsName(asOfficer("/bedomningar/" + reference()), asOfficer(at + "/yttrande"));
    post(mine + "/aterkalla", List.of());
    callsItByItsName(get(mine), get(letter));
  }

  /** Other people's ideas are called so, and where it tells what a public idea is. */
  private static void callsItByItsName(MvcTestResult... pages) {
    for (var page : pages) {
      var all = text(page);
      assertThat(all).contains("<main");
      var main = all.substring(all.indexOf("<main"), all.indexOf("</main>"));
      assertThat(main.replaceAll("Ingen offentlig idé liknar|No public idea is like", ""))
          .doesNotContainPattern("(?iU)\\b(idé|idén|idéns|the idea|your idea|an idea)\\b");
    }
  }

  @Test
  void a_row_of_the_plan_keeps_what_was_typed_and_is_changed_and_removed() {
    var plan = request() + "/plan";
    var wrong =
        post(
            plan + "/kostnad",
            List.of(
                "kind", "STAFF", "what", "", "pay", "mycket", "years", "", "values", "", "years",
                "2028", "values", "halva"));
    assertThat(wrong).hasStatus(422);
    assertThat(text(wrong))
        .contains("value=\"mycket\"", "value=\"halva\"", "href=\"#values[1]\"", "href=\"#what\"")
        .contains("lönebikostnader", "Skriv dem en gång, och aldrig i månadslönen");
    assertThat(post(plan + "/finansiar", List.of("source", "hittepå"))).hasStatus(422);

    row(
        plan + "/kostnad",
        "kind",
        "OTHER",
        "what",
        "Annons",
        "years",
        "",
        "values",
        "",
        "years",
        "2028",
        "values",
        "1 000");
    var id = idOf(text(get(plan)), "kostnad");
    assertThat(text(get(plan + "/kostnad?rad=" + id))).contains("value=\"Annons\"", "1 000");
    row(
        plan + "/kostnad",
        "id",
        id,
        "kind",
        "OTHER",
        "what",
        "Annonser",
        "years",
        "",
        "values",
        "",
        "years",
        "2028",
        "values",
        "2 000");
    assertThat(text(get(plan))).contains("Annonser", "2 000 kr").doesNotContain(">Annons<");
    row(plan + "/rader/" + id + "/borttagning");
    assertThat(text(get(plan)))
        .contains("Borttagna rader (1)", "Annonser, Annat, 2028: 2 000 kr")
        .doesNotContain("<strong>2 000 kr");
    row(plan + "/rader/" + id + "/tillbaka");
    row(plan + "/rader/" + id + "/tillbaka");
    assertThat(text(get(plan))).contains("<strong>2 000 kr").doesNotContain("Borttagna rader");
    var other = UUID.randomUUID().toString();
    post(plan + "/kostnad", cost(other, "", "Skyltar", "500"));
    row(plan + "/rader/" + id + "/borttagning");
    post(plan + "/inlamning", List.of());
    assertThat(text(asOfficer("/arenden/" + reference()))).doesNotContain("Annonser");
    assertThat(text(get(plan))).doesNotContain("Annonser", "Borttagna rader");
  }

  @Test
  void what_the_request_says_becomes_the_first_rows_of_the_plan_when_she_says_so_and_once() {
    var plan = request() + "/plan";
    assertThat(text(get(plan)))
        .contains("Ta över från begäran", "Se raderna först (5)", "Sparbanken, Flen")
        .doesNotContain("Skicka planen till regionen");
    row(plan + "/ur-begaran");
    row(plan + "/ur-begaran");
    assertThat(text(get(plan)))
        .containsOnlyOnce("/plan/kostnad?rad=")
        .contains("<strong>8 000 000 kr", "Skicka planen till regionen")
        .doesNotContain("Ta över från begäran");
  }

  private static List<String> cost(String id, String version, String what, String amount) {
    return List.of(
        "id", id, "version", version, "kind", "OTHER", "what", what, "years", "", "values", "",
        "years", "2028", "values", amount);
  }

  private static String seen(String page) {
    var mark = Pattern.compile("name=\"version\" value=\"([^\"]*)\"").matcher(page);
    assertThat(mark.find()).isTrue();
    return mark.group(1);
  }

  @Test
  void of_two_windows_on_one_row_the_second_is_shown_both_and_neither_is_lost() {
    var plan = request() + "/plan";
    var id = UUID.randomUUID().toString();
    post(plan + "/kostnad", cost(id, "", "Annons", "1 000"));
    var first = seen(text(get(plan + "/kostnad?rad=" + id)));
    assertThat(post(plan + "/kostnad", cost(id, first, "Annons i tidningen", "2 000")))
        .redirectedUrl()
        .isEqualTo(plan);

    var second = post(plan + "/kostnad", cost(id, first, "Annons på bussen", "3 000"));
    assertThat(second).hasStatus(409);
    assertThat(text(second))
        .contains("I planen står nu:", "Annons i tidningen, Annat, 2028: 2 000 kr")
        .contains("value=\"Annons på bussen\"", "value=\"3 000\"", "Spara som en egen rad");
    assertThat(text(get(plan))).contains("Annons i tidningen").doesNotContain("på bussen");

    var own = new ArrayList<>(cost(id, first, "Annons på bussen", "3 000"));
    own.addAll(List.of("apart", "true"));
    post(plan + "/kostnad", own);
    assertThat(text(get(plan))).contains("Annons i tidningen", "Annons på bussen");

    var removed = post(plan + "/rader/" + id + "/borttagning", List.of("version", first));
    assertThat(removed).hasStatus(409);
    assertThat(text(removed)).contains("Raden är inte borttagen");
    var now = seen(text(second));
    assertThat(post(plan + "/kostnad", cost(id, now, "Annons på bussen", "4 000"))).hasStatus(302);
    assertThat(text(get(plan))).contains("4 000 kr").doesNotContain("i tidningen");
  }

  @Test
  void of_two_windows_on_the_time_or_the_questions_the_second_is_shown_both() {
    var plan = request() + "/plan";
    var time = seen(text(get(plan + "/tid")));
    var questions = seen(text(get(plan + "/fragor")));
    var until2028 =
        List.of("from.month", "1", "from.year", "2027", "to.month", "3", "to.year", "2028");
    post(plan + "/tid", with(until2028, "version", time));
    var later = with(until2028, "version", time);
    later.set(7, "2029");
    assertThat(text(post(plan + "/tid", later))).contains("januari 2027 – mars 2028", "2029");
    assertThat(post(plan + "/tid", with(until2028, "version", time))).hasStatus(302);

    post(plan + "/fragor", List.of("version", questions, "answers.begun", "NO"));
    var other = post(plan + "/fragor", List.of("version", questions, "parts", "Marken"));
    assertThat(other).hasStatus(409);
    assertThat(text(other)).contains("Har något av arbetet börjat? Nej", "Marken</textarea>");
  }

  @Test
  void the_questions_on_state_aid_lead_one_by_one_to_a_reasoned_ground_and_no_verdict() {
    var plan = request() + "/plan";
    var aid = plan + "/statsstod";
    assertThat(text(get(aid))).contains("Får någon som säljer").doesNotContain("annars skulle ha");
    assertThat(post(aid, List.of("answers.undertaking", "YES")))
        .redirectedUrl()
        .isEqualTo(aid + "#har");
    assertThat(text(get(aid))).contains("annars skulle ha betalat").doesNotContain("pekar mot");
    post(
        aid,
        List.of("answers.advantage", "YES", "answers.selective", "YES", "answers.trade", "YES"));

    var company =
        List.of(
            "listed", "true", "companies", "", "now", "", "earlier", "", "companies", "Kvarnen AB");
    var wrong = post(aid, with(company, "now", "några", "earlier", "förra året 9 000"));
    assertThat(wrong).hasStatus(422);
    assertThat(text(wrong))
        .contains("Kvarnen AB", "value=\"några\"", "förra året 9 000", "href=\"#now[1]\"")
        .contains("href=\"#earlier[1]\"", "1 januari 2026");
    var received = "2026-05-01 290 000 euro\n2023-05-01: 200 000";
    post(aid, with(company, "answers.small", "YES", "now", "20 000", "earlier", received));
    assertThat(text(get(plan))).contains("Kvarnen AB: 310 000 euro på tre år", "10 000 euro över");

    assertThat(text(get(aid))).contains("10 000 euro över taket", "Är det till något av det här?");
    assertThat(post(aid, List.of("answers.exempted", "YES", "exemption", ""))).hasStatus(422);
    post(aid, List.of("answers.exempted", "YES", "exemption", "TRAINING"));
    assertThat(text(get(aid))).contains("Kan finnas ett undantag", "inget besked", "Kvarnen AB");
    assertThat(post(aid, List.of("why", "De går en kurs."))).redirectedUrl().isEqualTo(plan);
    assertThat(text(get(plan))).contains("artikel 31");
    row(plan + "/finansiar", "source", "own", "standing", "DECIDED", "values", "", "values", "1");
    post(plan + "/inlamning", List.of());
    assertThat(text(asOfficer("/arenden/" + reference())))
        .contains("Kvarnen AB: 20 000 euro nu, tidigare 1 maj 2026 290 000", "De går en kurs.");
  }

  @Test
  void an_advance_is_asked_of_with_its_reason_and_what_shows_who_pays_and_who_signs() {
    var plan = request() + "/plan";
    var wanted =
        List.of("answers.signatory", "YES", "signatoryShown", "Kommunchefen", "advance", "1 Mkr");
    var without = post(plan + "/fragor", wanted);
    assertThat(without).hasStatus(422);
    assertThat(text(without)).contains("Kommunchefen", "value=\"1 Mkr\"", "href=\"#advanceWhy\"");
    post(plan + "/fragor", with(wanted, "advanceWhy", "Vi är en liten förening."));
    var payer =
        List.of(
            "source",
            "private",
            "name",
            "Sparbanken",
            "standing",
            "DECIDED",
            "years",
            "",
            "values",
            "",
            "years",
            "2028",
            "values",
            "500 000");
    post(plan + "/finansiar", payer);
    var sought = List.of("years", "", "values", "", "years", "2028", "values", "500 000");
    post(plan + "/finansiar", with(sought, "source", "nationella-eruf"));
    post(plan + "/finansiar", with(sought, "source", "anslag-1-1"));
    assertThat(text(get(plan)))
        .contains("Ett förskott på 1 000 000 kr är för mycket. Högst 400 000 kr")
        .contains("Skriv vad som visar att de här betalar: Sparbanken");
    post(plan + "/finansiar", with(payer, "evidence", "Styrelsens beslut § 4"));
    post(plan + "/inlamning", List.of());
    assertThat(text(asOfficer("/arenden/" + reference())))
        .contains("Kommunchefen", "Vi är en liten förening.");
  }

  @Test
  void what_has_changed_between_two_versions_is_shown_to_both() {
    var plan = request() + "/plan";
    var id = UUID.randomUUID().toString();
    post(plan + "/kostnad", cost(id, "", "Annons", "1 000"));
    post(plan + "/inlamning", List.of());
    post(
        plan + "/kostnad",
        List.of(
            "id", id, "kind", "OTHER", "what", "Annons", "years", "", "values", "", "years", "2028",
            "values", "7 000"));
    assertThat(text(get(plan)))
        .contains("Det som inte är skickat (1)", "Annons, Annat, 2028: 1 000 kr")
        .contains("Annons, Annat, 2028: 7 000 kr");
    assertThat(text(asOfficer("/arenden/" + reference()))).doesNotContain("7 000 kr");
    post(plan + "/inlamning", List.of());
    assertThat(text(get(plan))).contains("Ändrat sedan version 1 (1)");
    assertThat(text(asOfficer("/arenden/" + reference())))
        .contains("Ändrat sedan version 1 (1)", "Annons, Annat, 2028: 1 000 kr");
  }

  @Test
  void while_a_row_is_written_the_sums_are_what_they_will_be_and_nothing_is_kept() {
    var plan = request() + "/plan";
    var typed = cost(UUID.randomUUID().toString(), "", "Annons", "1 250,50");
    var sums = text(post(plan + "/kostnad/summor", typed));
    assertThat(sums).contains("1 250,50", "det som står i fälten").doesNotContain("<main");
    assertThat(text(get(plan))).doesNotContain("1 250,50");
    assertThat(text(post(plan + "/kostnad/summor", List.of("kind", "FLAT_RATE", "percent", "x"))))
        .contains("det som står i fälten");
    post(plan + "/kostnad", typed);
    assertThat(text(get(plan + "/kostnad"))).contains("1 250,50", "som den är sparad");
  }

  private static List<String> with(List<String> fields, String... more) {
    var all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void what_was_decided_elsewhere_is_noted_by_an_officer_and_shown_to_the_sender() {
    var mine = request();
    var at = "/arenden/" + reference();
    var decided = decided();
    assertThat(noted(at, List.of("fund", "", "amount", "mycket"))).hasStatus(422);
    assertThat(noted(at, decided)).redirectedUrl().isEqualTo(at);
    noted(at, decided);
    assertThat(text(asOfficer(at)))
        .contains("Beviljad delvis", "1 500 000 kr", "18,75 %", "1 februari 2027, § 12")
        .contains("Min ansökan: 20371234", "Beslut antecknat")
        .doesNotContain("Ersatt");
    assertThat(text(get(mine))).contains("Beviljad delvis, 1 500 000 kr", "Nämnden");

    assertThat(text(asOfficer("/arenden/tabell-20")))
        .contains(reference() + " Lokstallet", "EU: 3 200 000 kr. Anslag 1:1: 2 000 000 kr.")
        .contains("20 000 000", "66 000 000");

    var refused = new ArrayList<>(decided);
    refused.set(3, "REFUSED");
    assertThat(noted(at, refused)).hasStatus(422);
    refused.set(5, "");
    assertThat(noted(at, refused)).hasStatus(302);
    assertThat(text(asOfficer(at))).contains("Ersatt", "Avslagen");
    assertThat(text(get(mine))).contains("Avslagen").doesNotContain("Beviljad delvis");
    conflicts.close(ideaOf(reference()), As.viewer(Role.OFFICER).id());
    assertThat(noted(at, decided)).hasStatus(404);
    assertThat(text(asOfficer("/arenden/tabell-20"))).doesNotContain(reference());
    isNotRewritten("UPDATE request_decision SET amount = 1");
  }

  private static List<String> decided() {
    return List.of(
        "fund",
        "ONE_TO_ONE",
        "outcome",
        "IN_PART",
        "amount",
        "1 500 000",
        "decided.day",
        "1",
        "decided.month",
        "2",
        "decided.year",
        "2027",
        "by",
        "Nämnden",
        "record",
        "§ 12",
        "application",
        "20371234");
  }

  @Test
  void what_the_others_in_its_area_were_granted_is_what_their_latest_decisions_say() {
    requestInAnArea();
    var other = reference();
    requestInAnArea();
    var officer = As.signIn(Role.OFFICER);
    var mine = submitted.withReference(reference(), officer).orElseThrow();
    assertThat(mine.areas()).isNotEmpty();
    var before = granted(mine);
    assertThat(noted("/arenden/" + other, decided())).hasStatus(302);
    noted("/arenden/" + reference(), decided());
    assertThat(granted(mine).minus(before)).isEqualTo(Money.kronor(1_500_000));
    var corrected = new ArrayList<>(decided());
    corrected.set(5, "1 400 000");
    noted("/arenden/" + other, corrected);
    assertThat(granted(mine).minus(before)).isEqualTo(Money.kronor(1_400_000));
    assertThat(text(asOfficer("/arenden/" + reference())))
        .contains(granted(mine).in(Locale.of("sv", "SE")).replace('\u00a0', ' '));
    conflicts.close(ideaOf(other), As.viewer(Role.OFFICER).id());
    assertThat(granted(mine)).isEqualTo(before);
  }

  @Test
  void the_table_of_many_requests_costs_as_many_statements_as_of_few() {
    request();
    asOfficer("/arenden/tabell-20");
    int few = statements.during(() -> asOfficer("/arenden/tabell-20"));
    request();
    request();
    assertThat(statements.during(() -> asOfficer("/arenden/tabell-20"))).isEqualTo(few);
  }

  @Test
  void the_frame_is_charged_with_what_the_request_says_until_its_plan_is_whole() {
    var plan = requestInAnArea() + "/plan";
    var here = "/arenden/" + reference();
    cost(plan, "Utredning " + mark, "7 000 000");
    assertThat(text(get(plan))).contains("I begäran kostar projektet 8 000 000 kr och i planen 7");
    cost(plan, "Tillägg " + mark, "1 000 000");
    assertThat(text(get(plan))).doesNotContain("I begäran kostar");
    post(plan + "/inlamning", List.of());
    assertThat(text(get(plan.replace("/plan", "")))).contains("Planen. Version 1, skickad ");
    assertThat(text(asOfficer(here + "/svar"))).doesNotContain("enkel budget");
    assertThat(text(asOfficer("/arenden/tabell-20")))
        .contains("EU: 3 200 000 kr. Anslag 1:1: 2 000 000 kr.")
        .doesNotContain("Mellansverige söks");

    payer(plan, "eruf-ostra-mellansverige", "3 200 000");
    payer(plan, "own", "4 800 000");
    post(plan + "/inlamning", List.of());
    assertThat(text(asOfficer("/arenden/tabell-20")))
        .contains("Östra Mellansverige söks 3 200 000 kr, som inte räknas mot ramen");
    assertThat(text(asOfficer(here)))
        .containsSubsequence("nationella programmet", "0 kr", "Mellansverige", "3 200 000 kr");
  }

  private void payer(String plan, String source, String amount) {
    var fields =
        List.of("source", source, "name", "", "form", "CASH", "standing", "INTENDED", "years", "");
    var years = List.of("values", "", "years", "2027", "values", amount);
    assertThat(post(plan + "/finansiar", Stream.of(fields, years).flatMap(List::stream).toList()))
        .hasStatus(302);
  }

  private String requestInAnArea() {
    return send(
        written(NEW, fields("action", "check", "text", "Dammar som renar dagvatten vid ån.")));
  }

  private Money granted(SubmittedIdea beside) {
    var granted = sums.grantedBeside(beside, As.signIn(Role.OFFICER));
    return granted.getOrDefault(Payer.ONE_TO_ONE, Money.ZERO);
  }

  /** Not even by the tables' owner. */
  private void isNotRewritten(String statement) {
    assertThatThrownBy(() ->
            TestDatabase.owner(jdbc)
                .sql(statement + " WHERE idea_id = :id")
                .param("id", ideaOf(reference()))
                .update())
        .rootCause()
        .hasMessageContaining("not rewritten");
  }

  private MvcTestResult noted(String at, List<String> fields) {
    var request = mvc.post().uri(at + "/beslut").with(As.officer()).with(csrf()).with(browser);
    for (int place = 0; place < fields.size(); place += 2) {
      request.formField(fields.get(place), fields.get(place + 1));
    }
    return request.exchange();
  }

  private static String idOf(String page, String name) {
    var link = Pattern.compile("/plan/" + name + "\\?rad=([0-9a-f-]{36})").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  void who_asked_by_mail_is_told_that_her_request_has_come() {
    var entry =
        new HandEntry(
            UUID.randomUUID(),
            Channel.MAIL,
            LocalDate.of(2027, 1, 4),
            SomeIdea.content(),
            new Contact("", "Lokstallets vänner", address, ""));
    requests.registerByHand(entry, SomeRequest.numbers(), As.signIn(Role.OFFICER));
    assertThat(lettersSaying("Din begäran har kommit fram")).isOne();
    assertThat(lettersSaying("Din idé")).isZero();
  }

  private int lettersSaying(String words) {
    return jdbc.sql("SELECT count(*) FROM letter WHERE recipient = :to AND body LIKE :words")
        .param("to", address)
        .param("words", "%" + words + "%")
        .query(Integer.class)
        .single();
  }

  private int inView() {
    return jdbc.sql(
            "SELECT count(*) FROM submitted_request JOIN idea ON id = idea_id WHERE email = :email")
        .param("email", address)
        .query(Integer.class)
        .single();
  }

  private UUID ideaOf(String reference) {
    return jdbc.sql("SELECT id FROM idea WHERE reference = :reference")
        .param("reference", reference)
        .query(UUID.class)
        .single();
  }
}
