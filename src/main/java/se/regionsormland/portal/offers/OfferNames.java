package se.regionsormland.portal.offers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.actors.OrganisationNames;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.offers.event.NameRefused;
import se.regionsormland.portal.offers.event.OrganisationAsked;
import se.regionsormland.portal.web.DeadKey;

/**
 * Asks the organisation whether an offer in its name is its own, and takes its answer. Who has an
 * address of its domain has answered by opening the letter that came there.
 */
@Service
@Transactional
public class OfferNames {

  /** By the link in the letter to its mailbox; no name is asked for. */
  private static final String ORGANISATION = "Organisationen";

  private final OfferRows rows;
  private final OfferNameRows names;
  private final OfferHistory history;
  private final OrganisationNames organisations;
  private final Keys keys;
  private final ApplicationEventPublisher events;

  OfferNames(
      OfferRows rows,
      OfferNameRows names,
      OfferHistory history,
      OrganisationNames organisations,
      Keys keys,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.names = names;
    this.history = history;
    this.organisations = organisations;
    this.keys = keys;
    this.events = events;
  }

  /** An answer to the words of one version. The reason may be empty but for officers. */
  record Answer(UUID id, long version, boolean yes, String by, String reason) {}

  OwnOffer hold(UUID id) {
    return names.hold(id).orElseThrow(DeadKey::new);
  }

  /** Words that are new to everybody, from an address that is proven. */
  void look(UUID id) {
    keys.revoke(KeyKind.OFFER_NAME, id);
    rows.own(id)
        .filter(own -> own.state() == OwnOffer.State.SHOWN && own.inName() == InName.UNCONFIRMED)
        .ifPresent(this::look);
  }

  private void look(OwnOffer own) {
    var organisation = own.content().organisation();
    if (organisations.isSpokenForBy(organisation, own.email())) {
      var _ = answer(new Answer(own.id(), own.version(), true, OfferHistory.HOLDER, ""));
    } else {
      organisations
          .mailboxOf(organisation)
          .filter(mailbox -> names.mayAsk(own.id(), mailbox))
          .ifPresent(mailbox -> ask(own.id(), mailbox));
    }
  }

  private void ask(UUID id, String mailbox) {
    var token = keys.giveByLetter(KeyKind.OFFER_NAME, id);
    events.publishEvent(new OrganisationAsked(id, mailbox, token));
  }

  /** What the letter to the organisation is about; empty when it holds no more. */
  @Transactional(readOnly = true)
  public Optional<Offer> asked(String token) {
    return keys.open(token, KeyKind.OFFER_NAME).flatMap(rows::confirmed);
  }

  /** The organisation's answer, once. Empty when the letter holds no more. */
  public Optional<Offer> answer(String token, boolean yes) {
    return keys.hold(token, KeyKind.OFFER_NAME)
        .flatMap(rows::confirmed)
        .filter(one -> answer(new Answer(one.id(), one.version(), yes, ORGANISATION, "")));
  }

  /** Whether it changed anything; whoever wrote the offer is told of a no. */
  boolean answer(Answer answer) {
    if (!names.become(
        answer.id(), answer.version(), answer.yes() ? InName.CONFIRMED : InName.REFUSED)) {
      return false;
    }
    keys.revoke(KeyKind.OFFER_NAME, answer.id());
    history.add(
        answer.id(),
        answer.by(),
        answer.yes() ? OfferAct.NAME_CONFIRMED : OfferAct.NAME_REFUSED,
        answer.reason());
    if (!answer.yes()) {
      rows.own(answer.id()).ifPresent(own -> tell(own, answer.reason()));
    }
    return true;
  }

  private void tell(OwnOffer own, String reason) {
    var key = keys.giveByLetter(KeyKind.OFFER, own.id());
    events.publishEvent(
        new NameRefused(
            own.id(), own.email(), own.language(), own.content().organisation(), reason, key));
  }
}
