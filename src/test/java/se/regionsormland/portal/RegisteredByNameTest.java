package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Spring passes over in silence an analyzer that is not where its file says. */
class RegisteredByNameTest {

  @Test
  void every_class_that_spring_is_told_of_by_name_is_there() throws IOException {
    assertThat(named())
        .isNotEmpty()
        .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
  }

  private static List<String> named() throws IOException {
    Properties told =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("META-INF/spring.factories"));
    return told.values().stream()
        .flatMap(names -> Arrays.stream(names.toString().split(",")))
        .map(String::strip)
        .toList();
  }
}
