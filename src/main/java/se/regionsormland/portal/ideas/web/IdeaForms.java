package se.regionsormland.portal.ideas.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.reading.Found;
import se.regionsormland.portal.reading.Reading;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Municipality;

/** The form as it is first shown: empty, begun with a text, or with what was kept. */
final class IdeaForms {

  private static final Contact NOBODY = new Contact("", "", "", "");
  private static final int PLACES_AT_MOST = 200;

  private IdeaForms() {}

  static IdeaForm empty() {
    var nothing =
        new IdeaContent("", "", "", null, Set.of(), null, false, null, Set.of(), "", false, "");
    return form(0, nothing, NOBODY);
  }

  /** What was read for certain stands in the fields, hers to change. It is never read again. */
  static IdeaForm startingWith(String text, Reading reading) {
    var kind = reading.kind();
    var before = reading.days().answerBefore();
    var content =
        new IdeaContent(
            "",
            text,
            "",
            kind == null ? null : kind.value(),
            Set.of(),
            reading.total(),
            false,
            before == null ? null : before.value(),
            reading.mentioned(),
            places(reading.otherPlaces()),
            false,
            "");
    return form(0, content, NOBODY);
  }

  static IdeaForm of(SendersIdea idea) {
    return form(idea.version(), idea.content(), idea.contact());
  }

  private static IdeaForm form(long version, IdeaContent content, Contact contact) {
    @Nullable LocalDate before = content.answerBefore();
    return new IdeaForm(
        String.valueOf(version),
        content.text(),
        content.title(),
        content.change(),
        content.kind() == null ? "" : content.kind().name(),
        content.needs().stream().map(Need::name).toList(),
        content.amount() == null ? "" : Kronor.grouped(content.amount()),
        String.valueOf(content.amountUnknown()),
        before == null ? "" : String.valueOf(before.getDayOfMonth()),
        before == null ? "" : String.valueOf(before.getMonthValue()),
        before == null ? "" : String.valueOf(before.getYear()),
        content.municipalities().stream().map(Municipality::name).toList(),
        content.otherPlaces(),
        String.valueOf(content.summaryAllowed()),
        content.summary(),
        contact.name(),
        contact.organisation(),
        contact.email(),
        contact.telephone(),
        null);
  }

  /** As many names as the field takes. */
  private static String places(List<Found<String>> read) {
    var all = read.stream().map(Found::value).collect(Collectors.joining(", "));
    return all.length() <= PLACES_AT_MOST
        ? all
        : all.substring(0, Math.max(0, all.lastIndexOf(',', PLACES_AT_MOST)));
  }
}
