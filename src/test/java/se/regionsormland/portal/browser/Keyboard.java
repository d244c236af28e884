package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A page that is gone through by Tab, Enter and Space alone. */
final class Keyboard {

  private static final int STOPS = 120;

  private Keyboard() {}

  /** As somebody goes who sees where she is: on, until it is there. */
  static void tabTo(Page page, String what) {
    for (int i = 0; i < STOPS; i++) {
      page.keyboard().press("Tab");
      if (page.locator(what + ":focus").count() == 1) {
        return;
      }
    }
    throw new AssertionError("Tab never comes to " + what + " at " + page.url());
  }

  static void type(Page page, String field, String words) {
    tabTo(page, field);
    page.keyboard().press("Control+A");
    page.keyboard().type(words);
  }

  static void tick(Page page, String box) {
    tabTo(page, box);
    page.keyboard().press("Space");
  }

  static void press(Page page, String what, String key) {
    tabTo(page, what);
    Browser.leading(page, () -> page.keyboard().press(key));
  }

  /** Where the page runs scripts: axe waits for a clock that stands still without them. */
  static void assertNoFaults(Page page, boolean scripts) {
    if (scripts) {
      page.evaluate(PagesBrowserTest.AXE);
      assertThat(PagesBrowserTest.faultsAt(page, false)).as(page.url()).isEmpty();
    }
  }
}
