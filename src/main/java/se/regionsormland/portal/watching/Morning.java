package se.regionsormland.portal.watching;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.watching.event.WatchNews;

/** One watch's letter of the day: at most one, and none when nothing is new. */
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
  void tell(UUID id, News news) {
    due.take(id, news.today())
        .ifPresent(watch -> {
          tell(watch, news);
          due.told(id, news.until());
        });
  }

  private void tell(Watch watch, News news) {
    var fresh = news.newCalls(watch);
    // Told that it closes, whichever list it stands in.
    var closing =
        news.closingCalls(watch).stream()
            .filter(call -> due.tellClosing(watch.id(), call.id()))
            .filter(call -> !fresh.contains(call))
            .toList();
    var ideas = news.newIdeas(watch);
    if (fresh.isEmpty() && closing.isEmpty() && ideas.isEmpty()) {
      return;
    }
    var to = watchers.of(watch);
    events.publishEvent(
        new WatchNews(
            watch.id(),
            news.today(),
            to,
            lines(fresh),
            lines(closing),
            ideas.stream().map(Morning::line).toList()));
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
