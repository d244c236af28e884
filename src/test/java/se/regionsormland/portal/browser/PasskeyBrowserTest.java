package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.factor.TestApp;
import se.regionsormland.portal.identity.factor.TestSecondStep;

/** A passkey in place of password and code, in a real browser with a key of software. */
@PortalServerTest
@Tag("browser")
class PasskeyBrowserTest {

  private static final String PASSWORD = "en lång mening att minnas";

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private TestSecondStep rule;
  @Autowired private TestClock clock;

  private final String username = UUID.randomUUID() + "@example.org";
  private final ArrayList<String> stopped = new ArrayList<>();
  private BrowserContext visitor;
  private Page page;
  private CDPSession device;
  private String key;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void anOfficerHasMadeAPasskey() {
    rule.demand();
    accounts.open(new NewAccount(username, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    visitor = browser.visitor("http://localhost:" + port, 1280, true);
    page = visitor.newPage();
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        stopped.add(message.text());
      }
    });
    plugInAKey();
    signInWithApp();
    page.navigate("/min-sida/inloggning/nyckel");
    page.fill("#label", "Jobbdatorn");
    Browser.press(page, "main form button");
    page.waitForURL("**/min-sida/inloggning");
  }

  @AfterEach
  void reset() {
    visitor.close();
    rule.reset();
    clock.reset();
  }

  private void plugInAKey() {
    device = visitor.newCDPSession(page);
    device.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    var whole = new JsonObject();
    whole.add("options", options);
    key =
        device.send("WebAuthn.addVirtualAuthenticator", whole).get("authenticatorId").getAsString();
  }

  private void personIsVerified(boolean verified) {
    var setting = new JsonObject();
    setting.addProperty("authenticatorId", key);
    setting.addProperty("isUserVerified", verified);
    device.send("WebAuthn.setUserVerified", setting);
  }

  private void signInWithApp() {
    page.navigate("/logga-in");
    page.fill("#username", username);
    page.fill("#password", PASSWORD);
    Browser.press(page, "main form button");
    page.fill("#code", TestApp.reading(page.content()).codeAt(clock.instant()));
    Browser.press(page, "main form button");
    Browser.press(page, "main form button");
    page.waitForURL("**/min-sida");
  }

  private void askForPasskey() {
    visitor.clearCookies();
    page.navigate("/logga-in");
    Browser.press(page, "button[formaction='/logga-in/nyckel']");
  }

  @Test
  void she_signs_in_with_it_and_nothing_else_and_the_policy_stops_nothing() {
    assertThat(page.content()).contains("Lösennyckeln är sparad", "Jobbdatorn");
    askForPasskey();
    page.click("#anvand");
    page.waitForURL("**/min-sida");
    assertThat(stopped).isEmpty();
  }

  @Test
  void a_key_that_does_not_know_its_person_opens_nothing() {
    askForPasskey();
    personIsVerified(false);
    page.click("#anvand");
    page.waitForSelector(".govuk-error-summary");
    assertThat(page.content()).contains("Nyckeln kunde inte användas");
    assertThat(page.navigate("/min-sida").status()).isEqualTo(401);
  }

  @Test
  void it_answers_whether_it_is_still_she() {
    clock.advance(java.time.Duration.ofMinutes(20));
    page.navigate("/min-sida/inloggning");
    Browser.press(page, "button[formaction='/logga-in/igen/nyckel']");
    page.click("#anvand");
    page.waitForURL("**/min-sida/inloggning");
    assertThat(page.content()).contains("Jobbdatorn");
  }

  @Test
  void with_a_key_the_app_can_go_but_the_last_of_them_stays() {
    Browser.press(page, "form[action='/min-sida/inloggning/app/borttagning'] button");
    assertThat(page.content()).contains("Appen är borttagen");
    Browser.press(page, "form[action$='/borttagning'] button");
    assertThat(page.content()).contains("enda du har", "Jobbdatorn");
  }
}
