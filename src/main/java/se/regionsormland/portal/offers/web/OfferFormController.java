package se.regionsormland.portal.offers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.LetterLimits;

/** An organisation says what it offers and seeks. */
@Controller
@ForEveryone
@RequestMapping(OfferFormPage.NEW)
class OfferFormController {

  private final OwnOffers offers;
  private final OfferFormPage page;
  private final LetterLimits letters;

  OfferFormController(OwnOffers offers, OfferFormPage page, LetterLimits letters) {
    this.offers = offers;
    this.page = page;
    this.letters = letters;
  }

  @GetMapping
  ModelAndView form(FormToken token) {
    return page.show(OfferFormPage.NEW, HttpStatus.OK).addObject("offerForm", OfferForm.empty());
  }

  @PostMapping
  ModelAndView write(
      FormToken token,
      @Valid OfferForm offerForm,
      BindingResult binding,
      HttpServletRequest request,
      Locale language) {
    page.check(offerForm, binding);
    if (offerForm.address().isEmpty()) {
      binding.rejectValue("email", "offers.form.email.missing");
    }
    if (!binding.hasErrors()
        && !letters.allow("offer " + offerForm.address(), offerForm.address(), request)) {
      binding.reject("offers.wait");
    }
    if (binding.hasErrors()) {
      return page.show(OfferFormPage.NEW, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    offers.write(token.sending(), offerForm.content(page.areas()), offerForm.address(), language);
    return new ModelAndView("redirect:/partner/erbjud/brev");
  }

  @GetMapping("/brev")
  String written() {
    return "offers/written";
  }
}
