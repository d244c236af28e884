package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A number or an id in an address that is none leads nowhere. */
@ControllerAdvice(annotations = Controller.class)
class NoSuchAddress {

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  void answer(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
