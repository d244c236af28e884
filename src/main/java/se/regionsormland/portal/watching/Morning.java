package se.regionsormland.portal.watching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.watching.event.WatchNews;
import se.regionsormland.portal.watching.event.WatcherNotReached;

/** One address's letter of the day: at most one, and none when nothing is new. */
@Component
class Morning {

  private final DueRows due;
  private final Watchers watchers;
  private final ApplicationEventPublisher events;

  Morning(DueRows due, Watchers watchers, ApplicationEventPublisher events) {
    this.due = due;
    this.watchers = watchers;
    this.events = events;
  }

  @Transactional
  void tell(String address, News news) {
    var watches = due.take(address, news.today());
    if (!watches.isEmpty()) {
      tell(watches, news);
      watches.forEach(watch -> due.told(watch.id(), news.until()));
    }
  }

  @EventListener
  @Transactional
  void on(WatcherNotReached refused) {
    due.rest(refused.watchId(), refused.restsUntil());
  }

  /**
   * What several of her watches are about stands there once, in the language that she chose last.
   */
  private void tell(List<Watch> watches, News news) {
    var fresh = all(watches, news::newCalls);
    var closing = all(watches, watch -> toldClosing(watch, news));
    closing.removeAll(fresh);
    var ideas = all(watches, news::newIdeas);
    if (fresh.isEmpty() && closing.isEmpty() && ideas.isEmpty()) {
      return;
    }
    var first = watches.getFirst();
    events.publishEvent(
        new WatchNews(
            first.id(),
            news.today(),
            watchers.of(first),
            watches.stream().skip(1).map(watchers::keyTo).toList(),
            lines(fresh),
            lines(closing),
            ideas.stream().map(Morning::line).toList()));
  }

  private static <T> List<T> all(List<Watch> watches, Function<Watch, List<T>> news) {
    return new ArrayList<>(
        watches.stream()
            .map(news)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /** Told that it closes, whichever list it stands in. */
  private List<FundingCall> toldClosing(Watch watch, News news) {
    return news.closingCalls(watch).stream()
        .filter(call -> due.tellClosing(watch.id(), call.id()))
        .toList();
  }

  private static List<WatchNews.Call> lines(List<FundingCall> calls) {
    return calls.stream().map(Morning::line).toList();
  }

  private static WatchNews.Call line(FundingCall call) {
    return new WatchNews.Call(
        call.title(), call.from().name(), call.from().slug(), call.opens(), call.closes());
  }

  private static WatchNews.Idea line(PublicIdea idea) {
    return new WatchNews.Idea(idea.reference(), idea.title(), idea.places());
  }
}
