package se.regionsormland.portal.assessment.web.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

@PortalTest
class HandEntryTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;

  private final OneBrowser browser = new OneBrowser();

  /** Came by telephone on Friday 26 February 2027. */
  private static Map<String, String> fields(String... others) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("token", UUID.randomUUID().toString());
    fields.put("channel", "TELEPHONE");
    fields.put("received.day", "26");
    fields.put("received.month", "2");
    fields.put("received.year", "2027");
    fields.put("title", "Dammar vid sjön");
    fields.put("text", "Dagvatten rinner orenat ut i sjön.");
    fields.put("amount", "1 250 000");
    fields.put("needs", "MONEY");
    fields.put("municipalities", "FLEN");
    fields.put("name", "Avsändaren");
    for (int n = 0; n < others.length; n += 2) {
      fields.put(others[n], others[n + 1]);
    }
    return fields;
  }

  private MvcTestResult enter(Map<String, String> fields) {
    var request = mvc.post().uri("/arenden/ny").with(As.officer()).with(csrf()).with(browser);
    fields.forEach((name, value) -> request.formField(name, value));
    return request.exchange();
  }

  private static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_came_by_telephone_becomes_a_case_with_the_same_dates() {
    var entered = enter(fields());
    var page = mvc.get().uri(location(entered)).with(As.officer()).exchange();
    assertThat(text(page))
        .contains("Dagvatten rinner orenat", "1\u00a0250\u00a0000\u00a0kr", "på telefon")
        .contains("26 februari 2027", "12 mars 2027", "Inskriven för hand");
  }

  @Test
  void who_wrote_in_english_is_written_to_in_english() {
    var address = UUID.randomUUID() + "@example.org";
    enter(fields("email", address, "language", "en"));
    assertThat(
            jdbc.sql("SELECT body FROM letter WHERE recipient = :to")
                .param("to", address)
                .query(String.class)
                .single())
        .contains("Your idea has arrived", "lang=en");
  }

  @Test
  void a_request_that_came_by_mail_has_its_money_beside_it() {
    var page =
        mvc.get()
            .uri(
                location(
                    enter(
                        fields(
                            "oneToOne",
                            "400 tkr",
                            "from.month",
                            "9",
                            "from.year",
                            "2027",
                            "to.month",
                            "12",
                            "to.year",
                            "2027"))))
            .with(As.officer())
            .exchange();
    assertThat(text(page))
        .contains("Regionen (anslag 1:1), sökt", "400\u00a0000\u00a0kr", "32\u00a0%");

    var wrong = enter(fields("oneToOne", "många", "erdf", "100"));
    assertThat(wrong).hasStatus(422);
    assertThat(text(wrong)).contains("href=\"#oneToOne\"", "value=\"många\"", "value=\"100\"");
  }

  @Test
  void the_sum_is_worked_out_in_kronor_and_goes_along_only_if_it_is_ticked() {
    var at = location(enter(fields()));
    var form = text(mvc.get().uri(at + "/svar").with(As.officer()).exchange());
    assertThat(form)
        .contains(
            "regionalfonden stå för högst 500\u00a0000\u00a0kr och anslag 1:1 för högst"
                + " 625\u00a0000\u00a0kr")
        .doesNotContain("checked=");
  }

  private static String location(MvcTestResult entered) {
    assertThat(entered).hasStatus3xxRedirection();
    var location = entered.getResponse().getRedirectedUrl();
    assertThat(location).startsWith("/arenden/PP-2027-");
    return location;
  }

  @Test
  void an_idea_without_a_title_is_called_by_its_first_words_whole_ones() {
    var long80 = "Vi vill samla regnvatten på skolgården så att källarna slipper svämma över när";
    var at = location(enter(fields("title", "", "text", long80 + " hösten kommer igen.")));
    assertThat(text(mvc.get().uri(at).with(As.officer()).exchange()))
        .contains("<h1 class=\"govuk-heading-xl\">" + long80 + "…</h1>");
  }

  @Test
  void a_kind_chosen_by_mistake_can_be_taken_back() {
    assertThat(text(mvc.get().uri("/arenden/ny").with(As.officer()).exchange()))
        .contains("Namn på idén", "Vet inte än");
  }

  @Test
  void the_same_form_sent_twice_is_one_case() {
    var fields = fields();
    assertThat(location(enter(fields))).isEqualTo(location(enter(fields)));
  }

  @Test
  void what_is_missing_is_pointed_out_and_what_was_written_stays() {
    var fields = fields("text", "", "received.day", "31", "change", "Renare vatten", "email", "x");
    fields.remove("channel");
    var refused = enter(fields);
    assertThat(refused).hasStatus(422);
    assertThat(text(refused))
        .contains("<title>Fel:", "Skriv vad idén går ut på", "Välj hur idén kom")
        .contains("Skriv en dag som finns", "Skriv e-posten med @")
        .contains("Renare vatten", "1 250 000", "Dammar vid sjön");
  }

  @Test
  void a_day_that_has_not_come_is_no_day_of_arrival() {
    assertThat(enter(fields("received.month", "4"))).hasStatus(422);
  }

  @Test
  void a_personal_identity_number_is_pointed_out_once_and_the_officer_decides() {
    var fields = fields("text", "Hör av er till 900101-9802.");
    var first = enter(fields);
    assertThat(first).hasStatus(422);
    assertThat(text(first)).contains("ser ut som personnummer", "<li>900101-9802</li>");
    fields.put("numbersSeen", "true");
    assertThat(enter(fields)).hasStatus3xxRedirection();
  }

  @Test
  void the_form_is_whole_in_both_languages() {
    for (var language : new String[] {"sv", "en"}) {
      var page = mvc.get().uri("/arenden/ny?lang=" + language).with(As.officer()).exchange();
      assertThat(text(page)).contains("name=\"token\"").doesNotContain("??");
    }
  }

  @Test
  void a_browser_remembers_nobody_elses_name() {
    var page = text(mvc.get().uri("/arenden/ny").with(As.officer()).exchange());
    assertThat(page)
        .containsPattern("<form\\s[^>]*action=\"/arenden/ny\"[^>]*\\sautocomplete=\"off\"");
  }

  @Test
  void all_that_a_sender_is_asked_is_asked_by_hand_too_but_not_whether_others_may_see_it() {
    var byHand = text(mvc.get().uri("/arenden/ny").with(As.officer()).exchange());
    var sender = text(mvc.get().uri("/fraga-regionen").exchange());
    var own = Set.of("version", "summaryAllowed", "summary", "action", "token", "_csrf");
    var asked = names(sender);
    asked.removeAll(own);
    assertThat(asked).hasSizeGreaterThan(12).isSubsetOf(names(byHand));
    assertThat(names(byHand)).doesNotContain("summaryAllowed", "summary");
    assertThat(byHand + sender).doesNotContain("??");
  }

  private static Set<String> names(String page) {
    var main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    return Pattern.compile(" name=\"([^\"]+)\"")
        .matcher(main)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_summary_for_all_that_is_sent_along_is_not_entered() {
    var at = location(enter(fields("summaryAllowed", "true", "summary", "Syns för alla här")));
    assertThat(text(mvc.get().uri(at).with(As.officer()).exchange()))
        .doesNotContain("Syns för alla här");
  }

  @Test
  void what_is_wrong_in_how_it_came_and_in_the_idea_is_told_in_one_list() {
    var page = text(enter(fields("channel", "", "name", " ", "amount", "mycket", "text", "")));
    var list = page.substring(page.indexOf("govuk-error-summary__list")).split("</ul>", 2)[0];
    assertThat(list)
        .containsSubsequence("#channel", "#text", "#amount", "#name")
        .contains("Välj hur idén kom", "Skriv vad idén går ut på", "Skriv vem idén kommer från");
    assertThat(page).contains("id=\"channel-fel\"", "id=\"amount-fel\"", "value=\"mycket\"");
  }
}
