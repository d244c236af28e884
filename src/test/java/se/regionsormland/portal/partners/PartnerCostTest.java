package se.regionsormland.portal.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.actors.ActorChanged;
import se.regionsormland.portal.partners.PartnerRow.PartnerPlace;

/**
 * What a search costs with a thousand organisations that have joined and with a hundred thousand: a
 * page of hits with its facets. A command of its own: {@code mvn -Dslow.groups=none
 * -Dtest=PartnerCostTest test}.
 */
@InsideTest
@Tag("rehearsal")
class PartnerCostTest {

  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int ROUNDS = 20;
  private static final double AT_MOST = 1.5;

  /** In milliseconds: what the machine alone makes differ from one turn to the next. */
  private static final double OF_NO_WEIGHT = 1;

  @Autowired private Partners partners;
  @Autowired private Speakers speakers;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;

  @AfterEach
  void nobodyIsLeft() {
    speakers.goAll();
  }

  @Test
  void a_search_costs_much_the_same_however_many_have_joined() {
    var few = costsWith(FEW);
    var many = costsWith(MANY);
    few.forEach((what, cost) ->
        System.out.printf(
            "%-28s %6.2f ms of %,d, %6.2f ms of %,d: %.2f times%n",
            what, cost, FEW, many.get(what), MANY, many.get(what) / cost));
    double before = sum(few);
    double after = sum(many);
    System.out.printf("All searches: %.2f times, at most %.1f%n", after / before, AT_MOST);
    assertThat(after / before).isLessThanOrEqualTo(AT_MOST);
    few.forEach((what, cost) ->
        assertThat(many.get(what)).as(what).isLessThanOrEqualTo(AT_MOST * cost + OF_NO_WEIGHT));
  }

  private static double sum(Map<String, Double> costs) {
    return costs.values().stream().mapToDouble(cost -> cost).sum();
  }

  private Map<String, Double> costsWith(int count) {
    fill(count);
    var filters = new LinkedHashMap<String, PartnerFilter>();
    filters.put("nothing", PartnerFilter.ofWords(""));
    filters.put("an area", PartnerFilter.ofArea("5"));
    filters.put("words", PartnerFilter.ofWords("vatten 77"));
    filters.put("an offer in an area", PartnerFilter.ofArea("5").asking("erbjuder", "DATA"));
    filters.put("far into it", after(PartnerFilter.ofArea("5")));
    var costs = new LinkedHashMap<String, Double>();
    filters.forEach((what, filter) -> costs.put(what, cost(filter)));
    return costs;
  }

  private PartnerFilter after(PartnerFilter filter) {
    var hits = partners.hits(filter).first(100);
    var place = PartnerPlace.of(PartnerRow.of(hits).getLast(), filter);
    return new PartnerFilter(
        null, "5", null, null, null, null, null, null, null, null, place.written(), null);
  }

  /** The middle one of many, warm. */
  private double cost(PartnerFilter filter) {
    var times = new long[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      var page = PartnerPage.of(partners.hits(filter), filter);
      assertThat(page.rows()).isNotEmpty();
      assertThat(partners.facets(filter)).isNotNull();
      if (round >= 0) {
        times[round] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    return times[ROUNDS / 2] / 1e6;
  }

  private void fill(int count) {
    speakers.goAll();
    var owner = TestDatabase.owner(jdbc);
    owner
        .sql(
            """
            INSERT INTO actor (slug, name, type, municipality, country, joined_at)
            SELECT 'cost-' || n, 'Organisation ' || lpad(n::text, 6, '0'),
                   (ARRAY['UNIVERSITY', 'COMPANY', 'NETWORK', 'SUPPORT'])[1 + n % 4],
                   CASE WHEN n % 3 = 0 THEN '0480' END,
                   (ARRAY['SE', 'FI', 'DE', 'NO'])[1 + n % 4], now()
            FROM generate_series(1, :count) n
            """)
        .param("count", count)
        .update();
    owner
        .sql(
            """
            INSERT INTO actor_profile (slug, version, works, areas, offers, seeks, confirmed_at)
            SELECT 'cost-' || n, 1, 'Vi arbetar med vatten ' || n % 1000 || ' och sak ' || n % 5000,
                   ARRAY[1 + n % 7], ARRAY[(ARRAY['DATA', 'LAND', 'KNOWLEDGE'])[1 + n % 3]],
                   ARRAY['NETWORK'], now()
            FROM generate_series(1, :count) n
            """)
        .param("count", count)
        .update();
    events.publishEvent(new ActorChanged(""));
  }
}
