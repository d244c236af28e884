package se.regionsormland.portal.assessment;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Answered or withdrawn meanwhile: the case is read, no longer worked on. */
@ResponseStatus(HttpStatus.CONFLICT)
public class CaseClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CaseClosed() {
    super("The case is closed", null, false, false);
  }
}
