package se.regionsormland.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

@PortalTest
class SecurityPageTest {

  @Autowired private MockMvcTester http;

  @Test
  void without_a_key_the_page_says_that_nothing_is_signed_and_how_it_becomes() {
    var page = http.perform(get("/administration/sakerhet").with(As.administrator()));
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("är inte signerat", "PORTAL_TRAIL_KEYFILE", "PORTAL_MAIL_TRAIL");
  }
}
