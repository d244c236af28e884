package se.regionsormland.portal.ideas.web;

import java.util.List;
import java.util.stream.Collectors;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.Reading;

/** The form as it is first shown where one has begun with a text. */
final class IdeaForms {

  private static final int PLACES_AT_MOST = 200;

  private IdeaForms() {}

  /** What was read for certain stands in the fields, the sender's to change. Never read again. */
  static IdeaForm startingWith(String text, Reading reading) {
    var kind = reading.kind();
    var before = reading.days().answerBefore();
    return IdeaForm.about(
        IdeaContent.read(
            text,
            kind == null ? null : kind.value(),
            reading.total(),
            before == null ? null : before.value(),
            reading.mentioned(),
            places(reading.otherPlaces())));
  }

  /** As many names as the field takes. */
  private static String places(List<Found<String>> read) {
    var all = read.stream().map(Found::value).collect(Collectors.joining(", "));
    return all.length() <= PLACES_AT_MOST
        ? all
        : all.substring(0, Math.max(0, all.lastIndexOf(',', PLACES_AT_MOST)));
  }
}
