package se.regionsormland.portal.ideas.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Slice;

/** The list as the page shows it: what was chosen, what there is, and the way on. */
record PublicIdeaList(
    List<PublicIdeaView> ideas,
    int count,
    boolean capped,
    @Nullable String firstHref,
    @Nullable String nextHref,
    List<Option> areas,
    List<Option> municipalities,
    List<Option> needs) {

  static PublicIdeaList of(
      Slice<PublicIdea> slice,
      WantedIdeas wanted,
      boolean further,
      Strategy strategy,
      Locale reader) {
    return new PublicIdeaList(
        slice.items().stream().map(idea -> PublicIdeaView.of(idea, strategy, reader)).toList(),
        slice.count(),
        slice.capped(),
        further ? address(wanted, null) : null,
        slice.next() == null ? null : address(wanted, slice.next()),
        strategy.areas().stream()
            .map(area -> Option.plain(Integer.toString(area.number()), area.name()))
            .toList(),
        Arrays.stream(Municipality.values())
            .map(one -> Option.plain(one.slug(), one.displayName()))
            .toList(),
        Arrays.stream(Need.values())
            .map(
                need ->
                    Option.of(need.name().toLowerCase(Locale.ROOT), "public-ideas.need." + need))
            .toList());
  }

  private static String address(WantedIdeas wanted, @Nullable String after) {
    var address = UriComponentsBuilder.fromPath("/projektideer");
    add(address, "omrade", wanted.omrade());
    add(address, "kommun", wanted.kommun());
    add(address, "soker", wanted.soker());
    add(address, "ord", wanted.words());
    add(address, "efter", after);
    return address.encode().toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      address.queryParam(name, value);
    }
  }
}
