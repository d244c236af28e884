package se.regionsormland.portal.funding.facts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;

/**
 * What is said of a source. {@code fits} is why people are sent there; {@code inStrategy} is false
 * for what the portal has added itself; {@code knownAs} is what it is called besides its name.
 */
@Embeddable
public record SourceFacts(
    String name,
    List<String> knownAs,
    boolean inStrategy,
    String funds,
    String fits,
    @Embedded Terms terms,
    @Embedded Scope scope,
    @Embedded Niche niche,
    @Embedded Provenance provenance) {

  public SourceFacts {
    knownAs = List.copyOf(knownAs);
  }

  public SourceFacts with(Provenance checked) {
    return new SourceFacts(name, knownAs, inStrategy, funds, fits, terms, scope, niche, checked);
  }
}
