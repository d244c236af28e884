package se.regionsormland.portal.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Placed;

/** A row of the table or the view in the words of the module. */
record OfferRow(ResultSet row) {

  Offer offer() throws SQLException {
    var since = day("shown_since");
    return new Offer(id(), version(), content(), inName(), since == null ? LocalDate.EPOCH : since);
  }

  Placed<Offer> placed() throws SQLException {
    var at = DbTime.in(row, "shown_since");
    return new Placed<>(offer(), Place.of(at, id().toString()));
  }

  OwnOffer own() throws SQLException {
    var end = day("shown_until");
    return new OwnOffer(
        id(),
        version(),
        OwnOffer.State.valueOf(row.getString("state")),
        row.getBoolean("hidden"),
        inName(),
        content(),
        row.getString("email"),
        Locale.of(row.getString("language")),
        end == null ? null : end.minusDays(1));
  }

  private long version() throws SQLException {
    return row.getLong("rewritten");
  }

  private InName inName() throws SQLException {
    return InName.valueOf(row.getString("in_name"));
  }

  private UUID id() throws SQLException {
    return row.getObject("id", UUID.class);
  }

  private OfferContent content() throws SQLException {
    return new OfferContent(
        row.getString("organisation"),
        ActorType.valueOf(row.getString("type")),
        set("municipalities", Municipality::valueOf),
        List.of((Integer[]) row.getArray("areas").getArray()),
        set("offers", Resource::valueOf),
        set("seeks", Resource::valueOf),
        row.getString("sentence"));
  }

  private <T> Set<T> set(String column, Function<String, T> reading) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray())
        .map(reading)
        .collect(Collectors.toUnmodifiableSet());
  }

  private @Nullable LocalDate day(String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : SwedishTime.dateOf(at.toInstant());
  }
}
