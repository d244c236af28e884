package se.regionsormland.portal.offers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.offers.OfferContent;
import se.regionsormland.portal.offers.OwnOffer;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/**
 * What an organisation offers and seeks. {@code version} is the text that was before whoever
 * writes. The address is asked for once, when it is first written.
 */
record OfferForm(
    @Nullable String version,
    @NotBlank(message = "{offers.form.organisation.missing}")
        @OneLine(max = 150, message = "{offers.form.organisation.long}")
        @Nullable String organisation,
    @NotBlank(message = "{offers.form.type.missing}") @Nullable String type,
    @Nullable List<String> municipalities,
    @NotEmpty(message = "{offers.form.areas.missing}") @Nullable List<String> areas,
    @Nullable List<String> offers,
    @Nullable List<String> seeks,
    @NotBlank(message = "{offers.form.sentence.missing}")
        @Lines(max = LONGEST, message = "{offers.form.sentence.long}")
        @Nullable String sentence,
    @Address @Nullable String email) {

  static final int LONGEST = 300;

  static OfferForm empty() {
    return new OfferForm("0", "", "", List.of(), List.of(), List.of(), List.of(), "", "");
  }

  static OfferForm of(OwnOffer own) {
    var content = own.content();
    return new OfferForm(
        String.valueOf(own.version()),
        content.organisation(),
        content.type().name(),
        content.municipalities().stream().map(Municipality::name).toList(),
        content.areas().stream().map(String::valueOf).toList(),
        content.offers().stream().map(Resource::name).toList(),
        content.seeks().stream().map(Resource::name).toList(),
        content.sentence(),
        "");
  }

  String address() {
    return Typed.address(email);
  }

  /** Something is offered or sought. */
  boolean saysSomething() {
    return !Typed.all(Resource.class, offers).isEmpty()
        || !Typed.all(Resource.class, seeks).isEmpty();
  }

  OfferContent content(List<Integer> known) {
    return new OfferContent(
        Typed.text(organisation),
        Typed.one(ActorType.class, type).orElse(ActorType.OTHER),
        Municipality.all(municipalities),
        areasAmong(known),
        Typed.all(Resource.class, offers),
        Typed.all(Resource.class, seeks),
        Typed.text(sentence));
  }

  List<Integer> areasAmong(List<Integer> known) {
    var chosen = areas == null ? List.<String>of() : areas;
    return known.stream().filter(one -> chosen.contains(String.valueOf(one))).toList();
  }
}
