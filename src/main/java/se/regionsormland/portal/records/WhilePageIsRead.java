package se.regionsormland.portal.records;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What several parts of one page ask for is asked once, and is gone with the page. Whatever writes,
 * or is no page, asks in its own turn.
 */
final class WhilePageIsRead {

  private WhilePageIsRead() {}

  static UUID[] once(String name, Supplier<UUID[]> ask) {
    var page = page();
    if (page == null) {
      return ask.get();
    }
    var key = WhilePageIsRead.class.getName() + " " + name;
    if (page.getRequest().getAttribute(key) instanceof UUID[] known) {
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
