package se.regionsormland.portal.profiles;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.profiles.claim.ClaimRows;
import se.regionsormland.portal.profiles.event.Claimant;
import se.regionsormland.portal.profiles.event.ProfileAsked;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.SwedishTime;

/** Asks once a year those who represent an organisation whether what it says of itself holds. */
@Component
class YearlyQuestion {

  private static final Period A_YEAR = Period.ofYears(1);

  private final JdbcClient jdbc;
  private final ClaimRows claims;
  private final Keys keys;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  YearlyQuestion(
      JdbcClient jdbc, ClaimRows claims, Keys keys, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.claims = claims;
    this.keys = keys;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(
      fixedDelayString = "${portal.profiles.every:1h}",
      initialDelayString = "${portal.profiles.every:1h}")
  @Transactional
  void ask() {
    toAsk().stream()
        .flatMap(slug -> claims.acceptedOf(slug).stream())
        .filter(claim -> !claim.person().email().isBlank())
        .forEach(this::ask);
  }

  /** For this caller alone; asked a year ago and not answered, it is asked again. */
  private List<String> toAsk() {
    var now = clock.instant();
    return jdbc.sql(
            """
            UPDATE actor_profile SET asked_at = :now
            WHERE confirmed_at <= :old AND (asked_at IS NULL OR asked_at <= :old)
            RETURNING slug
            """)
        .param("now", DbTime.of(now))
        .param("old", DbTime.of(now.atZone(SwedishTime.ZONE).minus(A_YEAR).toInstant()))
        .query((row, _) -> row.getString("slug"))
        .list();
  }

  private void ask(Claim claim) {
    var key = keys.giveByLetter(KeyKind.PROFILE, claim.id());
    var to = new Claimant(claim.id(), claim.person().email(), claim.language(), key);
    int year = SwedishTime.today(clock).getYear();
    events.publishEvent(new ProfileAsked(to, claim.actor().name(), year));
  }
}
