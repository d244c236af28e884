package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.intents.event.IntentAsked;

/**
 * A request is completed once and confirmed by two co-financiers: the sender and they on a narrow
 * screen without scripts, the officer on a wide one.
 */
@PortalServerTest
@Tag("browser")
class CompletedAndConfirmedBrowserTest {

  private static final String PAYERS =
      """
      Källa\tVem\tLäge\t2027\tSumma
      Kommun\tGnesta kommun\tTänkt\t600 000\t600 000
      Privat\tSparbanken\tTänkt\t400 000\t400 000
      """;

  private static Browser browser;
  @LocalServerPort private int port;
  @Autowired private ConfigurableApplicationContext portal;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void a_request_is_completed_once_and_confirmed_by_two_co_financiers() {
    var address = "http://localhost:" + port;
    try (var sender = browser.visitor(address, 360, false);
        var officer = browser.visitor(address, 1280, true)) {
      var page = sender.newPage();
      var plan = PlanBrowserTest.asked(page, portal, "Trosa kommun");
      var mine = plan.replace("/plan", "");
      page.navigate(mine);
      var reference = page.innerText("main").replaceAll("(?s).*(PP-\\d+-\\d+).*", "$1");
      planned(page, plan);
      confirms(page, mine, "Gnesta kommun");
      confirms(page, mine, "Sparbanken");
      Scene.of(portal).signIn(officer, "officer");
      var desk = officer.newPage();
      asks(desk, reference);
      completes(page, mine);
      desk.navigate("/arenden/" + reference);
      assertThat(desk.innerText("main"))
          .contains("Vi vill öppna en verkstad.", "Verkstaden får fyra platser.")
          .contains("Gällde en tidigare version");
      assertNoFaults(desk);
      page.navigate(mine + "/komplettering");
      assertThat(page.innerText("main")).contains("Tack.");
      assertThat(page.locator("form[action$=komplettering]").count()).isZero();
    }
  }

  private static void planned(Page page, String plan) {
    page.navigate(plan + "/klistra?rader=PAYERS");
    page.fill("#pasted", PAYERS);
    Browser.press(page, "#rad button");
    page.navigate(plan);
    Browser.press(page, "form[action$=inlamning] button");
  }

  private void confirms(Page page, String mine, String payer) {
    page.navigate(mine + "/avsikter");
    Browser.press(page, "article:has(h2:has-text('%s')) a.govuk-button".formatted(payer));
    page.fill("#summary", "En verkstad som vi betalar en del av.");
    page.fill("#email", UUID.randomUUID() + "@example.org");
    var scene = Scene.of(portal);
    var letter = scene.heard(IntentAsked.class, () -> Browser.press(page, "#intentAskForm button"));
    page.navigate("/avsiktsforklaringar/" + letter.token());
    assertThat(page.innerText("main")).contains(payer, "inget intyg").doesNotContain("Vi vill");
    page.fill("#name", "Ekonomichefen");
    page.fill("#capacity", "Ekonomichef enligt delegation");
    Browser.press(page, "button[value=yes]:not([hidden])");
    assertThat(page.innerText("main")).contains("Du har bekräftat det här");
    page.navigate(mine + "/avsikter");
    assertThat(page.innerText("main")).contains("Bekräftat");
  }

  private static void asks(Page desk, String reference) {
    desk.navigate("/arenden/" + reference);
    assertThat(desk.innerText("main")).contains("Ekonomichef enligt delegation");
    Browser.press(desk, "main a[href$=komplettering]");
    desk.fill("[id='words.text']", "Hur många platser får verkstaden?");
    assertNoFaults(desk);
    Browser.press(desk, "#completionAskForm button");
    assertThat(desk.innerText("main")).contains("Väntar på avsändaren till");
  }

  private static void completes(Page page, String mine) {
    page.navigate(mine);
    Browser.press(page, "main a[href$=komplettering]");
    assertThat(page.innerText("main")).contains("Hur många platser", "Vi vill öppna en verkstad.");
    page.fill("[id='words.text']", "Verkstaden får fyra platser.");
    Browser.press(page, "button[value=check]");
    Browser.press(page, "form[action$=skicka] button");
    assertThat(page.innerText("main")).contains("Tack.");
  }

  private static void assertNoFaults(Page page) {
    page.evaluate(PagesBrowserTest.AXE);
    for (int width : List.of(1280, 320)) {
      page.setViewportSize(width, 900);
      assertThat(PagesBrowserTest.faultsAt(page, false)).as("at " + width).isEmpty();
    }
    page.setViewportSize(1280, 900);
  }
}
