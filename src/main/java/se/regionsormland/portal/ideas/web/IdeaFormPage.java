package se.regionsormland.portal.ideas.web;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.form.IdeaChoices;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.ideas.form.IdeaLabels;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;

/** The one page, wherever it is sent to. */
@Component
class IdeaFormPage {

  static final String NEW = "/fraga-regionen";

  private static final Map<String, List<Option>> CHOICES = IdeaChoices.inWordsOf("ideas");

  private final IdeaLabels asked;

  IdeaFormPage(MessageSource messages) {
    this.asked = IdeaLabels.ofSender(messages);
  }

  /** The form itself is in the model as {@code ideaForm}, with what is wrong in it. */
  ModelAndView show(String sentTo) {
    return new ModelAndView("ideas/form")
        .addObject("sentTo", sentTo)
        .addObject("keeping", new Keeping("ide", sentTo + "/igen"))
        .addObject("asked", asked)
        .addAllObjects(CHOICES);
  }

  ModelAndView show(String sentTo, IdeaForm form) {
    return show(sentTo).addObject("ideaForm", form);
  }

  /** The key holds no more: the whole form as it was sent, to be saved as a new draft. */
  ModelAndView anew() {
    var page = show(NEW).addObject("formToken", FormToken.fresh().written());
    page.setStatus(HttpStatus.GONE);
    return page.addObject("deadKey", true);
  }

  static String changing(SenderKey key) {
    return key.page() + "/andra";
  }
}
