package se.regionsormland.portal.assessment.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.util.UriUtils;
import se.regionsormland.portal.OddTexts;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Form;
import se.regionsormland.portal.Visitor.Page;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;

/** Whatever an idea says: it is sent by the form, opens on every page, and can be answered. */
@PortalServerTest
@TestPropertySource(properties = OddTexts.OWN_DATABASE)
@TestInstance(Lifecycle.PER_CLASS)
class AnyIdeaCanBeAnsweredTest {

  private static final List<String> PARTS =
      List.of("steps.lines", "money.lines", "obstacles.lines", "measures.ids", "partners.lines");

  private static final String PASSWORD = "en mening som är lång";
  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+(/(?:mina-ideer|fraga-regionen/bekrafta)/\\S+)");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Projects projects;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private Visitor officer;
  private Visitor assessor;
  private Visitor administrator;

  @BeforeAll
  void accountsAreOpened() {
    As.signIn(Role.OFFICER);
    projects.add(UUID.randomUUID(), SomeProject.saying("Dammar", "Vatten och dammar i Flen."));
    As.nobody();
    for (var role : List.of(Role.OFFICER, Role.ASSESSOR, Role.ADMINISTRATOR)) {
      accounts.open(new NewAccount("vemsomhelst-" + role, role.name(), PASSWORD, Set.of(role)));
    }
  }

  private Visitor signedIn(Role role) {
    var visitor = new Visitor(port);
    assertThat(visitor.signIn("vemsomhelst-" + role, PASSWORD).status()).isEqualTo(302);
    return visitor;
  }

  /** No session lasts through all the texts. */
  @BeforeEach
  void limitsOfEarlierTextsEnd() {
    clock.advance(Duration.ofHours(2));
    officer = signedIn(Role.OFFICER);
    assessor = signedIn(Role.ASSESSOR);
    administrator = signedIn(Role.ADMINISTRATOR);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("se.regionsormland.portal.OddTexts#named")
  void an_idea_of_any_words_is_sent_read_and_answered(String name, String text) {
    var address = UUID.randomUUID() + "@example.org";
    var owner = new Visitor(port);
    var sent = send(owner, text, address);
    var reference = referenceOf(address);
    everyPageOpens(reference, text);
    answer(reference, text);
    assertThat(officer.get("/arenden/" + reference).status()).as("answered").isEqualTo(200);
    assertThat(owner.get(sent).html()).contains(reference, "Strategen svarar.");
    assertThat(letters(address)).anyMatch(letter -> letter.contains("Strategen svarar."));
  }

  /** From the first box to the link in the letter. Gives the owner's page. */
  private String send(Visitor owner, String text, String address) {
    var begun = owner.send(new Form("/forsta-bild", Map.of("text", List.of(text))));
    assertThat(begun.status()).as("first picture").isIn(200, 422);
    var form = owner.send(new Form("/fraga-regionen/borja", Map.of("text", List.of(text))));
    assertThat(form.status()).as("form").isEqualTo(200);
    var kept = owner.send(filled(form.form("/fraga-regionen"), text, address));
    assertThat(kept.status()).as(problems(kept)).isEqualTo(302);
    var check = owner.follow(kept);
    assertThat(check.status()).as("check").isEqualTo(200);
    var own =
        kept.header("Location").replaceFirst("^https?://[^/]+", "").replace("/kontrollera", "");
    var ready = check.form(own + "/inlamning").with("notPersonal", "true");
    assertThat(owner.send(ready).status()).as("send").isEqualTo(302);
    return confirm(owner, address);
  }

  private static Form filled(Form form, String text, String address) {
    var line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    return form.without("kind")
        .with("text", text)
        .with("title", OddTexts.cut(line, 150))
        .with("change", OddTexts.cut(text, 5000))
        .with("needs", "PARTNER", "MONEY")
        .with("amount", "")
        .with("answerBefore.day", "")
        .with("answerBefore.month", "")
        .with("answerBefore.year", "")
        .with("otherPlaces", OddTexts.cut(line, 200))
        .with("summaryAllowed", "true")
        .with("summary", OddTexts.cut(text, 1000))
        .with("name", OddTexts.cut(line, 100))
        .with("organisation", OddTexts.cut(line, 150))
        .with("email", address)
        .with("telephone", "")
        .with("action", "check");
  }

  private String confirm(Visitor owner, String address) {
    var link = LINK.matcher(letters(address).getFirst());
    assertThat(link.find()).isTrue();
    var page = owner.get(link.group(1));
    assertThat(page.status()).as("confirmation").isEqualTo(200);
    var confirmed = owner.send(page.form(link.group(1)));
    assertThat(confirmed.status()).as("confirmed").isEqualTo(302);
    var own = confirmed.header("Location").replaceFirst("^https?://[^/]+", "");
    assertThat(owner.get(own).status()).as("receipt").isEqualTo(200);
    return own;
  }

  private void everyPageOpens(String reference, String text) {
    var word = UriUtils.encode(OddTexts.cut(text.strip(), 300), StandardCharsets.UTF_8);
    var at = "/arenden/" + reference;
    var closed = List.of(200, 302, 404);
    for (var page :
        List.of(at, "/arenden", "/arenden?q=" + word, "/moten", "/projektideer/" + reference)) {
      assertThat(officer.get(page).status()).as(page).isEqualTo(200);
    }
    for (var page : List.of("/svar", "/paus", "/drojsmal", "/sammanfattning")) {
      assertThat(officer.get(at + page).status()).as(page).isIn(closed);
    }
    for (var page : List.of(at, "/arenden?q=" + word, "/moten")) {
      assertThat(assessor.get(page).status()).as(page).isEqualTo(200);
    }
    for (var page : List.of("/administration", "/administration/brev", "/arbeta/ordlista")) {
      assertThat(administrator.get(page).status()).as(page).isIn(200, 404);
    }
    for (var page :
        List.of(
            "/projektideer?ord=" + word,
            "/partner?ord=" + word,
            "/sok?q=" + word,
            "/strategi/sok?q=" + word,
            "/floden/projektideer.atom")) {
      assertThat(new Visitor(port).get(page).status()).as(page).isEqualTo(200);
    }
  }

  /** Every line that is proposed is kept, and the words themselves are in what is written. */
  private void answer(String reference, String text) {
    var at = "/arenden/" + reference + "/svar";
    var page = officer.get(at);
    assertThat(page.status()).as("answer").isEqualTo(200);
    var form = page.form(at);
    for (var part : PARTS) {
      form = form.with(part, offered(page, part));
    }
    var written =
        form.with("sentence", "Strategen svarar.").with("obstacles.own", OddTexts.cut(text, 3000));
    var saved = officer.send(written.with("action", "preview"));
    assertThat(saved.status()).as(problems(saved)).isEqualTo(302);
    var shown = officer.get(at);
    assertThat(shown.status()).as("letter").isEqualTo(200);
    var sent = officer.send(shown.form(at).with("action", "send"));
    assertThat(sent.status()).as(problems(sent)).isEqualTo(302);
    assertThat(sent.header("Location")).as("as it was shown").endsWith("/arenden/" + reference);
  }

  private static String[] offered(Page page, String part) {
    var lines = new ArrayList<String>();
    var found =
        Pattern.compile("<input [^>]*name=\"" + part + "\" value=\"([^\"]*)\"")
            .matcher(page.html());
    while (found.find()) {
      lines.add(org.springframework.web.util.HtmlUtils.htmlUnescape(found.group(1)));
    }
    return lines.toArray(String[]::new);
  }

  private static String problems(Page page) {
    return Pattern.compile("govuk-error-(?:summary|message)[^>]*>(.{0,400})", Pattern.DOTALL)
        .matcher(page.html())
        .results()
        .map(found -> found.group(1).replaceAll("<[^>]*>|\\s+", " "))
        .reduce("", String::concat);
  }

  private String referenceOf(String address) {
    return jdbc.sql("SELECT reference FROM submitted_idea WHERE email = :to")
        .param("to", address)
        .query(String.class)
        .single();
  }

  private List<String> letters(String address) {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :to ORDER BY created_at DESC")
        .param("to", address)
        .query(String.class)
        .list();
  }
}
