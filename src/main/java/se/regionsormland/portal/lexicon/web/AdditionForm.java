package se.regionsormland.portal.lexicon.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.lexicon.Teaching;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** An addition as it is typed, and a text to try it on. */
record AdditionForm(
    @NotBlank(message = "{lexicon.form.says.missing}")
        @Lines(max = 1000, message = "{lexicon.form.says.long}")
        @Nullable String says,
    @Nullable String place,
    @NotBlank(message = "{lexicon.form.why.missing}")
        @Lines(max = 500, message = "{lexicon.form.why.long}")
        @Nullable String why,
    @Lines(max = 6000, message = "{lexicon.form.tried.long}") @Nullable String tried) {

  void check(StrategyPlaces places, BindingResult binding) {
    if (places.chosen(place).isEmpty()) {
      binding.rejectValue("place", "lexicon.form.place.missing");
    }
  }

  Teaching teaching(StrategyPlaces places) {
    var chosen = places.chosen(place).orElseThrow();
    return new Teaching(Typed.text(says), chosen.table(), chosen.measure(), Typed.text(why));
  }
}
