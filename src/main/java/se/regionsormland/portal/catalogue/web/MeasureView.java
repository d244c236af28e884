package se.regionsormland.portal.catalogue.web;

import java.util.List;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.catalogue.Strategy;

/** A measure and whom it names. */
record MeasureView(Measure measure, List<KeyActor> keyActors) {

  static MeasureView of(Measure measure, Strategy strategy) {
    return new MeasureView(measure, strategy.keyActorsOf(measure));
  }

  static List<MeasureView> of(List<Measure> measures, Strategy strategy) {
    return measures.stream().map(one -> of(one, strategy)).toList();
  }
}
