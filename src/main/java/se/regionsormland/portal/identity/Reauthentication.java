package se.regionsormland.portal.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import se.regionsormland.portal.identity.SecondStepPages.Way;
import se.regionsormland.portal.identity.factor.Factors;

/** Stops before {@link Reauthenticate} and asks; what was on its way is carried in the question. */
@Component
class Reauthentication implements HandlerInterceptor {

  private final SecondStepPages pages;
  private final Factors factors;
  private final JoinedAccounts joined;
  private final CarriedForms forms;
  private final Clock clock;

  Reauthentication(
      SecondStepPages pages,
      Factors factors,
      JoinedAccounts joined,
      CarriedForms forms,
      Clock clock) {
    this.pages = pages;
    this.factors = factors;
    this.joined = joined;
    this.forms = forms;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException, ServletException {
    var person = Somebody.id();
    if (person == null || !isMarked(handler) || LastProof.holds(Somebody.now(), clock.instant())) {
      return true;
    }
    ask(person, forms.from(request, response), null, request, response);
    return false;
  }

  /**
   * @param fault the text of what was wrong with the last answer; null the first time
   */
  void ask(
      UUID person,
      Carried carried,
      @Nullable String fault,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    pages.reauthenticate(carried, wayOf(person), fault, request, response);
  }

  Way wayOf(UUID person) {
    if (joined.opensOnlyThere(person)) {
      return Way.REGION;
    }
    return factors.of(person).none() ? Way.PASSWORD : Way.CODE;
  }

  private static boolean isMarked(Object handler) {
    return handler instanceof HandlerMethod method
        && (method.hasMethodAnnotation(Reauthenticate.class)
            || method.getBeanType().isAnnotationPresent(Reauthenticate.class));
  }
}
