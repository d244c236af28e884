package se.regionsormland.portal.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.introductions.Introduction.State;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.Step;

/** The table. Each change guards the state it leaves, so that it is made once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntroductionRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  IntroductionRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Something asked with a form, and for how long it can be confirmed. */
  record Asking(AskedAbout subject, UUID form, Asker asker, Locale language, Duration valid) {}

  /**
   * Asked anew before it was confirmed, the later words hold.
   *
   * @return what there is to confirm: nothing when the form came twice, nor when the same person
   *     has already asked
   */
  Optional<UUID> ask(Asking asking) {
    var asker = asking.asker();
    return jdbc.sql(
            """
            INSERT INTO introduction (id, kind, subject, state, form, expires_at,
                name, organisation, email, telephone, reason, language)
            VALUES (:id, :kind, :subject, 'TO_CONFIRM', :form, :expires,
                :name, :organisation, :email, :telephone, :reason, :language)
            ON CONFLICT (subject, lower(email)) WHERE over_at IS NULL DO UPDATE
            SET form = excluded.form, expires_at = excluded.expires_at, name = excluded.name,
                organisation = excluded.organisation, email = excluded.email,
                telephone = excluded.telephone, reason = excluded.reason,
                language = excluded.language
            WHERE introduction.state = 'TO_CONFIRM' AND introduction.form <> excluded.form
            RETURNING id
            """)
        .param("id", UUID.randomUUID())
        .param("kind", asking.subject().kind().name())
        .param("subject", asking.subject().id())
        .param("form", asking.form())
        .param("expires", DbTime.of(clock.instant().plus(asking.valid())))
        .param("name", asker.name())
        .param("organisation", asker.organisation())
        .param("email", asker.email())
        .param("telephone", asker.telephone())
        .param("reason", asker.reason())
        .param("language", Languages.spoken(asking.language()).getLanguage())
        .query(UUID.class)
        .optional();
  }

  /** What a letter's link opens: not, when it is too old to confirm. */
  Optional<Introduction> find(UUID id) {
    return jdbc.sql(
            "SELECT * FROM introduction WHERE id = :id"
                + " AND (state <> 'TO_CONFIRM' OR expires_at > :now)")
        .param("id", id)
        .param("now", DbTime.of(clock.instant()))
        .query((row, _) -> read(row))
        .optional();
  }

  /** What the owner has been asked, oldest first. */
  List<Introduction> askedOf(AskedAbout subject) {
    return jdbc.sql(
            """
            SELECT * FROM introduction
            WHERE kind = :kind AND subject = :subject AND over_at IS NULL
              AND state IN ('WAITING', 'AGREED', 'DECLINED')
            ORDER BY asked_at, id LIMIT 100
            """)
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .query((row, _) -> read(row))
        .list();
  }

  boolean isWaiting(AskedAbout.Kind kind, UUID subject) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM introduction WHERE kind = :kind AND subject = :subject"
                + " AND state = 'WAITING')")
        .param("kind", kind.name())
        .param("subject", subject)
        .query(Boolean.class)
        .single();
  }

  /** Whether it is so from now on; not, where that does not follow on what it was. */
  boolean become(UUID id, State next) {
    return jdbc.sql(
                """
                UPDATE introduction
                SET state = :next, asked_at = coalesce(asked_at, :now),
                    closed_at = CASE WHEN :next <> 'WAITING' THEN :now END
                WHERE id = :id AND state = ANY (:before)
                """)
            .param("id", id)
            .param("next", next.name())
            .param("before", Step.before(next))
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  private static Introduction read(ResultSet row) throws SQLException {
    var asked = row.getObject("asked_at", OffsetDateTime.class);
    return new Introduction(
        row.getObject("id", UUID.class),
        AskedAbout.Kind.valueOf(row.getString("kind")),
        row.getObject("subject", UUID.class),
        State.valueOf(row.getString("state")),
        new Asker(
            row.getString("name"),
            row.getString("organisation"),
            row.getString("email"),
            row.getString("telephone"),
            row.getString("reason")),
        Locale.of(row.getString("language")),
        asked == null ? null : asked.toInstant());
  }
}
