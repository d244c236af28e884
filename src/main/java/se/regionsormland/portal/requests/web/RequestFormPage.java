package se.regionsormland.portal.requests.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.requests.form.RequestForm;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Keeping;

/** The one page, wherever it is sent to. */
@Component
class RequestFormPage {

  static final String NEW = "/begar-medfinansiering";
  static final String CHANGING = "/begaran";

  /** The form itself is in the model as {@code requestForm}, with what is wrong in it. */
  ModelAndView show(String sentTo) {
    return new ModelAndView("requests/form")
        .addObject("sentTo", sentTo)
        .addObject("keeping", new Keeping("begaran", sentTo + "/igen", "check"));
  }

  /** With what has been typed, and what the button of a row makes of the rows. */
  ModelAndView again(String sentTo, RequestForm form) {
    return show(sentTo, form.afterItsRow());
  }

  /** As it stands first. */
  ModelAndView show(String sentTo, RequestForm form) {
    return show(sentTo).addObject("requestForm", form);
  }

  /** The key holds no more: the whole form as it was sent, to be saved as a new draft. */
  ModelAndView anew() {
    var page = show(NEW).addObject("formToken", FormToken.fresh().written());
    page.setStatus(HttpStatus.GONE);
    return page.addObject("deadKey", true);
  }

  static String changing(SenderKey key) {
    return key.page() + CHANGING;
  }
}
