package se.regionsormland.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What went wrong, for programs: under {@code /api} that is the form (RFC 9457), and no page. */
@Component
public class Problems {

  private static final String FOR_PROGRAMS = "/api/";

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /** Also on the way of an error. */
  public static boolean areFor(HttpServletRequest request) {
    return asked(request).startsWith(FOR_PROGRAMS);
  }

  public void write(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status.value());
    write(ProblemDetail.forStatus(status), request, response);
  }

  public void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problem.setInstance(URI.create(asked(request)));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }

  private static String asked(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : Objects.toString(failed);
  }
}
