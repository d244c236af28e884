package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice(annotations = Controller.class)
class FrameAdvice {

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request, Locale locale) {
    return Frame.of(request, locale);
  }
}
