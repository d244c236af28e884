package se.regionsormland.portal.profiles.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.NewActor;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.profiles.claim.Claim.State;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Step;
import se.regionsormland.portal.shared.SwedishTime;

/** The table of claims. Each change guards the state it leaves, so that it is made once. */
@Component
public class ClaimRows {

  private static final int AT_MOST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  ClaimRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether it is new: the same form twice is one. */
  public boolean add(UUID id, UUID form, NewClaim claim, Locale language) {
    var actor = claim.actor();
    var home = actor.municipality();
    return jdbc.sql(
                """
                INSERT INTO actor_claim (id, state, form, slug, organisation, number, type, municipality,
                    country, name, email, why, language, created_at)
                VALUES (:id, 'TO_CONFIRM', :form, :slug, :organisation, :number, :type, :municipality,
                    :country, :name, :email, :why, :language, :now)
                ON CONFLICT (form) DO NOTHING
                """)
            .param("id", id)
            .param("form", form)
            .param("slug", claim.slug())
            .param("organisation", actor.name())
            .param("number", actor.number())
            .param("type", actor.type().name())
            .param("municipality", home == null ? null : home.name())
            .param("country", actor.country())
            .param("name", claim.person().name())
            .param("email", claim.person().email())
            .param("why", claim.person().why())
            .param("language", Languages.spoken(language).getLanguage())
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  public Optional<Claim> find(UUID id) {
    return jdbc.sql("SELECT * FROM actor_claim WHERE id = :id")
        .param("id", id)
        .query(ClaimRows::claim)
        .optional();
  }

  /** Whoever else answers it waits until this transaction ends. */
  public Optional<Claim> hold(UUID id) {
    return jdbc.sql("SELECT * FROM actor_claim WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(ClaimRows::claim)
        .optional();
  }

  /** Oldest first: they have waited longest. */
  public List<Claim> waiting() {
    return jdbc.sql(
            "SELECT * FROM actor_claim WHERE state = 'WAITING' ORDER BY confirmed_at, id LIMIT :most")
        .param("most", AT_MOST)
        .query(ClaimRows::claim)
        .list();
  }

  /** Those who speak for it. */
  public List<Claim> acceptedOf(String slug) {
    return jdbc.sql(
            "SELECT * FROM actor_claim WHERE state = 'ACCEPTED' AND slug = :slug ORDER BY id")
        .param("slug", slug)
        .query(ClaimRows::claim)
        .list();
  }

  /** An accepted claim: who has that address represents the one with that slug. */
  public record Representing(String slug, String mailbox) {}

  /** What organisations those with these addresses represent. */
  public Set<Representing> representing(Collection<String> addresses) {
    return jdbc
        .sql(
            "SELECT slug, email FROM actor_claim"
                + " WHERE state = 'ACCEPTED' AND lower(email) = ANY (:addresses)")
        .param(
            "addresses",
            addresses.stream().map(one -> one.toLowerCase(Locale.ROOT)).toArray(String[]::new))
        .query((row, _) ->
            new Representing(row.getString("slug"), EmailAddress.mailbox(row.getString("email"))))
        .stream()
        .collect(Collectors.toSet());
  }

  public boolean become(UUID id, State next) {
    boolean ends = next == State.ENDED || next == State.REFUSED;
    return set(id, next, null, ends);
  }

  /** From now on she speaks for the one with that slug. */
  public boolean accept(UUID id, String slug) {
    return set(id, State.ACCEPTED, slug, false);
  }

  private boolean set(UUID id, State next, @Nullable String slug, boolean ends) {
    return jdbc.sql(
                """
                UPDATE actor_claim SET state = :next, slug = coalesce(:slug, slug),
                    confirmed_at = coalesce(confirmed_at, :now),
                    closed_at = CASE WHEN :ends THEN CAST(:now AS timestamptz) END
                WHERE id = :id AND state = ANY (:before)
                  AND (state <> 'TO_CONFIRM' OR created_at > :created)
                """)
            .param("id", id)
            .param("next", next.name())
            .param("slug", slug)
            .param("ends", ends)
            .param("before", Step.before(next))
            .param("now", DbTime.of(clock.instant()))
            .param("created", DbTime.of(clock.instant().minus(KeyKind.PROFILE_CONFIRMATION.life())))
            .update()
        == 1;
  }

  /** They speak for the one that it went up in. */
  public void move(String from, String into) {
    jdbc.sql("UPDATE actor_claim SET slug = :into WHERE slug = :from")
        .param("from", from)
        .param("into", into)
        .update();
  }

  /** What nobody confirmed. */
  List<UUID> eraseUnconfirmed(Instant writtenBefore) {
    return jdbc.sql(
            "DELETE FROM actor_claim WHERE state = 'TO_CONFIRM' AND created_at <= :before"
                + " RETURNING id")
        .param("before", DbTime.of(writtenBefore))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  /** Who she was, of those refused or ended then or earlier. */
  List<UUID> eraseClosed(Instant closedBefore) {
    return jdbc.sql(
            "UPDATE actor_claim SET name = '', email = '', why = ''"
                + " WHERE email <> '' AND closed_at <= :before RETURNING id")
        .param("before", DbTime.of(closedBefore))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
    return new Claim(
        row.getObject("id", UUID.class),
        State.valueOf(row.getString("state")),
        row.getString("slug"),
        actor(row),
        new Claim.Person(row.getString("name"), row.getString("email"), row.getString("why")),
        Locale.of(row.getString("language")),
        confirmed == null ? null : SwedishTime.dateOf(confirmed.toInstant()));
  }

  private static NewActor actor(ResultSet row) throws SQLException {
    var home = row.getString("municipality");
    return new NewActor(
        row.getString("organisation"),
        row.getString("number"),
        ActorType.valueOf(row.getString("type")),
        home == null ? null : Municipality.valueOf(home),
        row.getString("country"));
  }
}
