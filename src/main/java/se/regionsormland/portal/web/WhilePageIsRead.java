package se.regionsormland.portal.web;

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
    var page = page();
    if (page == null) {
      return ask.get();
    }
    var key = WhilePageIsRead.class.getName() + " " + answer.getName() + " " + name;
    var known = page.getRequest().getAttribute(key);
    if (answer.isInstance(known)) {
      return answer.cast(known);
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
