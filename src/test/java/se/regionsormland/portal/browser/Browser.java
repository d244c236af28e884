package se.regionsormland.portal.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The machine's own Chromium, driven by Playwright; the one without windows before the others, for
 * it need not draw what nobody sees (ADR 057). Nothing is downloaded; {@code PORTAL_BROWSER} names
 * another one. One is started for a whole test machine and ends with it; what keeps visitors apart
 * is a context of each one's own.
 */
class Browser implements AutoCloseable {

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin/chromium-headless-shell",
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final class Running {
    static final com.microsoft.playwright.Browser CHROMIUM = start();
  }

  private final com.microsoft.playwright.Browser chromium = Running.CHROMIUM;

  private static com.microsoft.playwright.Browser start() {
    return Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(QUIET));
  }

  private static Path executable() {
    return Stream.concat(Stream.ofNullable(System.getenv("PORTAL_BROWSER")), USUAL_PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No Chromium: install it or set PORTAL_BROWSER"));
  }

  /** A fresh visitor; without scripts when asked. */
  BrowserContext visitor(String address, int width, boolean scripts) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(address)
            .setViewportSize(width, 900)
            .setLocale("sv-SE")
            .setJavaScriptEnabled(scripts));
  }

  /**
   * Presses what leads to another page, and waits until the whole of that page is there: after a
   * click alone a test can read half a page.
   */
  static void press(Page page, String button) {
    leading(page, () -> page.click(button));
  }

  /** Likewise, however it is pressed. */
  static void leading(Page page, Runnable pressed) {
    var there = new AtomicBoolean();
    Consumer<Page> loaded = _ -> there.set(true);
    page.onLoad(loaded);
    pressed.run();
    page.waitForCondition(there::get);
    page.offLoad(loaded);
  }

  /** Nobody of one test is there in the next. */
  @Override
  public void close() {
    chromium.contexts().forEach(BrowserContext::close);
  }
}
