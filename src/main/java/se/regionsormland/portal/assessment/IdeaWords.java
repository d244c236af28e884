package se.regionsormland.portal.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Municipality;

/** What an idea's boxes and sums say, in a language; empty where nothing was said. */
public record IdeaWords(
    String kind, String needs, String needsByOfficer, String amount, String places, String sender) {

  public static IdeaWords of(CaseHead file, MessageSource messages, Locale locale) {
    var idea = file.idea();
    var words = new Bundle(messages, locale);
    var content = idea.content();
    return new IdeaWords(
        content.kind() == null ? "" : words.of("assessment.kind." + content.kind()),
        needs(content.needs(), words),
        needs(file.name().needs(), words),
        amount(content, words),
        places(content),
        sender(idea));
  }

  private static String needs(Set<Need> all, Bundle words) {
    return all.stream()
        .sorted()
        .map(need -> words.of("assessment.need." + need))
        .collect(Collectors.joining(", "));
  }

  private record Bundle(MessageSource messages, Locale locale) {
    String of(String key, Object... told) {
      return messages.getMessage(key, told, locale);
    }
  }

  private static String amount(IdeaContent content, Bundle words) {
    if (content.amount() != null) {
      return words.of("assessment.amount", Kronor.format(content.amount()));
    }
    return content.amountUnknown() ? words.of("assessment.amount.unknown") : "";
  }

  private static String places(IdeaContent content) {
    var nine = content.municipalities().stream().sorted().map(Municipality::displayName);
    return written(Stream.concat(nine, Stream.of(content.otherPlaces())).toList(), ", ");
  }

  private static String sender(SubmittedIdea idea) {
    var who = idea.contact();
    return written(List.of(who.name(), who.organisation(), who.email(), who.telephone()), "\n");
  }

  private static String written(List<String> parts, String between) {
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(between));
  }
}
