package se.regionsormland.portal.openness;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The limit is reached; {@code Retry-After} says when it is not. */
class TooManyQuestions extends ErrorResponseException {

  /** Of one address. */
  TooManyQuestions(int perMinute, Duration wait) {
    this(
        HttpStatus.TOO_MANY_REQUESTS,
        "At most %d questions a minute. Ask again in %d seconds."
            .formatted(perMinute, secondsOf(wait)),
        wait);
  }

  /** Of all together, just now. */
  TooManyQuestions(Duration wait) {
    this(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Many are asking just now. Ask again in %d seconds.".formatted(secondsOf(wait)),
        wait);
  }

  private TooManyQuestions(HttpStatus status, String detail, Duration wait) {
    super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(secondsOf(wait)));
  }

  private static long secondsOf(Duration wait) {
    return wait.toSeconds() + 1;
  }
}
