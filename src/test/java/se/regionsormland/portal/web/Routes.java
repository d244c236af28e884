package se.regionsormland.portal.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.regionsormland.portal.identity.ForEveryone;

/** Every way into the running portal, with the names of the fields that are read there. */
record Routes(RequestMethod method, String path, HandlerMethod handler) {

  static List<Routes> all(List<RequestMappingHandlerMapping> mappings) {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .filter(one -> one.getValue().getBeanType().getName().startsWith("se.regionsormland"))
        .flatMap(one -> of(one.getKey(), one.getValue()))
        .toList();
  }

  private static Stream<Routes> of(RequestMappingInfo info, HandlerMethod handler) {
    var methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(path ->
            (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                .stream().map(method -> new Routes(method, path, handler)));
  }

  boolean isForm() {
    return method == RequestMethod.POST
        && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class);
  }

  /** Who asks changes the page's frame, and not what is read of her request. */
  boolean isForEveryone() {
    AnnotatedElement says =
        AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PreAuthorize.class)
            ? handler.getMethod()
            : handler.getBeanType();
    return AnnotatedElementUtils.hasAnnotation(says, ForEveryone.class);
  }

  List<String> fields() {
    return Arrays.stream(handler.getMethod().getParameters()).flatMap(Routes::fieldsOf).toList();
  }

  private static Stream<String> fieldsOf(Parameter parameter) {
    var asked = parameter.getAnnotation(RequestParam.class);
    if (asked != null) {
      return Stream.of(asked.name().isEmpty() ? parameter.getName() : asked.name());
    }
    return parameter.getType().isRecord()
        ? FormFields.of(parameter.getType()).map(FormFields::name)
        : Stream.empty();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
