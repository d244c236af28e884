package se.regionsormland.portal.web;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.identity.Viewer;

/**
 * Every record that a request is read into: found on the class path, as a parameter of a handler or
 * by a constraint on one of its components.
 */
final class FormRecords {

  private static final String PORTAL = "se.regionsormland.portal";

  /** The classes of the portal are the same for every test: they are looked through once. */
  private static final List<Class<?>> ALL = find();

  private FormRecords() {}

  static List<Class<?>> all() {
    return ALL;
  }

  private static List<Class<?>> find() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter((reader, _) -> isMain(reader.getResource().toString()));
    var classes =
        scanner.findCandidateComponents(PORTAL).stream()
            .<Class<?>>map(found -> load(String.valueOf(found.getBeanClassName())))
            .toList();
    return Stream.concat(
            classes.stream().filter(FormRecords::isController).flatMap(FormRecords::parameters),
            classes.stream().filter(FormRecords::isConstrained))
        .distinct()
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .toList();
  }

  /** Of the form and of its parts. */
  static List<FormFields> texts(Class<?> form) {
    return FormFields.of(form).filter(one -> one.field().getType() == String.class).toList();
  }

  static List<Annotation> constraints(RecordComponent component) {
    return Arrays.stream(field(component).getAnnotations())
        .filter(one -> one.annotationType().isAnnotationPresent(Constraint.class))
        .toList();
  }

  static <A extends Annotation> Optional<A> rule(RecordComponent component, Class<A> rule) {
    return Optional.ofNullable(field(component).getAnnotation(rule));
  }

  private static Field field(RecordComponent component) {
    try {
      return component.getDeclaringRecord().getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isMain(String resource) {
    return !resource.contains("test-classes");
  }

  private static boolean isController(Class<?> one) {
    return one.isAnnotationPresent(Controller.class)
        || one.isAnnotationPresent(RestController.class);
  }

  private static Stream<Class<?>> parameters(Class<?> controller) {
    return Arrays.stream(controller.getDeclaredMethods())
        .filter(one -> AnnotatedElementUtils.hasAnnotation(one, RequestMapping.class))
        .flatMap(method -> Arrays.stream(method.getParameterTypes()))
        .filter(type -> type.isRecord() && type.getName().startsWith(PORTAL))
        .filter(type -> type != Viewer.class);
  }

  private static boolean isConstrained(Class<?> one) {
    return one.isRecord()
        && Arrays.stream(one.getRecordComponents())
            .anyMatch(field -> !constraints(field).isEmpty());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, FormRecords.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
