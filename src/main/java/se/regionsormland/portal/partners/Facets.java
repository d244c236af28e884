package se.regionsormland.portal.partners;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.partners.JoinedIndex.Tags;

/** Ways to narrow a question, each with how many are left; only those that leave somebody. */
record Facets(List<Facet> all) {

  private static final int MOST = 100;

  /** {@code name} is of the text {@code partners.filter.<name>.label}. */
  record Facet(String name, List<Choice> choices) {}

  /** {@code count} is capped: "99+" says enough. {@code label} where it is no text by key. */
  record Choice(@Nullable String key, @Nullable String label, String count, String href) {}

  static Facets of(Answering answering, PartnerFilter filter) {
    var counting = new Counting(answering, filter);
    return new Facets(
        Stream.of(
                filter.type().isPresent()
                    ? Optional.<Facet>empty()
                    : counting.facet(
                        "type",
                        Arrays.stream(ActorType.values())
                            .map(one -> counting.byKey("typ", one.slug(), "partners.type." + one))),
                filter.offer().isPresent() ? none() : counting.resources("offer", "erbjuder"),
                filter.seek().isPresent() ? none() : counting.resources("seek", "soker"),
                filter.country().isPresent()
                    ? none()
                    : counting.facet(
                        "country",
                        Stream.concat(
                                Stream.of("SE"),
                                answering.known().joined().valuesOf(Tags.COUNTRY).stream())
                            .distinct()
                            .map(code -> counting.plain("land", code))))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Facet> none() {
    return Optional.empty();
  }

  private record Counting(Answering answering, PartnerFilter filter) {

    Optional<Facet> resources(String name, String parameter) {
      return facet(
          name,
          Arrays.stream(Resource.values())
              .map(one -> byKey(parameter, one.name(), "offers.resource." + one)));
    }

    /** None where there is nothing to choose between. */
    Optional<Facet> facet(String name, Stream<Optional<Choice>> choices) {
      var left = choices.flatMap(Optional::stream).toList();
      return left.size() > 1 || (left.size() == 1 && !name.equals("country"))
          ? Optional.of(new Facet(name, left))
          : Optional.empty();
    }

    Optional<Choice> byKey(String parameter, String value, String key) {
      return choice(
          parameter,
          value,
          (String count) -> new Choice(key, null, count, filter.with(parameter, value)));
    }

    Optional<Choice> plain(String parameter, String value) {
      return choice(
          parameter,
          value,
          (String count) -> new Choice(null, value, count, filter.with(parameter, value)));
    }

    private Optional<Choice> choice(String parameter, String value, Function<String, Choice> made) {
      int count = answering.count(filter.asking(parameter, value));
      return count == 0
          ? Optional.empty()
          : Optional.of(
              made.apply(count >= MOST ? MOST - 1 + "+" : String.format(Locale.ROOT, "%d", count)));
    }
  }
}
