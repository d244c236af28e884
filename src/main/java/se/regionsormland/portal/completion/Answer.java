package se.regionsormland.portal.completion;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a sender writes in answer: the parts anew, and what she says beside. {@code version} counts
 * how often it was kept.
 */
public record Answer(Map<Part, String> parts, String reply, int version) {

  public Answer {
    parts = Map.copyOf(parts);
  }

  public String of(Part part) {
    return parts.getOrDefault(part, "");
  }

  boolean says(Answer other) {
    return parts.equals(other.parts) && reply.equals(other.reply);
  }

  Answer with(Map<Part, String> others) {
    var all = new EnumMap<Part, String>(Part.class);
    all.putAll(parts);
    all.putAll(others);
    return new Answer(all, reply, version);
  }

  /** Whether it says anything that was not said before. */
  boolean isNew(Completion asked) {
    return !reply.isEmpty()
        || asked.lines().stream().anyMatch(line -> !of(line.part()).equals(line.before()));
  }
}
