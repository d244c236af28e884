package se.regionsormland.portal.openness.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.funding.DatedCall;
import se.regionsormland.portal.funding.Funding;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Links;

/** The latest calls. Those that are not known to be for other areas only are for any. */
@Component
class CallFeed {

  private static final String PATH = "/floden/utlysningar.atom";
  private static final Locale SWEDISH = Locale.of("sv");
  private static final int LATEST = 50;

  private final Funding funding;
  private final Catalogue catalogue;
  private final Links links;

  CallFeed(Funding funding, Catalogue catalogue, Links links) {
    this.funding = funding;
    this.catalogue = catalogue;
    this.links = links;
  }

  Feed of(FeedFilter filter) {
    var area = filter.area(catalogue.strategy());
    var query = new FeedFilter(filter.omrade(), null, null).query();
    return new Feed(
        Feed.tag("floden/utlysningar" + query),
        "Utlysningar"
            + area.map(one -> ", insatsområde " + one.number() + " " + one.name()).orElse(""),
        links.to(PATH + query),
        links.to("/finansiering" + query),
        entries(area));
  }

  private List<Feed.Entry> entries(Optional<InterventionArea> area) {
    return funding.latestCalls().stream()
        .filter(dated -> area.map(one -> dated.call().concerns(one.number())).orElse(true))
        .limit(LATEST)
        .map(this::entry)
        .toList();
  }

  private Feed.Entry entry(DatedCall dated) {
    var call = dated.call();
    return new Feed.Entry(
        Feed.tag("utlysningar/" + call.id()),
        call.title(),
        links.to("/finansiering/" + call.from().slug()),
        call.publishedAt(),
        dated.changed(),
        "%s\n%s\nÖppnar %s och stänger %s.\nStödandel: %s"
            .formatted(
                call.title(),
                call.from().name(),
                SwedishTime.longDate(call.opens(), SWEDISH),
                SwedishTime.longDate(call.closes(), SWEDISH),
                call.share()));
  }
}
