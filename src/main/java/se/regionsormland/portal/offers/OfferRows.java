package se.regionsormland.portal.offers;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Conditions;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.Step;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** The table, and the view that holds no address. */
@Component
class OfferRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  OfferRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Newest first, from the one that follows {@code after}. */
  List<Placed<Offer>> shown(OfferFilter filter, @Nullable Place after, int limit) {
    var asked =
        new Conditions()
            .and("now", DbTime.of(clock.instant()), "shown_until > :now")
            .and("area", filter.area(), ":area = ANY (areas)")
            .and(
                "municipality",
                filter.municipality(),
                "(:municipality = ANY (municipalities) OR cardinality(municipalities) = 0)")
            .and("type", filter.type(), "type = :type")
            .spells(filter.wordList(), "words")
            .and("confirmed", filter.confirmed() ? "CONFIRMED" : null, "in_name = :confirmed")
            .with("limit", limit);
    if (after != null) {
      asked
          .with("name", after.name())
          .and("at", after.at(), "(shown_since, id) < (:at, CAST(:name AS uuid))");
    }
    return jdbc.sql(
            "SELECT * FROM public_offer WHERE "
                + asked.sql()
                + " ORDER BY shown_since DESC, id DESC LIMIT :limit")
        .params(asked.parameters())
        .query((row, _) -> new OfferRow(row).placed())
        .list();
  }

  Optional<Offer> shown(UUID id) {
    return jdbc.sql("SELECT * FROM public_offer WHERE id = :id AND shown_until > :now")
        .param("id", id)
        .param("now", DbTime.of(clock.instant()))
        .query((row, _) -> new OfferRow(row).offer())
        .optional();
  }

  /** Hidden or not. */
  Optional<Offer> confirmed(UUID id) {
    return jdbc.sql("SELECT * FROM offer WHERE id = :id AND state = 'SHOWN'")
        .param("id", id)
        .query((row, _) -> new OfferRow(row).offer())
        .optional();
  }

  boolean hide(UUID id, boolean hidden) {
    return jdbc.sql("UPDATE offer SET hidden = :hidden WHERE id = :id AND hidden <> :hidden")
            .param("id", id)
            .param("hidden", hidden)
            .update()
        == 1;
  }

  Optional<OwnOffer> own(UUID id) {
    return jdbc.sql("SELECT * FROM offer WHERE id = :id")
        .param("id", id)
        .query((row, _) -> new OfferRow(row).own())
        .optional();
  }

  /** Whether it is new: the same form twice is one. */
  boolean add(
      UUID id, UUID form, OfferContent content, String words, String email, Locale language) {
    return statement(
                """
                INSERT INTO offer (id, state, form, organisation, type, municipalities, areas, offers,
                    seeks, sentence, words, email, language, created_at)
                VALUES (:id, 'TO_CONFIRM', :form, :organisation, :type, :municipalities, :areas, :offers,
                    :seeks, :sentence, :words, :email, :language, :now)
                ON CONFLICT (form) DO NOTHING
                """,
                content,
                words)
            .param("id", id)
            .param("form", form)
            .param("email", email)
            .param("language", Languages.spoken(language).getLanguage())
            .param("now", DbTime.of(clock.instant()))
            .update()
        == 1;
  }

  /** Not, where somebody else has changed it since that version. */
  boolean change(UUID id, long version, InName inName, OfferContent content, String words) {
    return statement(
                """
                UPDATE offer SET organisation = :organisation, type = :type,
                    municipalities = :municipalities, areas = :areas, offers = :offers, seeks = :seeks,
                    sentence = :sentence, words = :words, in_name = :inName,
                    rewritten = rewritten + 1
                WHERE id = :id AND rewritten = :version AND state = ANY (:before)
                """,
                content,
                words)
            .param("id", id)
            .param("version", version)
            .param("inName", inName.name())
            .param("before", Step.before(OwnOffer.State.REMOVED))
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec statement(String sql, OfferContent content, String words) {
    return jdbc.sql(sql)
        .param("organisation", content.organisation())
        .param("type", content.type().name())
        .param("municipalities", Municipality.names(content.municipalities()))
        .param("areas", content.areas().toArray(Integer[]::new))
        .param("offers", names(content.offers().stream()))
        .param("seeks", names(content.seeks().stream()))
        .param("sentence", content.sentence())
        .param("words", words);
  }

  private static String[] names(Stream<? extends Enum<?>> all) {
    return all.map(Enum::name).sorted().toArray(String[]::new);
  }
}
