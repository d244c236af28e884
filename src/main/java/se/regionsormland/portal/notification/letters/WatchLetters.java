package se.regionsormland.portal.notification.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.watching.event.NewWatchLink;
import se.regionsormland.portal.watching.event.WatchAsked;
import se.regionsormland.portal.watching.event.WatchNews;
import se.regionsormland.portal.watching.event.WatchRunsOut;
import se.regionsormland.portal.watching.event.Watcher;
import se.regionsormland.portal.web.Links;

/** To those who watch. Each carries the key of a watch, so each is sealed. */
@Component
class WatchLetters {

  private static final String NO_REFERENCE = "";

  private final LetterWriter letters;
  private final Links links;

  WatchLetters(LetterWriter letters, Links links) {
    this.letters = letters;
    this.links = links;
  }

  /** What is new, as the letter lists it: {@code detail} is a second line, perhaps empty. */
  record Line(String title, String detail, String link) {}

  @EventListener
  void on(WatchAsked asked) {
    letters.writeLink(
        new Occasion(LetterKind.WATCH_CONFIRM, asked.watchId(), asked.token(), NO_REFERENCE),
        asked.email(),
        asked.language(),
        links.to("/bevaka/bekrafta/" + asked.token(), asked.language()));
  }

  @EventListener
  void on(WatchNews news) {
    var language = news.to().language();
    write(
        LetterKind.WATCH_NEWS,
        news.watchId(),
        news.day(),
        news.to(),
        Map.of(
            "others",
                news.otherKeys().stream()
                    .map(key -> links.to("/bevakningar/" + key, language))
                    .toList(),
            "newCalls", calls(news.newCalls(), language),
            "closingCalls", calls(news.closingCalls(), language),
            "newIdeas", news.newIdeas().stream().map(one -> line(one, language)).toList()));
  }

  @EventListener
  void on(WatchRunsOut soon) {
    write(
        LetterKind.WATCH_RUNS_OUT,
        soon.watchId(),
        soon.ends(),
        soon.to(),
        Map.of("ends", SwedishTime.longDate(soon.ends(), soon.to().language())));
  }

  @EventListener
  void on(NewWatchLink asked) {
    var to = asked.to();
    letters.writeLink(
        new Occasion(LetterKind.NEW_LINK_TO_WATCH, asked.watchId(), to.key(), NO_REFERENCE),
        to.email(),
        to.language(),
        page(to));
  }

  private String page(Watcher to) {
    return links.to("/bevakningar/" + to.key(), to.language());
  }

  private void write(LetterKind kind, UUID watch, LocalDate day, Watcher to, Map<String, ?> facts) {
    var all = new HashMap<String, Object>(facts);
    all.put("link", page(to));
    all.put("unsubscribe", links.to("/bevaka/slut/" + to.end(), to.language()));
    letters.write(
        new Occasion(kind, watch, watch + " " + day, NO_REFERENCE), to.email(), to.language(), all);
  }

  private List<Line> calls(List<WatchNews.Call> calls, Locale language) {
    return calls.stream()
        .map(call ->
            new Line(
                oneLine(call.title() + " (" + call.from() + ")"),
                days(call.opens(), call.closes(), language),
                links.to("/finansiering/" + call.sourceSlug(), language)))
        .toList();
  }

  private Line line(WatchNews.Idea idea, Locale language) {
    return new Line(
        oneLine(idea.title()),
        oneLine(idea.places()),
        links.to("/projektideer/" + idea.reference(), language));
  }

  private static String days(LocalDate opens, LocalDate closes, Locale language) {
    return SwedishTime.longDate(opens, language) + " – " + SwedishTime.longDate(closes, language);
  }

  /** Nobody's words can look like a part of the letter. */
  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
