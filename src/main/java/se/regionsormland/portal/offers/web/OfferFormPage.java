package se.regionsormland.portal.offers.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Option;

/** The form, wherever it is sent to, and what must be in it. */
@Component
class OfferFormPage {

  static final String NEW = "/partner/erbjud";

  private static final List<Option> TYPES =
      Option.of("", "offers.form.type.choose")
          .before(Option.all(ActorType.values(), "partners.type."));

  private static final List<Option> RESOURCES = Option.all(Resource.values(), "offers.resource.");

  private final Catalogue catalogue;

  OfferFormPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The form itself is in the model as {@code offerForm}, with what is wrong in it. */
  ModelAndView show(String sentTo, HttpStatus status) {
    return new ModelAndView("offers/form", status)
        .addObject("sentTo", sentTo)
        .addObject("isNew", NEW.equals(sentTo))
        .addObject("types", TYPES)
        .addObject("municipalities", Option.municipalities())
        .addObject("areas", catalogue.areas())
        .addObject("resources", RESOURCES)
        .addObject("longest", OfferForm.LONGEST);
  }

  /** The key holds no more: the form as it was sent, which can be sent as a new offer. */
  ModelAndView anew() {
    return show(NEW, HttpStatus.GONE)
        .addObject("formToken", FormToken.fresh().written())
        .addObject("deadKey", true);
  }

  void check(OfferForm form, BindingResult binding) {
    if (!binding.hasFieldErrors("areas") && form.areasAmong(areas()).isEmpty()) {
      binding.rejectValue("areas", "offers.form.areas.missing");
    }
    if (!form.saysSomething()) {
      binding.rejectValue("offers", "offers.form.offers.missing");
    }
  }

  List<Integer> areas() {
    return catalogue.strategy().areaNumbers();
  }
}
