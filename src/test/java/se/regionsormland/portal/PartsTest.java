package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.DispatcherServlet;

/** How much of the portal tests start: mostly not the whole of it, and the inside is little. */
@InsideTest
class PartsTest {

  private static final Path TESTS = Path.of("src/test/java");

  @Autowired private ApplicationContext inside;
  @Autowired private InsideTest.AtStart atStart;

  @Test
  void fewer_than_half_of_the_test_classes_start_the_whole_portal() throws IOException {
    var all = testClasses();
    var whole = all.stream().filter(PartsTest::startsTheWhole).toList();
    System.out.println(whole.size() + " of " + all.size() + " test classes start the whole portal");
    assertThat(all).hasSizeGreaterThan(250);
    assertThat(2 * whole.size()).as("%s", whole).isLessThan(all.size());
  }

  @Test
  void the_inside_starts_with_less_than_a_tenth_of_the_portal() {
    assertThat(atStart.share()).isBetween(0.001, 0.1);
  }

  @Test
  void it_has_no_page_no_server_no_sign_in_and_no_round() {
    assertThat(inside.getBeanNamesForAnnotation(Controller.class)).isEmpty();
    assertThat(inside.getBeanNamesForType(DispatcherServlet.class)).isEmpty();
    assertThat(inside.getBeanNamesForType(ScheduledTaskHolder.class)).isEmpty();
    assertThat(inside.getBeanNamesForType(SecurityFilterChain.class, true, false))
        .noneMatch(
            ((org.springframework.context.ConfigurableApplicationContext) inside).getBeanFactory()
                ::containsSingleton);
  }

  private static List<Class<?>> testClasses() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .map(PartsTest::named)
          .filter(one -> !one.isAnnotation())
          .filter(one -> !java.lang.reflect.Modifier.isAbstract(one.getModifiers()))
          .<Class<?>>map(one -> one)
          .toList();
    }
  }

  private static Class<?> named(Path file) {
    var name = TESTS.relativize(file).toString().replace(".java", "").replace('/', '.');
    try {
      return Class.forName(name, false, PartsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By what it says, what it extends says, or a part of it says. */
  private static boolean startsTheWhole(Class<?> test) {
    var boots = AnnotatedElementUtils.findMergedAnnotation(test, SpringBootTest.class);
    return (boots != null && !List.of(boots.classes()).contains(InsideTest.Inside.class))
        || Arrays.stream(test.getDeclaredClasses()).anyMatch(PartsTest::startsTheWhole);
  }
}
