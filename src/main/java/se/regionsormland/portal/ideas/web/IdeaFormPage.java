package se.regionsormland.portal.ideas.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.Option;

/** The one page, wherever it is sent to. */
@Component
class IdeaFormPage {

  static final String NEW = "/fraga-regionen";

  private static final List<Option> KINDS =
      Stream.concat(
              Stream.of(IdeaKind.values()).map(one -> Option.of(one.name(), "ideas.kind." + one)),
              Stream.of(Option.of("", "ideas.kind.UNKNOWN")))
          .toList();

  private static final List<Option> NEEDS =
      Stream.of(Need.values()).map(one -> Option.of(one.name(), "ideas.need." + one)).toList();

  private static final List<Option> MUNICIPALITIES =
      Stream.of(Municipality.values())
          .map(one -> Option.plain(one.name(), one.displayName()))
          .toList();

  IdeaFormPage() {}

  /** The form itself is in the model as {@code ideaForm}, with what is wrong in it. */
  ModelAndView show(String sentTo, HttpStatus status) {
    return new ModelAndView("ideas/form", status)
        .addObject("sentTo", sentTo)
        .addObject("keeping", new Keeping("ide", sentTo + "/igen"))
        .addObject("kinds", KINDS)
        .addObject("needs", NEEDS)
        .addObject("municipalities", MUNICIPALITIES);
  }

  ModelAndView show(String sentTo, IdeaForm form) {
    return show(sentTo, HttpStatus.OK).addObject("ideaForm", form);
  }

  /** The key holds no more: the whole form as it was sent, to be saved as a new draft. */
  ModelAndView anew() {
    return show(NEW, HttpStatus.GONE)
        .addObject("formToken", FormToken.fresh().written())
        .addObject("deadKey", true);
  }

  static String changing(SenderKey key) {
    return key.page() + "/andra";
  }
}
