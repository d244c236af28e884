package se.regionsormland.portal.offers;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.keys.KeyKind;
import se.regionsormland.portal.keys.Keys;
import se.regionsormland.portal.offers.event.OfferShown;
import se.regionsormland.portal.offers.event.OfferToConfirm;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.DeadKey;

/** What its holder does with an offer. Every verb takes the key, never the id. */
@Service
@Transactional
public class OwnOffers {

  private final OfferRows rows;
  private final Keys keys;
  private final OfferTimes times;
  private final OfferNames names;
  private final OfferHistory history;
  private final MessageSourceAccessor words;
  private final ApplicationEventPublisher events;

  OwnOffers(
      OfferRows rows,
      Keys keys,
      OfferTimes times,
      OfferNames names,
      OfferHistory history,
      MessageSource words,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.keys = keys;
    this.times = times;
    this.names = names;
    this.history = history;
    this.words = new MessageSourceAccessor(words, Languages.SWEDISH);
    this.events = events;
  }

  /** A letter goes with the link that shows it; the same form twice is one. */
  public void write(UUID form, OfferContent content, String email, Locale language) {
    var id = UUID.randomUUID();
    if (rows.add(id, form, content, foundBy(content), email, language)) {
      var token = keys.giveByLetter(KeyKind.OFFER_CONFIRMATION, id);
      events.publishEvent(new OfferToConfirm(id, email, language, token));
    }
  }

  @Transactional(readOnly = true)
  public Optional<OwnOffer> find(String key) {
    return keys.open(key, KeyKind.OFFER).flatMap(rows::own);
  }

  /** What the letter's link is about; empty when it is too old. */
  @Transactional(readOnly = true)
  public Optional<OwnOffer> toConfirm(String token) {
    return keys.open(token, KeyKind.OFFER_CONFIRMATION).flatMap(rows::own);
  }

  /**
   * Shown from now on, and a letter goes with a key. A second time changes nothing.
   *
   * @return a key to it; none when the letter is too old
   */
  public Optional<String> confirm(String token) {
    return toConfirm(token)
        .map(own -> {
          show(own);
          return keys.giveByLetter(KeyKind.OFFER, own.id());
        });
  }

  /** Letters that were written before asked for this by the holder's own key. */
  public boolean confirmByKey(String key) {
    var own = find(key).orElseThrow(DeadKey::new);
    return show(own) || own.state() != OwnOffer.State.TO_CONFIRM;
  }

  private boolean show(OwnOffer own) {
    boolean begun = times.begin(own.id());
    if (begun) {
      note(own.id(), OfferAct.SHOWN);
      var key = keys.giveByLetter(KeyKind.OFFER, own.id());
      events.publishEvent(new OfferShown(own.id(), own.email(), own.language(), key));
      names.look(own.id());
    }
    return begun;
  }

  /**
   * {@code version} is the one that was before whoever writes, as {@link OwnOffer} gave it.
   *
   * @return what it is now, where somebody else has changed or removed it meanwhile: then nothing
   *     is changed
   */
  public Optional<OwnOffer> change(String key, long version, OfferContent content) {
    var own = names.hold(idOf(key));
    if (own.content().equals(content)) {
      return Optional.empty();
    }
    var inName = own.inName().rewritten(own.content().hasNameOf(content));
    if (!rows.change(own.id(), version, inName, content, foundBy(content))) {
      return Optional.of(own);
    }
    note(own.id(), OfferAct.CHANGED);
    names.look(own.id());
    return Optional.empty();
  }

  /** Another year from today. */
  public void keep(String key) {
    var id = idOf(key);
    if (times.keep(id)) {
      note(id, OfferAct.KEPT);
    }
  }

  /** The words and the address go with it. */
  public void remove(String key) {
    var id = idOf(key);
    if (times.remove(id)) {
      note(id, OfferAct.REMOVED);
      events.publishEvent(new Erased(id));
    }
  }

  private UUID idOf(String key) {
    return keys.open(key, KeyKind.OFFER).orElseThrow(DeadKey::new);
  }

  private void note(UUID id, OfferAct act) {
    history.add(id, OfferHistory.HOLDER, act, "");
  }

  /** Its own words, its places, and the names of what it offers and seeks. */
  private String foundBy(OfferContent content) {
    var resources =
        Stream.concat(content.offersInOrder().stream(), content.seeksInOrder().stream())
            .map(one -> words.getMessage("offers.resource." + one));
    return Stream.concat(
            Stream.of(content.organisation(), content.sentence(), content.places()), resources)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }
}
