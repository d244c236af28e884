package se.regionsormland.portal.actors;

import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.shared.DbTime;

/** Organisations that came to the register by themselves, and those found to be one. */
@Component
public class JoinedActors {

  private static final int LONGEST = 60;
  private static final int PAIRS = 50;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** Words that stand where a slug does in addresses. */
  private static final Set<String> TAKEN = Set.of("erbjud", "erbjudanden", "anslut", "karta", "");

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  JoinedActors(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Two of the register that have the same number, or names that read the same. */
  public record Pair(String one, String oneName, String other, String otherName) {}

  /** Gives its slug. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String enter(NewActor actor) {
    var home = actor.municipality();
    var slug = freeSlug(actor.name());
    jdbc.sql(
            """
            INSERT INTO actor (slug, name, type, municipality, number, country, joined_at)
            VALUES (:slug, :name, :type, :municipality, :number, :country, :now)
            """)
        .param("slug", slug)
        .param("name", actor.name())
        .param("type", actor.type().name())
        .param("municipality", home == null ? null : home.code())
        .param("number", actor.number())
        .param("country", actor.country())
        .param("now", DbTime.of(clock.instant()))
        .update();
    events.publishEvent(new ActorChanged(slug));
    return slug;
  }

  /**
   * The one goes up in the other, which keeps its name and address. What the strategy names stays:
   * only who joined can go up in another.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean merge(String from, String into) {
    boolean merged =
        jdbc.sql(
                    """
                    UPDATE actor SET merged_into = :into
                    WHERE slug = :from AND slug <> :into AND joined_at IS NOT NULL
                      AND merged_into IS NULL
                      AND EXISTS (
                          SELECT FROM actor WHERE slug = :into AND merged_into IS NULL)
                    """)
                .param("from", from)
                .param("into", into)
                .update()
            == 1;
    if (merged) {
      jdbc.sql("UPDATE actor SET merged_into = :into WHERE merged_into = :from")
          .param("from", from)
          .param("into", into)
          .update();
      events.publishEvent(new ActorChanged(into));
    }
    return merged;
  }

  /** The one with that organisation number. */
  @Transactional(readOnly = true)
  public Optional<String> withNumber(String number) {
    return number.isEmpty()
        ? Optional.empty()
        : jdbc.sql(
                "SELECT slug FROM actor WHERE number = :number AND merged_into IS NULL"
                    + " ORDER BY slug LIMIT 1")
            .param("number", number)
            .query(String.class)
            .optional();
  }

  /** At most fifty; the one that can go up in the other first. */
  @Transactional(readOnly = true)
  public List<Pair> alike() {
    return jdbc.sql(
            """
            WITH living AS (
                SELECT slug, name, joined_at, number,
                       lower(regexp_replace(name, '[^[:alnum:]]', '', 'g')) AS read
                FROM actor WHERE merged_into IS NULL)
            SELECT one.slug AS one, one.name AS one_name, other.slug AS other, other.name AS other_name
            FROM living one JOIN living other
              ON one.slug <> other.slug
             AND (one.read = other.read OR (one.number <> '' AND one.number = other.number))
             AND (other.joined_at IS NULL OR (other.joined_at, other.slug) < (one.joined_at, one.slug))
            WHERE one.joined_at IS NOT NULL
            ORDER BY one.name, one.slug LIMIT :most
            """)
        .param("most", PAIRS)
        .query(new SimplePropertyRowMapper<>(Pair.class))
        .list();
  }

  private String freeSlug(String name) {
    var plain = slugOf(name);
    boolean free =
        !TAKEN.contains(plain)
            && jdbc.sql("SELECT NOT EXISTS (SELECT FROM actor WHERE slug = :slug)")
                .param("slug", plain)
                .query(Boolean.class)
                .single();
    return free ? plain : plain + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String slugOf(String name) {
    var small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var plain =
        ACCENTS.matcher(small).replaceAll("").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }
}
