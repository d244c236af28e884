package se.regionsormland.portal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.offers.Resource;

/**
 * Without a decision on disposal nothing that has come in is erased, and no page says that it is.
 */
@PortalTest
@TestPropertySource(properties = {"portal.retention.disposal=", "portal.retention.disposal-day="})
class WithoutDecisionTest {

  @Autowired private NightlyErasure night;
  @Autowired private OwnOffers offers;
  @Autowired private MockMvcTester mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String email = "bevaras-" + UUID.randomUUID() + "@example.org";

  @AfterEach
  void now() {
    clock.reset();
  }

  private String page(String path) {
    var body = mvc.get().uri(path).exchange().getMvcResult().getResponse().getContentAsByteArray();
    return HtmlUtils.htmlUnescape(new String(body, StandardCharsets.UTF_8));
  }

  private int stored(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table + " t WHERE t::text LIKE :text")
        .param("text", "%" + email + "%")
        .query(Integer.class)
        .single();
  }

  private String shownOffer() {
    offers.write(UUID.randomUUID(), content(), email, Locale.of("sv"));
    var body =
        jdbc.sql("SELECT body FROM letter WHERE recipient = :email")
            .param("email", email)
            .query(String.class)
            .single();
    var token = body.split("/partner/erbjud/bekrafta/", 2)[1].split("[\\s?]", 2)[0];
    return offers.confirm(token).orElseThrow();
  }

  @Test
  void an_offer_that_is_taken_away_is_kept_and_its_page_says_so() {
    var key = shownOffer();
    assertThat(page("/mina-erbjudanden/" + key + "/borttagning"))
        .contains("bevaras efter regionens regler")
        .doesNotContain("raderas");

    offers.remove(key);
    clock.advance(Duration.ofDays(700));
    night.erase();

    assertThat(stored("offer")).isOne();
    assertThat(stored("letter")).isZero();
    assertThat(page("/mina-erbjudanden/" + key)).contains("bevaras").doesNotContain("raderad");
  }

  @Test
  void the_privacy_page_promises_no_end() {
    assertThat(page("/personuppgifter"))
        .contains("det finns inget beslut om att den får gallras")
        .doesNotContain("90 dagar");
  }

  private static OfferContent content() {
    return new OfferContent(
        "En förening",
        ActorType.OTHER,
        Set.of(),
        List.of(5),
        Set.of(Resource.PREMISES),
        Set.of(),
        "Vi har en lokal.");
  }
}
