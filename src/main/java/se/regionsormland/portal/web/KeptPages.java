package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.KeptPage.Life;

/**
 * Pages that are the {@link SameForAll same for all}, and those whose {@link Told} is, as bytes.
 * Kept for a minute and the day at most, since another portal on the same database may have changed
 * what the first tell.
 */
@Component
class KeptPages implements HandlerInterceptor {

  private static final Duration LIFE = Duration.ofMinutes(1);
  private static final int MOST = 1000;
  private static final String ASKED_ANEW = "no-cache, private";
  private static final String ASKED = KeptPages.class.getName();

  private record Key(String path, Locale language) {}

  /** What is asked for, and how often pages had been thrown away by then. */
  private record Asked(Key key, int round) {}

  private final ConcurrentHashMap<Key, KeptPage> pages = new ConcurrentHashMap<>();
  private final AtomicInteger round = new AtomicInteger();
  private final Language language = new Language();
  private final Clock clock;

  KeptPages(Clock clock) {
    this.clock = clock;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(PagesChanged changed) {
    round.incrementAndGet();
    pages.clear();
  }

  /** What is kept for this request; where nothing is, what is made for it may be kept. */
  @Nullable KeptPage of(HttpServletRequest request) {
    var key = key(request);
    if (key == null) {
      return null;
    }
    var page = pages.get(key);
    if (page != null) {
      if (page.holds(clock.instant())) {
        return page;
      }
      pages.remove(key, page);
    }
    request.setAttribute(ASKED, new Asked(key, round.get()));
    return null;
  }

  private @Nullable Key key(HttpServletRequest request) {
    boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    return reads && request.getQueryString() == null && !maybeSignedIn(request)
        ? new Key(request.getRequestURI(), languageOf(request))
        : null;
  }

  /** Who has no cookie has chosen none. */
  private Locale languageOf(HttpServletRequest request) {
    return request.getCookies() == null ? Languages.SWEDISH : language.resolveLocale(request);
  }

  private static boolean maybeSignedIn(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies != null
        && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().endsWith("session"));
  }

  private Life life(@Nullable Told told) {
    var now = clock.instant();
    var minute = now.plus(LIFE);
    var tomorrow = SwedishTime.dateOf(now).plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
    return new Life(now, minute.isBefore(tomorrow) ? minute : tomorrow, told);
  }

  /** The reader's own browser keeps it too, and asks whether it has changed. */
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isSameForAll(handler) && request.getUserPrincipal() == null) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, ASKED_ANEW);
      response.setHeader(HttpHeaders.VARY, KeptPage.VARIES);
    }
    return true;
  }

  /** Keeps what was written, if it may be, and gives it the tag that it will have. */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    if (request.getAttribute(ASKED) instanceof Asked asked
        && failure == null
        && (isSameForAll(handler) || Told.of(request) != null)
        && mayBeKept(request, response)) {
      keep(asked, Told.of(request), response);
    }
  }

  private static boolean isSameForAll(Object handler) {
    return handler instanceof HandlerMethod method
        && (method.hasMethodAnnotation(SameForAll.class)
            || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), SameForAll.class));
  }

  private static boolean mayBeKept(HttpServletRequest request, HttpServletResponse response) {
    return "GET".equals(request.getMethod())
        && response.getStatus() == HttpServletResponse.SC_OK
        && request.getUserPrincipal() == null
        && !response.containsHeader(HttpHeaders.SET_COOKIE);
  }

  private void keep(Asked asked, @Nullable Told told, HttpServletResponse response) {
    var written = WebUtils.getNativeResponse(response, ContentCachingResponseWrapper.class);
    if (written == null || written.getContentSize() == 0) {
      return;
    }
    makeRoom();
    var page = new KeptPage(written.getContentAsByteArray(), response, life(told));
    response.setHeader(HttpHeaders.ETAG, page.tag());
    pages.put(asked.key(), page);
    if (asked.round() != round.get()) {
      pages.remove(asked.key()); // thrown away while this one was being made
    }
  }

  /** Those that tell what people wrote go first: the others are few, and longer the same. */
  private void makeRoom() {
    if (pages.size() >= MOST) {
      pages.values().removeIf(KeptPage::tells);
    }
    if (pages.size() >= MOST) {
      pages.clear();
    }
  }

  /** What was taken back does not lie in memory until somebody asks for it. */
  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void sweep() {
    var now = clock.instant();
    pages.values().removeIf(page -> page.isOver(now));
  }
}
