package se.regionsormland.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What several parts of one page ask for is asked once, and is gone with the page. Whatever writes,
 * or is no page, asks in its own turn.
 */
public final class WhilePageIsRead {

  private WhilePageIsRead() {}

  /** The name is the question's own among those that are answered by such a thing. */
  public static <T> T once(Class<T> answer, String name, Supplier<T> ask) {
    return answer.cast(asked("one " + answer.getName() + " " + name, ask));
  }

  /** As {@link #once}, of what may not be there. */
  public static <T> Optional<T> maybe(Class<T> answer, String name, Supplier<Optional<T>> ask) {
    var found = (Optional<?>) asked("perhaps " + answer.getName() + " " + name, ask);
    return found.map(answer::cast);
  }

  /** As {@link #once}, of several: a list that stays as it is. */
  public static <T> List<T> all(Class<T> answer, String name, Supplier<List<T>> ask) {
    var found = (List<?>) asked("all " + answer.getName() + " " + name, ask);
    return found.stream().<T>map(answer::cast).toList();
  }

  private static Object asked(String question, Supplier<?> ask) {
    var page = page();
    if (page == null) {
      return ask.get();
    }
    var key = WhilePageIsRead.class.getName() + " " + question;
    var known = page.getRequest().getAttribute(key);
    if (known != null) {
      return known;
    }
    var asked = ask.get();
    page.getRequest().setAttribute(key, asked);
    return asked;
  }

  private static @Nullable ServletRequestAttributes page() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
            && HttpMethod.GET.matches(page.getRequest().getMethod())
        ? page
        : null;
  }
}
