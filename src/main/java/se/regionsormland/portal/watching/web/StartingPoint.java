package se.regionsormland.portal.watching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Typed;

/** What the page that led here is about, as it stands in the address. */
record StartingPoint(
    @Nullable String vad,
    @Nullable String omrade,
    @Nullable String atgard,
    @Nullable String kommun) {

  List<String> what() {
    var both = List.of(InterestForm.CALLS, InterestForm.IDEAS);
    return both.contains(Typed.text(vad)) ? List.of(Typed.text(vad)) : both;
  }

  List<String> areas() {
    return filled(omrade);
  }

  List<String> measures() {
    return filled(atgard);
  }

  List<String> municipalities() {
    return filled(kommun);
  }

  private static List<String> filled(@Nullable String typed) {
    return Typed.text(typed).isEmpty() ? List.of() : List.of(Typed.text(typed));
  }
}
