package se.regionsormland.portal.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.shared.Languages;

/** The list of organisations goes on from where it ended, whatever has become of its lines. */
class PartnerPageTest {

  private static final int PAGE = 20;

  private static PartnerFilter asking(String words, String after) {
    return new PartnerFilter(
        words, null, null, null, null, null, null, null, null, null, after, null);
  }

  /** Half of them have the words in their name, and so come first. */
  private static List<PartnerHit> hits(boolean ranked) {
    return IntStream.range(0, 50)
        .mapToObj(n -> hit("Åby & Öja nr %02d".formatted(n), ranked && n % 2 == 0))
        .sorted(
            Comparator.comparingInt((PartnerHit one) -> ranked ? one.rank() : 0)
                .thenComparing(one -> one.actor().name(), Languages.inOrder()))
        .toList();
  }

  private static PartnerHit hit(String name, boolean asked) {
    var card = new ActorCard(UUID.randomUUID(), "s", name, ActorType.OTHER, null, null);
    return new PartnerHit(card, List.of(), 0, null, asked, true, SaidFit.NOTHING, null);
  }

  private static PartnerPage page(List<PartnerHit> named, PartnerFilter filter) {
    var nobody = JoinedIndex.of(Stream.empty(), _ -> "");
    var place = new StrategyPlace(true, Set.of(), Optional.empty());
    return PartnerPage.of(
        new PartnerHits(named, JoinedHits.of(nobody, filter, place), filter), filter);
  }

  private static List<String> names(PartnerPage page) {
    return page.rows().stream().map(row -> row.first().actor().name()).toList();
  }

  private static String after(String href) {
    var value = UriComponentsBuilder.fromUriString(href).build().getQueryParams().getFirst("efter");
    return value == null
        ? ""
        : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "åby"})
  void every_line_stands_on_one_page(String words) {
    var all = hits(!words.isEmpty());
    var seen = new ArrayList<String>();
    var page = page(all, asking(words, ""));
    seen.addAll(names(page));
    while (page.next() != null) {
      page = page(all, asking(words, after(page.next())));
      seen.addAll(names(page));
    }
    assertThat(seen)
        .containsExactlyElementsOf(all.stream().map(one -> one.actor().name()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "åby"})
  void it_goes_on_when_lines_are_gone_the_last_one_among_them(String words) {
    var all = hits(!words.isEmpty());
    var next = page(all, asking(words, "")).next();
    assertThat(next).isNotNull();
    for (int gone = 1; gone < PAGE; gone += 6) {
      var left = new ArrayList<>(all);
      left.subList(PAGE - gone, PAGE).clear();
      var page = page(left, asking(words, after(next)));
      assertThat(names(page)).first().isEqualTo(all.get(PAGE).actor().name());
    }
  }

  @Test
  void the_way_back_leads_to_the_page_before() {
    var all = hits(false);
    var second = page(all, asking("", after(page(all, asking("", "")).next())));
    var third = page(all, asking("", after(second.next())));
    assertThat(names(page(all, asking("", after(third.previous()))))).isEqualTo(names(second));
    assertThat(second.previous()).doesNotContain("efter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trosa-kommun", "x_y", "99999999_a", "1_", "-1_a"})
  void what_is_no_place_begins_from_the_start(String after) {
    var all = hits(false);
    assertThat(names(page(all, asking("", after)))).isEqualTo(names(page(all, asking("", ""))));
  }
}
