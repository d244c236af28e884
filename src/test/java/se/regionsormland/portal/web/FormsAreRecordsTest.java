package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.method.annotation.ModelAttributeMethodProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.PortalTest;

/**
 * What a request may fill. A record is filled by its constructor and by nothing else, and so are
 * the records that are its parts: the fields they name are the list of what may be sent; no list of
 * forbidden names has to hold.
 */
@PortalTest
class FormsAreRecordsTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Autowired private RequestMappingHandlerAdapter adapter;

  @Test
  void whatever_a_request_fills_is_a_record_of_texts_and_lists_of_texts() {
    var filled = filledByRequests();

    assertThat(filled).hasSizeGreaterThan(20);
    assertThat(filled)
        .allSatisfy(form -> {
          assertThat(form).matches(Class::isRecord, "is a record");
          assertThat(form.getRecordComponents()).allMatch(FormsAreRecordsTest::isPlain);
        });
    System.out.println("S4: " + filled.size() + " forms, all records of plain fields");
  }

  /** Else the list of what is to be put right says the same line twice, and not of what. */
  @Test
  void two_fields_of_a_form_are_never_wrong_by_the_same_message() {
    assertThat(filledByRequests())
        .allSatisfy(form ->
            assertThat(
                    FormFields.of(form).flatMap(one -> messages(one.field()).stream().distinct()))
                .as(form.getName())
                .doesNotHaveDuplicates());
  }

  private static List<String> messages(RecordComponent field) {
    return FormRecords.constraints(field).stream()
        .map(annotation -> AnnotationUtils.getValue(annotation, "message"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  @Test
  void a_form_that_is_no_such_record_would_be_noticed() {
    record Nested(String text, java.util.Map<String, String> rest) {}
    assertThat(Nested.class.getRecordComponents()).anyMatch(component -> !isPlain(component));
    record Deeper(Nested part) {}
    assertThat(Deeper.class.getRecordComponents()).noneMatch(FormsAreRecordsTest::isPlain);
    record OfForms(java.util.List<Nested> forms) {}
    assertThat(OfForms.class.getRecordComponents()).noneMatch(FormsAreRecordsTest::isPlain);
  }

  /** Those that a handler names, with an annotation or without one. */
  private Set<Class<?>> filledByRequests() {
    return mapping.getHandlerMethods().values().stream()
        .filter(handler -> handler.getBeanType().getName().startsWith("se.regionsormland"))
        .flatMap(handler -> Arrays.stream(handler.getMethodParameters()))
        .filter(this::isFilledByTheRequest)
        .map(MethodParameter::getParameterType)
        .collect(Collectors.toSet());
  }

  private boolean isFilledByTheRequest(MethodParameter parameter) {
    return Stream.ofNullable(adapter.getArgumentResolvers())
        .flatMap(Collection::stream)
        .filter(resolver -> resolver.supportsParameter(parameter))
        .findFirst()
        .filter(ModelAttributeMethodProcessor.class::isInstance)
        .isPresent();
  }

  private static boolean isPlain(RecordComponent component) {
    return isPlain(component.getGenericType());
  }

  private static boolean isPlain(Type type) {
    return switch (type) {
      case ParameterizedType list ->
          Collection.class.isAssignableFrom((Class<?>) list.getRawType())
              && isPlain(list.getActualTypeArguments()[0]);
      case Class<?> one when one.isRecord() ->
          Arrays.stream(one.getRecordComponents()).allMatch(FormsAreRecordsTest::isPlain);
      case Class<?> one -> BeanUtils.isSimpleValueType(one);
      default -> false;
    };
  }
}
