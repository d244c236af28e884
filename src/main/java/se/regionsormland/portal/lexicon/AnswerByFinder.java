package se.regionsormland.portal.lexicon;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.Suggestions;

/** The first intervention and area that a text was given; none where it says too little. */
public record AnswerByFinder(@Nullable Integer table, @Nullable Integer area) {

  static AnswerByFinder of(Suggestions found) {
    return new AnswerByFinder(
        found.interventions().stream()
            .map(hit -> hit.intervention().table())
            .findFirst()
            .orElse(null),
        found.areas().stream().map(hit -> hit.area().number()).findFirst().orElse(null));
  }
}
