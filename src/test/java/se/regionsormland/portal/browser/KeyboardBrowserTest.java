package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.attachments.inspection.MadeFiles;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.completion.NewCompletion;
import se.regionsormland.portal.completion.Part;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.intents.SomeIntents;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SomeRequest;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.shared.WorkingDays;

/** What belongs to a request is done by Tab, Enter and Space alone, at each width, and no other. */
@PortalServerTest
@Tag("browser")
class KeyboardBrowserTest {

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private CaseIdeas cases;
  @Autowired private Ideas ideas;
  @Autowired private Requests requests;
  @Autowired private SomeIntents intents;
  @Autowired private Completions completions;
  @Autowired private TestClock clock;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  private BrowserContext visitor(int width, boolean scripts) {
    var visitor = browser.visitor("http://localhost:" + port, width, scripts);
    visitor.setDefaultTimeout(10_000);
    return visitor;
  }

  private SenderKey sent() {
    var key = draft();
    cases.ask(key);
    cases.confirm(key);
    return key;
  }

  private SenderKey draft() {
    return SomeRequest.draft(requests);
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, false"})
  void a_file_is_added_and_marked(int width, boolean scripts) {
    try (var sender = visitor(width, scripts)) {
      var page = sender.newPage();
      var chosen = new FilePayload("Ritning.pdf", "application/pdf", MadeFiles.pdf("bro"));
      page.onFileChooser(chooser -> chooser.setFiles(chosen));
      page.navigate(draft().page() + "/bilagor");
      Keyboard.assertNoFaults(page, scripts);
      Keyboard.tabTo(page, "#file");
      page.keyboard().press("Space");
      page.waitForCondition(
          () -> page.evaluate("document.querySelector('#file').files.length").equals(1));
      Keyboard.press(page, "#attachmentForm button", "Enter");
      assertThat(page.innerText("main")).contains("Bilagan är tillagd", "Ritning.pdf");
      Keyboard.assertNoFaults(page, scripts);
      Keyboard.press(page, "#tillagda a", "Enter");
      Keyboard.type(page, "#secrecy", "Priserna är våra egna.");
      Keyboard.assertNoFaults(page, scripts);
      Keyboard.press(page, "form[action$=sekretess] button", "Space");
      assertThat(page.innerText("main")).contains("Du har begärt att filen inte lämnas ut");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, false"})
  void a_request_is_completed(int width, boolean scripts) {
    var key = sent();
    ask(key);
    try (var sender = visitor(width, scripts)) {
      var page = sender.newPage();
      page.navigate(key.page() + "/komplettering");
      Keyboard.assertNoFaults(page, scripts);
      Keyboard.type(page, "[id='words.text']", "Vi vill bygga en cykelväg av trä.");
      Keyboard.type(page, "[id='sender.telephone']", "0155-24 50 00");
      Keyboard.press(page, "button[value=check]", "Enter");
      assertThat(page.innerText("main")).contains("av trä", "0155-24 50 00");
      Keyboard.assertNoFaults(page, scripts);
      Keyboard.press(page, "form[action$=skicka] button", "Space");
      assertThat(page.innerText("main")).contains("Tack.");
      Keyboard.assertNoFaults(page, scripts);
    }
  }

  private void ask(SenderKey key) {
    var officer = As.signIn(Role.OFFICER);
    var day = WorkingDays.after(SwedishTime.today(clock), 10);
    var parts = Map.of(Part.TEXT, "Av vad?", Part.TELEPHONE, "Vilket nummer?");
    completions.ask(reference(key), new NewCompletion("", parts, day), officer);
    As.nobody();
  }

  private String reference(SenderKey key) {
    return ideas.find(key).orElseThrow().reference();
  }

  @ParameterizedTest
  @CsvSource({"1280, true", "320, false"})
  void a_co_financier_confirms(int width, boolean scripts) {
    var token = intents.asked(sent(), "Trosa kommun");
    try (var payer = visitor(width, scripts)) {
      var page = payer.newPage();
      page.navigate("/avsiktsforklaringar/" + token);
      Keyboard.assertNoFaults(page, scripts);
      Keyboard.type(page, "#name", "Ekonomichefen");
      Keyboard.type(page, "#capacity", "Ekonomichef enligt delegation");
      Keyboard.press(page, "button[value=yes]:not([hidden])", "Space");
      assertThat(page.innerText("main")).contains("Du har bekräftat det här");
      Keyboard.assertNoFaults(page, scripts);
    }
  }
}
