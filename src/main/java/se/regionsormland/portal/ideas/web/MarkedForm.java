package se.regionsormland.portal.ideas.web;

import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.ideas.Marked;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Why each part should be kept from others; empty where it need not be. */
record MarkedForm(
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.long}") @Nullable String text,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.long}") @Nullable String change,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.long}") @Nullable String amount,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.long}") @Nullable String places,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.long}") @Nullable String summary) {

  static final int LONGEST = 1000;

  static MarkedForm of(Marked marked) {
    return new MarkedForm(
        marked.why(MarkedPart.TEXT),
        marked.why(MarkedPart.CHANGE),
        marked.why(MarkedPart.AMOUNT),
        marked.why(MarkedPart.PLACES),
        marked.why(MarkedPart.SUMMARY));
  }

  Marked said() {
    var reasons = new EnumMap<MarkedPart, String>(MarkedPart.class);
    for (var part : MarkedPart.values()) {
      reasons.put(part, of(part));
    }
    return new Marked(reasons);
  }

  private String of(MarkedPart part) {
    return Typed.text(
        switch (part) {
          case TEXT -> text;
          case CHANGE -> change;
          case AMOUNT -> amount;
          case PLACES -> places;
          case SUMMARY -> summary;
        });
  }

  /** What everybody is to read is not kept from anybody. */
  void complain(List<MarkedPart> offered, Errors errors) {
    if (said().hides(MarkedPart.SUMMARY) && !offered.contains(MarkedPart.SUMMARY)) {
      errors.rejectValue("summary", "ideas.marked.summary.shown");
    }
  }
}
