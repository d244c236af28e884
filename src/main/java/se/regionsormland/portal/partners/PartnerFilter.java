package se.regionsormland.portal.partners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.offers.OfferFilter;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Follow;
import se.regionsormland.portal.web.Place;
import se.regionsormland.portal.web.Typed;

/** What the reader asked for, as it stands in the address. What cannot be read is left out. */
public record PartnerFilter(
    @Nullable String q,
    @Nullable String omrade,
    @Nullable String insats,
    @Nullable String atgard,
    @Nullable String kommun,
    @Nullable String typ,
    @Nullable String land,
    @Nullable String erbjuder,
    @Nullable String soker,
    @Nullable String bekraftat,
    @Nullable String efter,
    @Nullable String erbjudande) {

  public static PartnerFilter ofWords(String words) {
    return of(words, null, null, null);
  }

  public static PartnerFilter ofArea(String area) {
    return of(null, area, null, null);
  }

  static PartnerFilter ofMeasure(String id) {
    return of(null, null, id, null);
  }

  /** Null asks for all. */
  public static PartnerFilter of(@Nullable Integer area, Municipality municipality) {
    return of(null, area == null ? null : area.toString(), null, municipality.slug());
  }

  private static PartnerFilter of(
      @Nullable String words,
      @Nullable String area,
      @Nullable String measure,
      @Nullable String municipality) {
    return new PartnerFilter(
        words, area, null, measure, municipality, null, null, null, null, null, null, null);
  }

  String words() {
    return q == null ? "" : q.strip();
  }

  public Optional<Integer> area() {
    return Typed.ordinal(omrade);
  }

  /** An intervention's table. */
  public Optional<Integer> table() {
    return Typed.ordinal(insats);
  }

  /** A measure's id. */
  Optional<String> measure() {
    return Optional.ofNullable(atgard).map(String::strip).filter(id -> !id.isEmpty());
  }

  Optional<Municipality> municipality() {
    return Optional.ofNullable(kommun).flatMap(Municipality::withSlug);
  }

  Optional<ActorType> type() {
    return Arrays.stream(ActorType.values()).filter(one -> one.slug().equals(typ)).findFirst();
  }

  /** Two letters. */
  public Optional<String> country() {
    return Optional.ofNullable(land).filter(code -> code.matches("[A-Z]{2}"));
  }

  Optional<Resource> offer() {
    return Typed.one(Resource.class, erbjuder);
  }

  Optional<Resource> seek() {
    return Typed.one(Resource.class, soker);
  }

  /** The same question, of one type, country, offer or seek. */
  PartnerFilter asking(String name, String value) {
    return new PartnerFilter(
        q,
        omrade,
        insats,
        atgard,
        kommun,
        "typ".equals(name) ? value : typ,
        "land".equals(name) ? value : land,
        "erbjuder".equals(name) ? value : erbjuder,
        "soker".equals(name) ? value : soker,
        bekraftat,
        null,
        null);
  }

  /** The same question with one thing asked otherwise, from its first page. */
  String with(String name, String value) {
    var asked = asked();
    asked.put(name, value);
    return address(asked);
  }

  /** Who asks for one municipality may mean her own, and then finds herself: the way out of it. */
  Optional<String> everywhere() {
    return municipality().map(_ -> with("kommun", ""));
  }

  /** Where the page before ended. */
  @Nullable Place afterOffer() {
    return Place.read(erbjudande).filter(it -> Typed.uuid(it.name()).isPresent()).orElse(null);
  }

  OfferFilter offers() {
    return new OfferFilter(
        area().orElse(null),
        municipality().orElse(null),
        type().orElse(null),
        words(),
        confirmed());
  }

  /**
   * The same question, with the list of organisations and that of offers each turned to a place.
   */
  public String href(@Nullable String actor, @Nullable String offer) {
    var asked = asked();
    asked.put("efter", actor);
    asked.put("erbjudande", offer);
    return address(asked);
  }

  private LinkedHashMap<String, @Nullable String> asked() {
    var asked = new LinkedHashMap<String, @Nullable String>();
    asked.put("q", q);
    asked.put("omrade", omrade);
    asked.put("insats", insats);
    asked.put("atgard", atgard);
    asked.put("kommun", kommun);
    asked.put("typ", typ);
    asked.put("land", land);
    asked.put("erbjuder", erbjuder);
    asked.put("soker", soker);
    asked.put("bekraftat", bekraftat);
    return asked;
  }

  private static String address(LinkedHashMap<String, @Nullable String> asked) {
    var address = UriComponentsBuilder.fromPath("/partner");
    asked.values().removeIf(value -> value == null || value.isBlank());
    asked.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
    return address.encode().buildAndExpand(asked).toUriString();
  }

  /** Of offers, only those whose organisation stands behind them. */
  private boolean confirmed() {
    return "ja".equals(bekraftat);
  }

  public boolean isEmpty() {
    return isEmptyForActors() && !confirmed();
  }

  /** Where to go on from nothing: letters about the same area and municipality. */
  public Follow follow() {
    var asked = new ArrayList<String>();
    area().ifPresent(number -> asked.add("omrade=" + number));
    municipality().ifPresent(one -> asked.add("kommun=" + one.slug()));
    return Follow.ideas(String.join("&", asked));
  }

  /** What the register is asked: all of it but offers. */
  boolean isEmptyForActors() {
    return words().isEmpty()
        && asksNoPlace()
        && municipality().isEmpty()
        && type().isEmpty()
        && country().isEmpty()
        && offer().isEmpty()
        && seek().isEmpty();
  }

  /** Nothing of the strategy: no area, intervention or measure. */
  boolean asksNoPlace() {
    return area().isEmpty() && table().isEmpty() && measure().isEmpty();
  }
}
