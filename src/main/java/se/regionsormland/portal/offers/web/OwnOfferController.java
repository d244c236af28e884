package se.regionsormland.portal.offers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.NewLinks;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffer;
import se.regionsormland.portal.offers.OwnOffers;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Typed;

/** An offer's own page, for who has its link: confirm, change, keep, remove. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-erbjudanden/{key}")
class OwnOfferController {

  private final OwnOffers offers;
  private final OfferFormPage form;
  private final NewLinks newLinks;

  OwnOfferController(OwnOffers offers, OfferFormPage form, NewLinks newLinks) {
    this.offers = offers;
    this.form = form;
    this.newLinks = newLinks;
  }

  @GetMapping
  ModelAndView page(@PathVariable String key) {
    return page("offers/own", key, own(key));
  }

  /** By a button: programs that open links show nothing. */
  @PostMapping("/visning")
  ModelAndView confirm(@PathVariable String key) {
    return offers.confirmByKey(key)
        ? toOwn(key)
        : new ModelAndView("offers/link-too-old", HttpStatus.GONE);
  }

  @GetMapping("/andra")
  ModelAndView change(@PathVariable String key) {
    var own = own(key);
    return own.state() == OwnOffer.State.REMOVED
        ? toOwn(key)
        : form.show(changeAt(key), HttpStatus.OK).addObject("offerForm", OfferForm.of(own));
  }

  @PostMapping("/andra")
  ModelAndView save(@PathVariable String key, @Valid OfferForm offerForm, BindingResult binding) {
    if (offers.find(key).isEmpty()) {
      return form.anew();
    }
    form.check(offerForm, binding);
    if (binding.hasErrors()) {
      return form.show(changeAt(key), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var mine = offerForm.content(form.areas());
    return offers
        .change(key, Typed.number(offerForm.version()), mine)
        .map(theirs -> beside(key, mine, theirs))
        .orElseGet(() -> toOwn(key));
  }

  /** Her own text in the form, and what a colleague has made of it meanwhile. */
  private ModelAndView beside(String key, OfferContent mine, OwnOffer theirs) {
    return theirs.state() == OwnOffer.State.REMOVED
        ? form.anew()
        : form.show(changeAt(key), HttpStatus.CONFLICT)
            .addObject("theirs", theirs)
            .addObject("differing", Differing.parts(mine, theirs.content()));
  }

  @PostMapping("/forlangning")
  ModelAndView keep(@PathVariable String key) {
    offers.keep(key);
    return toOwn(key);
  }

  @GetMapping("/borttagning")
  ModelAndView askBeforeRemoving(@PathVariable String key) {
    return page("offers/remove", key, own(key));
  }

  @PostMapping("/borttagning")
  ModelAndView remove(@PathVariable String key) {
    offers.remove(key);
    return toOwn(key);
  }

  /** Another link: the older ones hold no more. */
  @PostMapping("/ny-lank")
  ModelAndView newLink(@PathVariable String key, HttpServletRequest request) {
    return newLinks.ask(KeyKind.OFFER, key, "/mina-erbjudanden/", request);
  }

  private static ModelAndView page(String template, String key, OwnOffer own) {
    return new ModelAndView(template)
        .addObject("key", key)
        .addObject("own", own)
        .addObject("content", own.content());
  }

  private OwnOffer own(String key) {
    return offers.find(key).orElseThrow(DeadKey::new);
  }

  private static String changeAt(String key) {
    return "/mina-erbjudanden/" + key + "/andra";
  }

  private static ModelAndView toOwn(String key) {
    return new ModelAndView("redirect:/mina-erbjudanden/" + key);
  }
}
