package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.shared.Sormland;

/**
 * What one sender wrote to the region alone reaches no other through what is offered for an answer:
 * not as a word, not as a sum, and not by a line being there. Each private field holds a word of
 * its own; the texts are such that their ideas have to do with each other.
 */
@PortalTest
class ProposedCanaryTest {

  private static final Pattern INPUT = Pattern.compile("<input [^>]*type=\"checkbox\"[^>]*>");
  private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
  private static final String NEUTRAL = "Vi ordnar en gemensam berättarkväll.";

  @Autowired private MockMvcTester mvc;
  @Autowired private CaseIdeas ideas;
  @Autowired private Ideas owners;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private JdbcClient jdbc;

  private final String mark = letters(new Random());
  private final String lake =
      "Stora " + Character.toUpperCase(mark.charAt(0)) + mark.substring(1) + "sjön";

  /** Each sender's reference, by the word that is in all her canaries. */
  private final Map<String, String> references = new LinkedHashMap<>();

  private static String letters(Random random) {
    return random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).reduce("", String::concat);
  }

  private enum Seen {
    PRIVATE,
    SHOWN
  }

  @BeforeEach
  void twoWhoAsk() {
    come(
        "vat",
        "Våtmark",
        "Vi vill anlägga en våtmark vid %s i Flen.".formatted(lake),
        NEUTRAL,
        Seen.PRIVATE);
    come(
        "odl",
        "Odling",
        "Vi vill odla spannmål på åkermark vid %s i Flen.".formatted(lake),
        NEUTRAL,
        Seen.PRIVATE);
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  /** Their private texts are about the same lake, land and money; what is public of them is not. */
  private void othersCome() {
    var text = "Åkermark och våtmark, dagvatten i dammar, vid %s i Flen.".formatted(lake);
    come("dold", "Dold", text, text, Seen.PRIVATE);
    come("dolduta", "", text, text, Seen.PRIVATE);
    come("visad", "Kvällar", text, NEUTRAL, Seen.SHOWN);
    come("visaduta", "", text, NEUTRAL, Seen.SHOWN);
    hide(come("gomd", "Gömd", text, text, Seen.SHOWN));
    owners.withdraw(
        ideas.sent(content("aterkallad", "Åter", text, text, Seen.SHOWN), contact("aterkallad")));
    owners.withdraw(ideas.sent(content("ateruta", "", text, text, Seen.SHOWN), contact("ateruta")));
  }

  private String come(String who, String title, String text, String summary, Seen seen) {
    var reference = ideas.came(content(who, title, text, summary, seen), contact(who));
    references.put(who, reference);
    return reference;
  }

  private void hide(String reference) {
    var officer = As.signIn(Role.OFFICER);
    submitted.hideSummary(
        submitted.withReference(reference, As.viewer(Role.OFFICER)).orElseThrow().id(),
        "Den håller inte.",
        officer);
    As.nobody();
  }

  /** What is shown to everybody holds no canary: title and summary, where they are shown. */
  private IdeaContent content(String who, String title, String text, String summary, Seen seen) {
    boolean open = who.startsWith("visad");
    return SomeIdea.of(
        open || title.isEmpty() ? title : title + " " + canary(who, "titel"),
        canary(who, "text") + " hälsar. " + text + " Det kostar 433 miljoner.",
        "Det blir bättre, säger " + canary(who, "skillnad") + ".",
        null,
        Set.of(Need.PARTNER),
        433_000_000L,
        false,
        null,
        Set.of(Sormland.FLEN),
        "",
        seen == Seen.SHOWN,
        open ? summary : summary + " " + canary(who, "sammanfattning"));
  }

  private Contact contact(String who) {
    return new Contact(
        canary(who, "namn"),
        canary(who, "organisation"),
        canary(who, "brev") + "@exempel.invalid",
        canary(who, "telefon"));
  }

  private String canary(String who, String field) {
    return "kanarie" + mark + who + "x" + field;
  }

  @Test
  void no_line_that_is_proposed_tells_what_another_wrote_to_the_region_alone() throws Exception {
    othersCome();
    for (var who : references.keySet()) {
      assertSaysNothingOfOthers(String.join("\n", proposed(who)), who);
      assertSaysNothingOfOthers(page("/arenden/" + references.get(who) + "/svar"), who);
    }
  }

  @Test
  void nor_does_the_answer_where_every_line_is_kept_nor_its_letter() throws Exception {
    othersCome();
    for (var who : references.keySet()) {
      assertThat(keepAll(who)).hasStatus3xxRedirection();
      assertSaysNothingOfOthers(page("/arenden/" + references.get(who) + "/svar"), who);
      assertThat(send(who)).hasStatus3xxRedirection();
      assertThat(letters(who)).isNotEmpty();
      assertSaysNothingOfOthers(letters(who), who);
    }
  }

  @Test
  void what_others_wrote_to_the_region_alone_changes_no_line() throws Exception {
    var vat = proposed("vat");
    var odl = proposed("odl");
    othersCome();
    assertThat(proposed("vat")).isEqualTo(vat);
    assertThat(proposed("odl")).isEqualTo(odl);
  }

  @Test
  void nor_the_first_picture_nor_a_public_page() throws Exception {
    var text = "Vi vill anlägga en våtmark på åkermark vid %s i Flen.".formatted(lake);
    var before = firstPicture(text);
    othersCome();
    assertThat(firstPicture(text)).isEqualTo(before).doesNotContain("kanarie");
    for (var who : List.of("visad", "visaduta")) {
      assertThat(mvc.get().uri("/projektideer/" + references.get(who)))
          .hasStatusOk()
          .bodyText()
          .doesNotContain("kanarie");
    }
  }

  @Test
  void the_same_word_is_found_once_everybody_may_read_it() throws Exception {
    var open = canary("oppen", "mening");
    var summary = "Åkermark tas i bruk igen av %s vid %s i Flen.".formatted(open, lake);
    come("visadoppen", "", "Något annat.", summary, Seen.SHOWN);
    assertThat(proposed("vat")).anyMatch(line -> line.contains(open));
    var asked = "Vi vill anlägga en våtmark vid %s i Flen.".formatted(lake);
    assertThat(firstPicture(asked)).contains(open);
    keepAll("vat");
    assertThat(letterOnThePage("vat")).contains(open);
    send("vat");
    assertThat(letters("vat")).contains(open);
  }

  @Test
  void an_officer_sees_the_others_beside_the_case_marked_as_hers_alone() throws Exception {
    othersCome();
    assertThat(page("/arenden/" + references.get("vat")))
        .contains("Bara för er som handlägger ärenden")
        .containsPattern("kanarie" + mark + "(?!vatx)\\w+titel, PP-");
  }

  private void assertSaysNothingOfOthers(String said, String who) {
    var others =
        Pattern.compile("kanarie" + mark + "(?!" + who + "x)\\w+").matcher(said).results().toList();
    assertThat(others).as("read by %s", who).isEmpty();
    assertThat(said).as("sums read by %s", who).doesNotContain("idéer nämner", "idéer kostar");
  }

  private List<String> proposed(String who) throws Exception {
    return offered(who).values().stream().flatMap(List::stream).toList();
  }

  private Map<String, List<String>> offered(String who) throws Exception {
    var found = new LinkedHashMap<String, List<String>>();
    var inputs = INPUT.matcher(page("/arenden/" + references.get(who) + "/svar"));
    inputs
        .results()
        .map(input -> input.group())
        .forEach(input ->
            found
                .computeIfAbsent(first(NAME, input), _ -> new ArrayList<>())
                .add(first(VALUE, input)));
    assertThat(found).containsKeys("steps.lines", "obstacles.lines", "measures.ids");
    return found;
  }

  private static String first(Pattern what, String input) {
    var found = what.matcher(input);
    return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
  }

  private MvcTestResult keepAll(String who) throws Exception {
    return press(who, "0", "preview");
  }

  private MvcTestResult send(String who) throws Exception {
    return press(who, "1", "send");
  }

  private String letterOnThePage(String who) throws Exception {
    return page("/arenden/" + references.get(who) + "/svar").split("id=\"brev\"")[1];
  }

  private MvcTestResult press(String who, String version, String action) throws Exception {
    var request =
        mvc.post()
            .uri("/arenden/" + references.get(who) + "/svar")
            .with(As.officer())
            .with(csrf())
            .formField("version", version)
            .formField("sentence", "Idén passar.")
            .formField("person", "Strategen")
            .formField("action", action);
    offered(who).forEach((name, lines) -> lines.forEach(line -> request.formField(name, line)));
    return request.exchange();
  }

  private String letters(String who) {
    return String.join(
        "\n",
        jdbc.sql("SELECT subject || body FROM letter WHERE recipient = :to AND body IS NOT NULL")
            .param("to", canary(who, "brev") + "@exempel.invalid")
            .query(String.class)
            .list());
  }

  private String page(String path) throws Exception {
    var result = mvc.get().uri(path).with(As.officer()).exchange();
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsString();
  }

  private String firstPicture(String text) throws Exception {
    var result = mvc.post().uri("/forsta-bild").param("text", text).exchange();
    assertThat(result).hasStatusOk();
    return result.getResponse().getContentAsString().replaceAll("\"_csrf\" value=\"[^\"]+", "");
  }
}
