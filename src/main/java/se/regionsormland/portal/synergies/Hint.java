package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.stream.Collectors;

/** In Swedish: one sentence that fits both, and why. Without a counterpart it is about money. */
public record Hint(HintKind kind, String sentence, String reason, List<Counterpart> with) {

  public Hint {
    with = List.copyOf(with);
  }

  boolean isAboutSomethingRun() {
    return kind == HintKind.SAME_MONEY || with.stream().anyMatch(Counterpart::isRun);
  }

  /** All of it as running text. */
  String inWords() {
    var names = with.stream().map(Counterpart::name).collect(Collectors.joining("; "));
    return names.isEmpty() ? sentence + " " + reason : sentence + " " + reason + " (" + names + ")";
  }
}
