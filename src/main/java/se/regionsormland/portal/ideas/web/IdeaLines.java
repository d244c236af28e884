package se.regionsormland.portal.ideas.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.SwedishTime;

/** An idea line by line, in the form's order and the reader's language, to check or compare. */
@Component
class IdeaLines {

  private final MessageSourceAccessor words;

  IdeaLines(MessageSource words) {
    this.words = new MessageSourceAccessor(words);
  }

  /** {@code field} is where the form asks for it. */
  record Line(String field, String label, String value) {}

  /** Where two texts differ. */
  record Difference(String label, String mine, String theirs) {}

  List<Line> of(IdeaContent content, Contact contact) {
    return Stream.concat(about(content), who(contact)).toList();
  }

  List<Difference> between(List<Line> mine, List<Line> theirs) {
    return IntStream.range(0, mine.size())
        .mapToObj(at ->
            new Difference(mine.get(at).label(), mine.get(at).value(), theirs.get(at).value()))
        .filter(pair -> !pair.mine().equals(pair.theirs()))
        .toList();
  }

  private Stream<Line> about(IdeaContent content) {
    return Stream.of(
        line("text", content.text()),
        line("title", content.title()),
        line("change", content.change()),
        line("kind", content.kind() == null ? "" : word("ideas.kind." + content.kind())),
        line("needs", needs(content)),
        line("amount", amount(content)),
        line("answerBefore", "answerBeforeDay", before(content)),
        line("municipalities", places(content)),
        line("summaryAllowed", word("ideas.public." + content.summaryAllowed())),
        line("summary", content.summary()));
  }

  private Stream<Line> who(Contact contact) {
    return Stream.of(
        line("name", contact.name()),
        line("organisation", contact.organisation()),
        line("email", contact.email()),
        line("telephone", contact.telephone()));
  }

  private String needs(IdeaContent content) {
    return content.needs().stream()
        .sorted()
        .map(need -> word("ideas.need." + need))
        .collect(Collectors.joining(", "));
  }

  private String amount(IdeaContent content) {
    if (content.amount() != null) {
      return word("ideas.amount", Kronor.format(content.amount()));
    }
    return content.amountUnknown() ? word("ideas.amount.unknown") : "";
  }

  private String before(IdeaContent content) {
    return content.answerBefore() == null
        ? ""
        : SwedishTime.longDate(content.answerBefore(), reader());
  }

  private static String places(IdeaContent content) {
    var nine = content.municipalities().stream().sorted().map(Municipality::displayName);
    return Stream.concat(nine, Stream.of(content.otherPlaces()))
        .filter(place -> !place.isBlank())
        .collect(Collectors.joining(", "));
  }

  private Line line(String name, String value) {
    return line(name, name, value);
  }

  private Line line(String name, String field, String value) {
    return new Line(field, word("ideas.line." + name), value);
  }

  private String word(String key, Object... told) {
    return words.getMessage(key, told);
  }

  private static Locale reader() {
    return LocaleContextHolder.getLocale();
  }
}
