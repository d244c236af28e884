package se.regionsormland.portal.notification.letters;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.notification.post.LetterKind;
import se.regionsormland.portal.notification.post.LetterWriter;
import se.regionsormland.portal.notification.post.LetterWriter.Occasion;
import se.regionsormland.portal.offers.event.NameRefused;
import se.regionsormland.portal.offers.event.NewOfferLink;
import se.regionsormland.portal.offers.event.OfferEnds;
import se.regionsormland.portal.offers.event.OfferShown;
import se.regionsormland.portal.offers.event.OfferToConfirm;
import se.regionsormland.portal.offers.event.OrganisationAsked;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Links;

/** To who holds an offer. Each carries its key, so each is sealed. */
@Component
class OfferLetters {

  private final LetterWriter letters;
  private final Links links;

  OfferLetters(LetterWriter letters, Links links) {
    this.letters = letters;
    this.links = links;
  }

  /** Nothing that was typed is in it: the address can be anybody's. */
  @EventListener
  void on(OfferToConfirm written) {
    letters.writeLink(
        new Occasion(LetterKind.CONFIRM_OFFER, written.id(), written.token(), ""),
        written.email(),
        written.language(),
        links.to("/partner/erbjud/bekrafta/" + written.token(), written.language()));
  }

  @EventListener
  void on(OfferShown shown) {
    letters.writeLink(
        new Occasion(LetterKind.OFFER_SHOWN, shown.id(), shown.key(), ""),
        shown.email(),
        shown.language(),
        page(shown.key(), shown.language()));
  }

  @EventListener
  void on(OfferEnds ends) {
    letters.write(
        new Occasion(LetterKind.OFFER_ENDS, ends.id(), ends.id() + " " + ends.until(), ""),
        ends.email(),
        ends.language(),
        Map.of(
            "organisation", ends.organisation(),
            "until", SwedishTime.longDate(ends.until(), ends.language()),
            "link", page(ends.key(), ends.language())));
  }

  /**
   * To the mailbox of an organisation in the county, which nobody typed; what was typed is on the
   * page.
   */
  @EventListener
  void on(OrganisationAsked asked) {
    letters.writeLink(
        new Occasion(LetterKind.ORGANISATION_ASKED, asked.id(), asked.token(), ""),
        asked.mailbox(),
        Languages.SWEDISH,
        links.to("/partner/erbjud/i-ert-namn/" + asked.token(), Languages.SWEDISH));
  }

  @EventListener
  void on(NameRefused refused) {
    letters.write(
        new Occasion(LetterKind.NAME_REFUSED, refused.id(), refused.key(), ""),
        refused.email(),
        refused.language(),
        Map.of(
            "organisation", refused.organisation(),
            "reason", refused.reason(),
            "link", page(refused.key(), refused.language())));
  }

  @EventListener
  void on(NewOfferLink asked) {
    letters.writeLink(
        new Occasion(LetterKind.NEW_LINK_TO_OFFER, asked.id(), asked.key(), ""),
        asked.email(),
        asked.language(),
        page(asked.key(), asked.language()));
  }

  private String page(String key, Locale language) {
    return links.to("/mina-erbjudanden/" + key, language);
  }
}
