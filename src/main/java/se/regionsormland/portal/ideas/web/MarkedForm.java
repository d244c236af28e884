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
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.text.long}") @Nullable String whyText,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.change.long}")
        @Nullable String whyChange,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.amount.long}")
        @Nullable String whyAmount,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.places.long}")
        @Nullable String whyPlaces,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.needs.long}")
        @Nullable String whyNeeds,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.contact.long}")
        @Nullable String whyContact,
    @Lines(max = MarkedForm.LONGEST, message = "{ideas.marked.summary.long}")
        @Nullable String whySummary) {

  static final int LONGEST = 1000;

  static MarkedForm of(Marked marked) {
    return new MarkedForm(
        marked.why(MarkedPart.TEXT),
        marked.why(MarkedPart.CHANGE),
        marked.why(MarkedPart.AMOUNT),
        marked.why(MarkedPart.PLACES),
        marked.why(MarkedPart.NEEDS),
        marked.why(MarkedPart.CONTACT),
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
          case TEXT -> whyText;
          case CHANGE -> whyChange;
          case AMOUNT -> whyAmount;
          case PLACES -> whyPlaces;
          case NEEDS -> whyNeeds;
          case CONTACT -> whyContact;
          case SUMMARY -> whySummary;
        });
  }

  /** What everybody is to read is not kept from anybody. */
  void complain(List<MarkedPart> offered, Errors errors) {
    if (said().hides(MarkedPart.SUMMARY) && !offered.contains(MarkedPart.SUMMARY)) {
      errors.rejectValue("whySummary", "ideas.marked.summary.shown");
    }
  }
}
