package se.regionsormland.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Writes a page from where no controller is: filters, sign-in, failures. Needs no database. */
@Component
public class Pages {

  private static final String NOWHERE = "/finns-inte";

  private final ThymeleafViewResolver views;
  private final LocaleResolver locales;
  private final Problems problems;

  Pages(ThymeleafViewResolver views, LocaleResolver locales, Problems problems) {
    this.views = views;
    this.locales = locales;
    this.problems = problems;
  }

  /** A form that no page of ours is known to have sent: refused, and nothing of it shown. */
  public void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var emptied = new WithoutQuery(request);
    write(emptied, response, HttpStatus.FORBIDDEN, "web/elsewhere", Map.of());
  }

  /** The whole way of an address that is none: the same bytes, and as long a time. */
  public void missing(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setStatus(HttpStatus.NOT_FOUND.value());
    request.getRequestDispatcher(NOWHERE).forward(request, response);
  }

  /** On that way: decided already. */
  public static boolean isMissing(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.FORWARD
        && NOWHERE.equals(request.getRequestURI());
  }

  private static final class WithoutQuery extends HttpServletRequestWrapper {
    WithoutQuery(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getQueryString() {
      return null;
    }
  }

  /** Under {@code /api} what programs read, instead of the page. */
  public void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String template,
      Map<String, ?> model)
      throws IOException, ServletException {
    response.resetBuffer();
    if (Problems.areFor(request)) {
      problems.write(status, request, response);
      return;
    }
    GoingBack.afterForm(request, response);
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    var all = new HashMap<String, Object>(model);
    all.put("frame", Frame.of(request, locales.resolveLocale(request)));
    try {
      View view = views.resolveViewName(template, locales.resolveLocale(request));
      if (view == null) {
        throw new ServletException("No page " + template);
      }
      view.render(all, request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
