package se.regionsormland.portal.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

/**
 * Letters that are sent from nobody, to nowhere or not at all are told of before somebody misses
 * them.
 */
class MailGapsTest {

  private static final String[] SETTINGS = {
    "PORTAL_MAIL_FROM", "PORTAL_MAIL_OFFICERS", "PORTAL_BASEURL"
  };

  @Nested
  @PortalTest
  @TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "portal.mail.every=24h"})
  @ExtendWith(OutputCaptureExtension.class)
  class WithAMailServerAlone {

    @Autowired private MailGaps gaps;
    @Autowired private MockMvcTester http;

    @Test
    void the_log_says_in_one_line_what_is_not_set(CapturedOutput output) {
      gaps.say();
      assertThat(output.getOut().lines().filter(line -> line.contains("Breven skickas, men")))
          .last()
          .asString()
          .contains(SETTINGS);
    }

    @Test
    void the_administrators_page_of_letters_says_it_too() {
      var page = http.perform(get("/administration/brev").with(As.administrator()));
      assertThat(page).hasStatusOk().bodyText().contains(SETTINGS);
    }
  }

  @Nested
  @PortalTest
  @ExtendWith(OutputCaptureExtension.class)
  class WithAllThatLettersNeed extends SmtpTest {

    @Autowired private MailGaps gaps;
    @Autowired private MockMvcTester http;

    @Test
    void nothing_is_said(CapturedOutput output) {
      gaps.say();
      assertThat(output.getOut()).doesNotContain("Breven skickas, men");
      var page = http.perform(get("/administration/brev").with(As.administrator()));
      assertThat(page).hasStatusOk().bodyText().doesNotContain(SETTINGS);
    }
  }

  @Nested
  @PortalTest
  class WithoutAMailServer {

    @Autowired private MailGaps gaps;

    @Test
    void letters_wait_and_nothing_more_is_asked_for() {
      assertThat(gaps.found()).isEmpty();
    }
  }
}
