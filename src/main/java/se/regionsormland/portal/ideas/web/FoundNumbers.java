package se.regionsormland.portal.ideas.web;

import java.util.List;
import java.util.Set;
import se.regionsormland.portal.ideas.WrittenLine;
import se.regionsormland.portal.shared.PersonalNumbers;

/** What looks like personal identity numbers, and in which of the lines it stands. */
record FoundNumbers(List<Found> all) {

  /** A telephone number can look like one, and is asked for. */
  private static final Set<String> NOT_LOOKED_AT = Set.of("telephone", "amount", "email");

  record Found(String field, String label, List<String> numbers) {}

  static FoundNumbers in(List<WrittenLine> lines) {
    return new FoundNumbers(
        lines.stream()
            .filter(line -> !NOT_LOOKED_AT.contains(line.field()))
            .map(line -> new Found(line.field(), line.label(), PersonalNumbers.in(line.value())))
            .filter(found -> !found.numbers().isEmpty())
            .toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
