package se.regionsormland.portal.catalogue.web;

import java.util.NoSuchElementException;
import java.util.Optional;
import se.regionsormland.portal.catalogue.Intervention;
import se.regionsormland.portal.catalogue.SearchHit;
import se.regionsormland.portal.catalogue.SearchHit.Kind;
import se.regionsormland.portal.catalogue.Strategy;

/** A hit as a link: what it is called, what it is, and a line about it. */
record SearchHitView(Kind kind, String number, String href, String title, String about) {

  static SearchHitView of(SearchHit hit, Strategy strategy) {
    return found(hit, strategy).orElseThrow(() -> new NoSuchElementException(hit.key()));
  }

  /** The kind's part of a message key and of the tag's colour. */
  public String word() {
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static Optional<SearchHitView> found(SearchHit hit, Strategy strategy) {
    return switch (hit.kind()) {
      case AREA ->
          strategy
              .area(Integer.parseInt(hit.key()))
              .map(one -> view(hit, hit.key(), "insatsomraden", one.name(), one.introduction()));
      case INTERVENTION ->
          strategy
              .intervention(Integer.parseInt(hit.key()))
              .map(one -> view(hit, hit.key(), "insatser", one.name(), one.introduction()));
      case MEASURE ->
          strategy
              .measure(hit.key())
              .map(one ->
                  view(
                      hit,
                      one.number(),
                      "atgarder",
                      one.text(),
                      strategy.intervention(one.table()).map(Intervention::name).orElse("")));
      case KEY_ACTOR ->
          strategy
              .keyActor(hit.key())
              .map(one -> view(hit, "", "nyckelaktorer", one.name(), one.about()));
    };
  }

  private static SearchHitView view(
      SearchHit hit, String number, String room, String title, String about) {
    return new SearchHitView(
        hit.kind(), number, "/strategi/" + room + "/" + hit.key(), title, about);
  }
}
