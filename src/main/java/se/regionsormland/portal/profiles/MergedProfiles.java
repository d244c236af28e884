package se.regionsormland.portal.profiles;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.profiles.claim.ClaimRows;

/**
 * What becomes of two profiles when their organisations are found to be one: those who represent
 * the one represent the other, and what it has not said itself is taken over. The row that was
 * stays as it was.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedProfiles {

  private final JdbcClient jdbc;
  private final ClaimRows claims;
  private final ProfileRows profiles;

  MergedProfiles(JdbcClient jdbc, ClaimRows claims, ProfileRows profiles) {
    this.jdbc = jdbc;
    this.claims = claims;
    this.profiles = profiles;
  }

  void move(String from, String into) {
    claims.move(from, into);
    Optional<Profile> theirs = profiles.find(from);
    if (theirs.isEmpty()) {
      return;
    }
    profiles.open(into);
    jdbc.sql(
            """
            UPDATE actor_profile AS stays SET version = greatest(stays.version, gone.version) + 1,
                works = CASE WHEN stays.works = '' THEN gone.works ELSE stays.works END,
                areas = ARRAY(SELECT unnest(stays.areas) UNION SELECT unnest(gone.areas) ORDER BY 1),
                measures = ARRAY(
                    SELECT unnest(stays.measures) UNION SELECT unnest(gone.measures) ORDER BY 1),
                municipalities = CASE WHEN stays.municipalities = '{}' THEN gone.municipalities
                    ELSE stays.municipalities END,
                offers = ARRAY(
                    SELECT unnest(stays.offers) UNION SELECT unnest(gone.offers) ORDER BY 1),
                seeks = ARRAY(SELECT unnest(stays.seeks) UNION SELECT unnest(gone.seeks) ORDER BY 1),
                languages = ARRAY(
                    SELECT unnest(stays.languages) UNION SELECT unnest(gone.languages) ORDER BY 1),
                mailbox = CASE WHEN stays.mailbox = '' THEN gone.mailbox ELSE stays.mailbox END,
                links = CASE WHEN stays.links = '{}' THEN gone.links ELSE stays.links END,
                confirmed_at = coalesce(stays.confirmed_at, gone.confirmed_at)
            FROM actor_profile AS gone
            WHERE stays.slug = :into AND gone.slug = :from AND gone.version > 0
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }
}
