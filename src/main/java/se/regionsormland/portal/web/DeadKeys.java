package se.regionsormland.portal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Whoever wrote something and came too late with it has it back, to be copied. */
@ControllerAdvice(annotations = OpenedByKey.class)
class DeadKeys {

  private final Pages pages;

  DeadKeys(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(DeadKey.class)
  void answer(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
      throws IOException, ServletException {
    boolean isSent = "POST".equals(request.getMethod());
    var status = isSent ? HttpStatus.GONE : HttpStatus.NOT_FOUND;
    var model = new HashMap<String, Object>();
    newLinkFor(request).ifPresent(address -> model.put("newLinkAt", address));
    if (isSent) {
      model.put("kept", wordsOf(request, handler));
    }
    pages.write(request, response, status, "web/dead-key", model);
  }

  /** Where another link is asked for: beside the page that the key opened. */
  private static Optional<String> newLinkFor(HttpServletRequest request) {
    var path = request.getRequestURI().split("/", 4);
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return String.valueOf(pattern).startsWith("/" + path[1] + "/{key}")
        ? Optional.of("/" + path[1] + "/" + path[2] + "/ny-lank")
        : Optional.empty();
  }

  /** What was written; what was ticked or chosen is quickly done again. */
  private static KeptForm wordsOf(HttpServletRequest request, HandlerMethod handler) {
    var form = KeptForm.of(request);
    var fields =
        Arrays.stream(handler.getMethod().getParameterTypes())
            .filter(Class::isRecord)
            .flatMap(FormFields::of)
            .filter(FormFields::isForWords)
            .map(FormFields::name)
            .collect(Collectors.toSet());
    return new KeptForm(
        form.action(), form.entries().stream().filter(one -> fields.contains(one.name())).toList());
  }
}
