package se.regionsormland.portal.completion;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.shared.Municipality;

/** Where it is, as one text: the municipalities by name, and on a line below whatever else. */
public record Places(Set<Municipality> municipalities, String other) {

  private static final String BETWEEN = ", ";

  public Places {
    municipalities = Set.copyOf(municipalities);
  }

  static Places of(IdeaContent content) {
    return new Places(content.municipalities(), content.otherPlaces());
  }

  /**
   * The first line is municipalities; one that names anything else is another place, as the rest
   * is.
   */
  public static Places read(String words) {
    var lines = words.split("\n", 2);
    if (lines[0].isEmpty() && lines.length == 2) {
      return new Places(Set.of(), lines[1]);
    }
    var named =
        Stream.of(lines[0].split(BETWEEN, -1))
            .map(name ->
                Stream.of(Municipality.values())
                    .filter(one -> one.displayName().equals(name))
                    .findFirst())
            .collect(Collectors.toSet());
    if (!named.stream().allMatch(Optional::isPresent)) {
      return new Places(Set.of(), words);
    }
    var all = new TreeSet<Municipality>();
    named.forEach(one -> one.ifPresent(all::add));
    return new Places(all, lines.length == 1 ? "" : lines[1]);
  }

  public String words() {
    var names =
        municipalities.stream()
            .sorted()
            .map(Municipality::displayName)
            .collect(Collectors.joining(BETWEEN));
    return other.isEmpty() ? names : names + "\n" + other;
  }
}
