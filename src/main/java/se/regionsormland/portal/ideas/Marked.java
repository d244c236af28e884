package se.regionsormland.portal.ideas;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a sender asks to have kept from others, and why she thinks so. A mark without a reason is
 * none.
 */
public record Marked(Map<MarkedPart, String> reasons) {

  public static final Marked NOTHING = new Marked(Map.of());

  public Marked {
    var given = new EnumMap<MarkedPart, String>(MarkedPart.class);
    reasons.forEach((part, why) -> {
      if (!why.isBlank()) {
        given.put(part, why);
      }
    });
    reasons = Collections.unmodifiableMap(given);
  }

  public boolean hides(MarkedPart part) {
    return reasons.containsKey(part);
  }

  Marked only(Set<MarkedPart> parts) {
    return new Marked(
        reasons.entrySet().stream()
            .filter(one -> parts.contains(one.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Empty where it is not marked. */
  public String why(MarkedPart part) {
    return reasons.getOrDefault(part, "");
  }

  public boolean isEmpty() {
    return reasons.isEmpty();
  }

  public List<MarkedPart> parts() {
    return List.copyOf(reasons.keySet());
  }

  /** Nothing that somebody has written could stand in a log. */
  @Override
  public String toString() {
    return "Marked " + reasons.keySet();
  }
}
