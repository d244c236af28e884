package se.regionsormland.portal.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.provider.Question;
import se.regionsormland.portal.identity.provider.Refused;

/**
 * What a browser has asked the region's sign-in, with what was on its way: it goes to another site
 * and back, so no page of ours can carry it. In the session, for one answer and not for long.
 */
@Component
class ProviderQuestions {

  static final Duration LASTS = Duration.ofMinutes(15);
  private static final String ASKED = ProviderQuestions.class.getName();
  static final String STATE = "state";
  private static final String TOLD = ASKED + ".told";

  private final Clock clock;

  ProviderQuestions(Clock clock) {
    this.clock = clock;
  }

  enum Purpose {
    /** To get in. */
    SIGN_IN,
    /** To show that it is still she. */
    AGAIN,
    /** To join an account from before to the person there. */
    JOIN
  }

  record Asked(Question question, Purpose purpose, Carried carried, Instant at)
      implements Serializable {

    @Override
    public String toString() {
      return "Asked[" + purpose + "]";
    }
  }

  /** Why an answer let nobody in, and where that was said. */
  record Told(String state, Refused why, Purpose purpose, Carried carried)
      implements Serializable {}

  /** Whoever reads the page again, or in the other language, reads the same. */
  void tell(Refused why, Asked asked, HttpServletRequest request) {
    var state = request.getParameter(STATE);
    if (state != null) {
      var told = new Told(state, why, asked.purpose(), asked.carried());
      request.getSession(true).setAttribute(TOLD, told);
    }
  }

  /** Of the same answer as before. */
  Optional<Told> told(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
            && session.getAttribute(TOLD) instanceof Told told
            && told.state().equals(request.getParameter(STATE))
        ? Optional.of(told)
        : Optional.empty();
  }

  void keep(Question question, Purpose purpose, Carried carried, HttpServletRequest request) {
    request
        .getSession(true)
        .setAttribute(ASKED, new Asked(question, purpose, carried, clock.instant()));
  }

  /** Once. */
  Optional<Asked> take(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(ASKED) instanceof Asked asked)) {
      return Optional.empty();
    }
    session.removeAttribute(ASKED);
    return clock.instant().isBefore(asked.at().plus(LASTS)) ? Optional.of(asked) : Optional.empty();
  }
}
