package se.regionsormland.portal.openness;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The limit is reached; {@code Retry-After} says when it is not. */
class TooManyQuestions extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  TooManyQuestions(long seconds) {
    super(
        HttpStatus.TOO_MANY_REQUESTS,
        ProblemDetail.forStatusAndDetail(
            HttpStatus.TOO_MANY_REQUESTS,
            "At most %d questions a minute. Ask again in %d seconds."
                .formatted(RateLimit.A_MINUTE, seconds)),
        null);
    getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
  }
}
