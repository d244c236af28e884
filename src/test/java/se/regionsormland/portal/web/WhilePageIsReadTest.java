package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class WhilePageIsReadTest {

  private final AtomicInteger times = new AtomicInteger();

  @AfterEach
  void noPage() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void a_page_asks_once_and_the_next_page_anew() {
    page("GET");
    assertThat(ask("one")).isSameAs(ask("one"));
    assertThat(times).hasValue(1);

    page("GET");
    ask("one");
    assertThat(times).hasValue(2);
  }

  @Test
  void what_is_asked_of_another_is_another_question() {
    page("GET");
    ask("one");
    ask("other");

    assertThat(times).hasValue(2);
  }

  @Test
  void what_writes_asks_each_time() {
    page("POST");
    ask("one");
    ask("one");

    assertThat(times).hasValue(2);
  }

  @Test
  void so_does_what_is_no_page() {
    ask("one");
    ask("one");

    assertThat(times).hasValue(2);
  }

  private UUID[] ask(String name) {
    return WhilePageIsRead.once(
        UUID[].class,
        name,
        () -> {
          times.incrementAndGet();
          return new UUID[] {UUID.randomUUID()};
        });
  }

  private static void page(String method) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest(method, "/")));
  }
}
