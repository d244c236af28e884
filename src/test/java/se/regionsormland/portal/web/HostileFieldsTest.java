package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.shared.PersonalNumbers;
import se.regionsormland.portal.shared.WrittenAmount;

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
        .filter(field -> !FormRecords.constraints(field).isEmpty())
        .forEach(field ->
            grows(
                form.getSimpleName() + "." + field.getName(),
                text -> VALIDATOR.validateValue(form, field.getName(), text)));
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
        Map.entry("WrittenAmount", WrittenAmount::read));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void no_reader_takes_longer_than_its_text_is_long(Map.Entry<String, Consumer<String>> reader) {
    grows(reader.getKey(), reader.getValue());
  }

  private static void grows(String what, Consumer<String> reader) {
    LONG.forEach((name, text) -> {
      var few = timeOf(reader, SHORT.getOrDefault(name, ""));
      var many = timeOf(reader, text);
      assertThat(many).as("%s, %s", what, name).isLessThan(LONGEST);
      assertThat(many)
          .as("%s, %s: %s for a quarter of it", what, name, few)
          .isLessThan(few.multipliedBy(AT_MOST).plus(NOISE));
    });
  }

  /** The better of two, since others use the machine too. */
  private static Duration timeOf(Consumer<String> reader, String text) {
    var first = once(reader, text);
    if (first.compareTo(NOISE) < 0) {
      return first;
    }
    var second = once(reader, text);
    return first.compareTo(second) < 0 ? first : second;
  }

  private static Duration once(Consumer<String> reader, String text) {
    long start = System.nanoTime();
    reader.accept(text);
    return Duration.ofNanos(System.nanoTime() - start);
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

  private static Object filled(Class<?> form, String text) {
    var parts = new ArrayList<Object>();
    for (var part : form.getRecordComponents()) {
      parts.add(part.getType() == String.class ? text : null); // ticks are not typed
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
