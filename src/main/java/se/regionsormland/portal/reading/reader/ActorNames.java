package se.regionsormland.portal.reading.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.reading.words.Tokens;

/** What each organisation of the register is called, so that it is known in a text. */
final class ActorNames {

  /** Everyday words too, in English: only read as the register spells them. */
  private static final Set<String> EVERYDAY = Set.of("RISE");

  private final Map<String, List<Name>> byFirst = new HashMap<>();

  private record Name(List<String> words, String spelt, ActorCard actor) {}

  record Named(ActorCard actor, int length) {}

  private ActorNames() {}

  /** Each organisation with its name and whatever else it is called. */
  static ActorNames of(Map<ActorCard, List<String>> callings) {
    var names = new ActorNames();
    callings.forEach(
        (actor, all) -> all.stream().distinct().forEach(name -> names.add(name, actor)));
    return names;
  }

  private void add(String name, ActorCard actor) {
    var tokens = Tokens.of(name);
    var words = IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    if (!words.isEmpty()) {
      byFirst
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(new Name(words, name, actor));
    }
  }

  /** The longest name that starts here, with or without the s of the genitive. */
  @Nullable Named at(Tokens tokens, int index) {
    var word = tokens.text(index);
    var direct = longest(byFirst.getOrDefault(word, List.of()), tokens, index);
    return direct != null || !word.endsWith("s")
        ? direct
        : longest(
            byFirst.getOrDefault(word.substring(0, word.length() - 1), List.of()), tokens, index);
  }

  private static @Nullable Named longest(List<Name> names, Tokens tokens, int index) {
    Named longest = null;
    for (var name : names) {
      boolean better = longest == null || name.words().size() > longest.length();
      if (better && isHere(name, tokens, index)) {
        longest = new Named(name.actor(), name.words().size());
      }
    }
    return longest;
  }

  private static boolean isHere(Name name, Tokens tokens, int index) {
    for (int at = 0; at < name.words().size(); at++) {
      var word = tokens.text(index + at);
      var wanted = name.words().get(at);
      if (!word.equals(wanted) && !word.equals(wanted + "s")) {
        return false;
      }
    }
    return !EVERYDAY.contains(name.spelt())
        || tokens.written(index, index).startsWith(name.spelt());
  }
}
