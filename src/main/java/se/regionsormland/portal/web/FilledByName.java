package se.regionsormland.portal.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A form is a record, and its parts are: each is made of the names that it has, and of nothing
 * else. What else was sent is no path into anything.
 */
@ControllerAdvice
class FilledByName {

  @InitBinder
  void byConstructorAlone(WebDataBinder binder) {
    binder.setDeclarativeBinding(true);
  }
}
