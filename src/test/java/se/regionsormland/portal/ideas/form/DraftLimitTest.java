package se.regionsormland.portal.ideas.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.regionsormland.portal.OneBrowser;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;

/** How many drafts one address begins, and that nobody loses a word by it. */
@PortalTest
class DraftLimitTest {

  private static final int AN_HOUR = 240;

  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private DraftLimit limit;

  private final TestClock clock = new TestClock();
  private final OneBrowser browser = new OneBrowser();

  private static MockHttpServletRequest from(String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }

  @Test
  void sixty_people_in_one_room_begin_four_each_and_after_an_hour_again() {
    var usual = new DraftLimit(AN_HOUR, clock);
    for (int draft = 0; draft < 60 * 4; draft++) {
      assertThat(usual.allow(from("192.0.2.1"))).as("draft %d", draft).isTrue();
    }
    assertThat(usual.allow(from("192.0.2.1"))).isFalse();
    assertThat(usual.allow(from("192.0.2.2"))).isTrue();
    clock.advance(Duration.ofHours(1));
    assertThat(usual.allow(from("192.0.2.1"))).isTrue();
  }

  private MvcTestResult save(String token, String text, String address) {
    return mvc.post()
        .uri("/fraga-regionen")
        .remoteAddress(address)
        .with(browser)
        .with(csrf())
        .formField("token", token)
        .formField("action", "save")
        .formField("text", text)
        .exchange();
  }

  private int kept(String text) {
    return jdbc.sql("SELECT count(*) FROM idea WHERE text = :text")
        .param("text", text)
        .query(Integer.class)
        .single();
  }

  @Test
  void whoever_has_to_wait_keeps_her_words_and_what_is_kept_already_is_saved_as_ever() {
    var address = "198.51.100.240";
    var token = UUID.randomUUID().toString();
    var first = "Vi vill rusta bryggan " + token;
    assertThat(save(token, first, address)).hasStatus3xxRedirection();
    while (limit.allow(from(address))) {
      // others at the same address
    }
    var words = "En andra idé om samma brygga " + token;
    assertThat(save(UUID.randomUUID().toString(), words, address))
        .hasStatus(429)
        .bodyText()
        .contains(words, "Vänta några minuter");
    assertThat(kept(words)).isZero();
    assertThat(save(token, first, address)).hasStatus3xxRedirection();
    assertThat(kept(first)).isEqualTo(1);
    assertThat(save(UUID.randomUUID().toString(), words, "198.51.100.241"))
        .hasStatus3xxRedirection();
  }
}
