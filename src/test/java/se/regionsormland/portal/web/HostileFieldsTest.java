package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.PersonalNumbers;

/**
 * One field stops nobody: what reads a typed text takes a time that grows as the text does, up to
 * all that the server reads of a form, and throws nothing that is not caught.
 */
class HostileFieldsTest {

  private static final int LENGTH = 256 * 1024;
  private static final int TIMES = 4;

  /** Twice as much as linear. */
  private static final int AT_MOST = 2 * TIMES;

  /** Below this the clock and the collector of garbage say more than the reader does. */
  private static final Duration NOISE = Duration.ofMillis(60);

  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int TRIES = 5;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  /** Quick enough to be tried, and still quadratic. */
  private static final int STRIDE = 64;

  private static final Map<String, String> SHORT = HostileTexts.of(LENGTH / TIMES);
  private static final Map<String, String> LONG = HostileTexts.of(LENGTH);

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  static Stream<Class<?>> forms() {
    return FormRecords.all().stream();
  }

  @Test
  void the_forms_are_found() {
    assertThat(FormRecords.all())
        .extracting(Class::getSimpleName)
        .contains("IdeaForm", "HandEntryForm", "AnswerForm", "StrategForm", "WatchForm", "AskForm")
        .hasSizeGreaterThan(25);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void no_constraint_takes_longer_than_its_text_is_long(Class<?> form) {
    FormRecords.texts(form).stream()
        .map(FormFields::field)
        .filter(field -> !FormRecords.constraints(field).isEmpty())
        .forEach(field ->
            grows(
                form.getSimpleName() + "." + field.getName(),
                text ->
                    VALIDATOR.validateValue(field.getDeclaringRecord(), field.getName(), text)));
  }

  /** Cross-checks ask a form before its constraints have said no, so each question is asked. */
  @ParameterizedTest
  @MethodSource("forms")
  void no_question_to_a_form_takes_longer_than_its_text_is_long(Class<?> form) {
    questions(form)
        .forEach(question ->
            grows(
                form.getSimpleName() + "." + question.getName(),
                text -> ask(question, filled(form, text))));
  }

  static Stream<Map.Entry<String, Consumer<String>>> readers() {
    return Stream.of(
        Map.entry("Signs.clean", Signs::clean),
        Map.entry("Typed.text", Typed::text),
        Map.entry("Typed.search", Typed::search),
        Map.entry("Typed.number", Typed::number),
        Map.entry("Typed.uuid", Typed::uuid),
        Map.entry("Typed.address", Typed::address),
        Map.entry("TypedDate", text -> new TypedDate(text, text, text).date()),
        Map.entry("EmailAddress", EmailAddress::of),
        Map.entry("EmailAddress, local", EmailAddress::hasForeignLocalPart),
        Map.entry("PersonalNumbers", PersonalNumbers::in),
        Map.entry("Kronor", Kronor::read));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void no_reader_takes_longer_than_its_text_is_long(Map.Entry<String, Consumer<String>> reader) {
    grows(reader.getKey(), reader.getValue());
  }

  private static void grows(String what, Consumer<String> reader) {
    LONG.forEach((name, text) -> {
      var many = timeOf(reader, text);
      assertThat(many).as("%s, %s", what, name).isLessThan(LONGEST);
      if (many.compareTo(NOISE) < 0) {
        return; // less than what a linear reader may take, whatever a quarter of it takes
      }
      var few = timeOf(reader, SHORT.getOrDefault(name, ""));
      assertThat(many)
          .as("%s, %s: %s for a quarter of it", what, name, few)
          .isLessThan(few.multipliedBy(AT_MOST).plus(NOISE));
    });
  }

  /** The best of some: others use the machine, its caches and its memory too. */
  private static Duration timeOf(Consumer<String> reader, String text) {
    var best = once(reader, text);
    for (int again = 1; again < TRIES && best.compareTo(NOISE) >= 0; again++) {
      var one = once(reader, text);
      best = one.compareTo(best) < 0 ? one : best;
    }
    return best;
  }

  /** Of this thread alone: while it waits for its turn no time goes. */
  private static Duration once(Consumer<String> reader, String text) {
    long start = CLOCK.getCurrentThreadCpuTime();
    reader.accept(text);
    return Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
  }

  /** A time that cannot be measured would hold for every reader. */
  @Test
  void a_reader_that_goes_back_over_its_text_is_seen() {
    assertThat(CLOCK.isCurrentThreadCpuTimeSupported()).isTrue();
    assertThatThrownBy(() -> grows("a reader", HostileFieldsTest::overAndOver))
        .isInstanceOf(AssertionError.class);
  }

  /** For each sign all those after it, as a pattern does that tries again from each place. */
  private static void overAndOver(String text) {
    long seen = 0;
    for (int from = 0; from < text.length(); from += STRIDE) {
      for (int at = from; at < text.length(); at++) {
        seen += text.charAt(at);
      }
    }
    assertThat(seen).isNotNegative();
  }

  private static List<Method> questions(Class<?> form) {
    return Arrays.stream(form.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !List.of("toString", "hashCode").contains(method.getName()))
        .toList();
  }

  /** What refuses to answer does so with an exception of its own kind, never an error. */
  private static void ask(Method question, Object form) {
    try {
      question.setAccessible(true);
      question.invoke(form);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).as("%s", question).isInstanceOf(RuntimeException.class);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Ticks are not typed. */
  private static @Nullable Object typed(Class<?> type, String text) {
    if (type.isRecord()) {
      return filled(type, text);
    }
    return type == String.class ? text : null;
  }

  private static Object filled(Class<?> form, String text) {
    var parts = new ArrayList<@Nullable Object>();
    for (var part : form.getRecordComponents()) {
      parts.add(typed(part.getType(), text));
    }
    try {
      Constructor<?> constructor =
          form.getDeclaredConstructor(
              Arrays.stream(form.getRecordComponents())
                  .map(part -> part.getType())
                  .toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(parts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(form.getName(), e);
    }
  }
}
