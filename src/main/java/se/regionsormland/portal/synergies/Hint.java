package se.regionsormland.portal.synergies;

import java.util.List;
import se.regionsormland.portal.synergies.Counterpart.OpenIdea;
import se.regionsormland.portal.synergies.Rules.Match;

/**
 * One sentence that fits both, and why. Found and worded by what everybody may read of the others,
 * so it may be shown to anybody and put into an answer. It always has a counterpart.
 */
public record Hint(HintKind kind, Wording sentence, Wording reason, List<Counterpart> with) {

  public Hint {
    with = List.copyOf(with);
  }

  static Hint of(Match match, List<Counterpart> with) {
    return new Hint(match.kind(), match.sentence(), match.reason(), with);
  }

  /** As running text in Swedish, about the closest: its sentence is about two that can talk. */
  public String inWords() {
    var closest = with.getFirst();
    return closest instanceof OpenIdea(var idea)
        ? "Er idé och ”%s” (%s): %s %s"
            .formatted(idea.title(), idea.reference(), sentence.inSwedish(), reason.inSwedish())
        : "Läs också om ”%s”. %s".formatted(closest.name(), reason.inSwedish());
  }
}
