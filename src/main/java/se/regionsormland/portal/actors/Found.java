package se.regionsormland.portal.actors;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.regionsormland.portal.actors.ActorRegister.Merged;

/**
 * By what an organisation is found at once, however many there are. {@code moved} leads from one
 * that went up in another, {@code former} are the names that those had.
 */
record Found(
    Map<String, ActorCard> bySlug,
    Map<String, ActorCard> byName,
    Map<String, String> moved,
    Map<String, List<String>> former) {

  static Found of(List<ActorCard> cards, List<Merged> merged) {
    return new Found(
        cards.stream().collect(toMap(ActorCard::slug, Function.identity())),
        Map.of(),
        merged.stream().collect(toMap(Merged::slug, Merged::into)),
        merged.stream().collect(groupingBy(Merged::into, mapping(Merged::name, toList()))));
  }

  /** The first of the list has a name that several have. */
  Found withNames(List<ActorCard> cards, Function<ActorCard, List<String>> namesOf) {
    var names = new HashMap<String, ActorCard>();
    cards.forEach(
        card -> namesOf.apply(card).forEach(name -> names.putIfAbsent(plain(name), card)));
    return new Found(bySlug, names, moved, former);
  }

  static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
