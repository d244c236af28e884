package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.Optional;
import se.regionsormland.portal.synergies.Counterpart.Kind;

/** In Swedish: one sentence that fits both, and why. Without a counterpart it is about money. */
public record Hint(HintKind kind, String sentence, String reason, List<Counterpart> with) {

  public Hint {
    with = List.copyOf(with);
  }

  boolean isAboutSomethingRun() {
    return kind == HintKind.SAME_MONEY || with.stream().anyMatch(Counterpart::isRun);
  }

  /** Without those that are not shown to everybody; nothing where nobody is left. */
  Optional<Hint> forEveryone() {
    var shown = with.stream().filter(one -> one.kind() != Kind.IDEA_NOT_SHOWN).toList();
    return shown.isEmpty() && !with.isEmpty()
        ? Optional.empty()
        : Optional.of(new Hint(kind, sentence, reason, shown));
  }

  /** As running text, about the closest: its sentence is about two that can talk. */
  String inWords() {
    if (with.isEmpty()) {
      return sentence + " " + reason;
    }
    var closest = with.getFirst();
    return closest.kind() == Kind.IDEA
        ? "Er idé och ”" + closest.name() + "”: " + sentence + " " + reason
        : "Läs också om ”" + closest.name() + "”. " + reason;
  }
}
