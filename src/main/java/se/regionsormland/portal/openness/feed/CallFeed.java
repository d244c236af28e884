package se.regionsormland.portal.openness.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.funding.DatedCall;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Links;

/** The latest calls. Those that are not known to be for other areas only are for any. */
@Component
class CallFeed {

  private static final String PATH = "/floden/utlysningar.atom";
  private static final int LATEST = 50;

  private final Funding funding;
  private final Catalogue catalogue;
  private final Links links;
  private final MessageSourceAccessor messages;
  private final Clock clock;

  CallFeed(Funding funding, Catalogue catalogue, Links links, MessageSource messages, Clock clock) {
    this.funding = funding;
    this.catalogue = catalogue;
    this.links = links;
    this.messages = new MessageSourceAccessor(messages, Languages.SWEDISH);
    this.clock = clock;
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
        funding.latestCalls().stream()
            .filter(dated -> area.map(one -> dated.call().concerns(one.number())).orElse(true))
            .limit(LATEST)
            .map(this::entry)
            .toList());
  }

  private Feed.Entry entry(DatedCall dated) {
    var call = dated.call();
    return new Feed.Entry(
        Feed.tag("utlysningar/" + call.id()),
        call.title(),
        AtomWriter.AUTHOR,
        links.to("/finansiering/" + call.from().slug()),
        call.publishedAt(),
        dated.changed(),
        "%s\n%s\n%s\nAndel: %s\n%s"
            .formatted(
                call.title(),
                call.from().name(),
                say("when." + call.timing(SwedishTime.today(clock)), call.opens(), call.closes()),
                call.share(),
                say("start." + call.from().terms().starts())));
  }

  private String say(String key, LocalDate... days) {
    var told = Stream.of(days).map(day -> SwedishTime.longDate(day, Languages.SWEDISH)).toArray();
    return messages.getMessage("funding." + key, told);
  }
}
