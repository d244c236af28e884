package se.regionsormland.portal.ideas.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Beside;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.WrittenLine;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.SwedishTime;

/** An idea line by line, in the form's order and the reader's language, to check or compare. */
@Component
public class IdeaLines {

  private final MessageSourceAccessor words;

  IdeaLines(MessageSource words) {
    this.words = new MessageSourceAccessor(words);
  }

  /** Where two texts differ. */
  public record Difference(String label, String mine, String theirs) {}

  /** With what stands beside; then of the idea itself only what is asked for there. */
  public List<WrittenLine> of(IdeaContent content, Contact contact, @Nullable Beside beside) {
    return beside == null
        ? Stream.concat(about(content), who(contact)).toList()
        : Stream.of(
                asked(about(content), beside), beside.lines().stream(), asked(who(contact), beside))
            .flatMap(lines -> lines)
            .toList();
  }

  private Stream<WrittenLine> asked(Stream<WrittenLine> lines, Beside beside) {
    return lines
        .filter(line -> beside.asks().contains(line.field()))
        .map(line -> new WrittenLine(line.field(), label(line, beside.words()), line.value()));
  }

  /** In its own words, where it has them. */
  private String label(WrittenLine line, String bundle) {
    return words.getMessage(bundle + ".line." + line.field(), line.label());
  }

  public List<Difference> between(List<WrittenLine> mine, List<WrittenLine> theirs) {
    return IntStream.range(0, mine.size())
        .mapToObj(at ->
            new Difference(mine.get(at).label(), mine.get(at).value(), theirs.get(at).value()))
        .filter(pair -> !pair.mine().equals(pair.theirs()))
        .toList();
  }

  private Stream<WrittenLine> about(IdeaContent content) {
    return Stream.of(
        line("text", content.text()),
        line("title", content.title()),
        line("change", content.change()),
        line("kind", content.kind() == null ? "" : word("ideas.kind." + content.kind())),
        line(
            "needs",
            content.needs().stream()
                .sorted()
                .map(need -> word("ideas.need." + need))
                .collect(Collectors.joining(", "))),
        line("amount", amount(content)),
        line(
            "answerBefore",
            "answerBefore.day",
            content.answerBefore() == null
                ? ""
                : SwedishTime.longDate(content.answerBefore(), LocaleContextHolder.getLocale())),
        line("municipalities", places(content)),
        line("summaryAllowed", word("ideas.public." + content.summaryAllowed())),
        line("summary", content.summary()));
  }

  private Stream<WrittenLine> who(Contact contact) {
    return Stream.of(
        line("name", contact.name()),
        line("organisation", contact.organisation()),
        line("email", contact.email()),
        line("telephone", contact.telephone()));
  }

  private String amount(IdeaContent content) {
    if (content.amount() != null) {
      return word("ideas.amount", Kronor.format(content.amount()));
    }
    return content.amountUnknown() ? word("ideas.amount.unknown") : "";
  }

  private static String places(IdeaContent content) {
    var nine = content.municipalities().stream().sorted().map(Municipality::displayName);
    return Stream.concat(nine, Stream.of(content.otherPlaces()))
        .filter(place -> !place.isBlank())
        .collect(Collectors.joining(", "));
  }

  private WrittenLine line(String name, String value) {
    return line(name, name, value);
  }

  private WrittenLine line(String name, String field, String value) {
    return new WrittenLine(field, word("ideas.line." + name), value);
  }

  private String word(String key, Object... told) {
    return words.getMessage(key, told);
  }
}
