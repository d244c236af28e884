package se.regionsormland.portal.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.retention.NightlyErasure;

/** Without a decision on disposal what was asked is kept, and hinders nobody from asking again. */
@InsideTest
@TestPropertySource(properties = {"portal.retention.disposal=", "portal.retention.disposal-day="})
class AskedAnewTest {

  @Autowired private Erasure erasure;
  @Autowired private NightlyErasure night;
  @Autowired private JdbcClient jdbc;
  @Autowired private TestClock clock;

  private final String email = "bevaras-" + UUID.randomUUID() + "@example.org";

  @AfterEach
  void now() {
    clock.reset();
  }

  private int stored() {
    return jdbc.sql("SELECT count(*) FROM introduction WHERE email = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  @Test
  void who_asked_to_be_introduced_is_kept_and_may_ask_anew() {
    introduction("WAITING");
    clock.advance(Duration.ofDays(200));
    erasure.endWhatIsOld();
    night.erase();
    introduction("TO_CONFIRM");
    assertThat(stored()).isEqualTo(2);
  }

  private void introduction(String state) {
    jdbc.sql(
            """
            INSERT INTO introduction (id, kind, subject, state, form, expires_at, name, organisation,
                                      email, telephone, reason, language, asked_at)
            VALUES (gen_random_uuid(), 'IDEA', :subject, :state, gen_random_uuid(), :now, 'N', '',
                    :email, '', 'Skäl', 'sv', CASE WHEN :state = 'WAITING' THEN :now::timestamptz END)
            """)
        .param("subject", UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8)))
        .param("state", state)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("email", email)
        .update();
  }
}
