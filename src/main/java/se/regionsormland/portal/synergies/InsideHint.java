package se.regionsormland.portal.synergies;

import java.util.List;
import se.regionsormland.portal.synergies.Rules.Match;

/**
 * For those who work with cases, and nobody else: found in whole texts, so that it is there at all
 * says something of a text that is not public. It is never worded for an answer. Without a
 * counterpart it is about money.
 */
public record InsideHint(
    HintKind kind, Wording sentence, Wording reason, List<InsideCounterpart> with) {

  public InsideHint {
    with = List.copyOf(with);
  }

  static InsideHint of(Match match, List<InsideCounterpart> with) {
    return new InsideHint(match.kind(), match.sentence(), match.reason(), with);
  }
}
