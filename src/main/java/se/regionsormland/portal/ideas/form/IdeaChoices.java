package se.regionsormland.portal.ideas.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.web.Option;

/** What one can choose among, where an idea is asked for. */
public final class IdeaChoices {

  private IdeaChoices() {}

  /** By their names in the template. {@code bundle} is whose words: its keys begin so. */
  public static Map<String, List<Option>> inWordsOf(String bundle) {
    return Map.of(
        "kinds", kinds(bundle + ".kind."),
        "needs", Option.all(Need.values(), bundle + ".need."),
        "municipalities", Option.municipalities());
  }

  /** Nobody need know; and what was chosen by mistake can be taken back. */
  private static List<Option> kinds(String prefix) {
    return Stream.concat(
            Option.all(IdeaKind.values(), prefix).stream(),
            Stream.of(Option.of("", prefix + "UNKNOWN")))
        .toList();
  }
}
