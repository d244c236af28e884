package se.regionsormland.portal.funding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is said of a source. {@code fits} is why the strategy sends people there; {@code running}
 * tells that one can apply at any time.
 */
@Embeddable
public record SourceFacts(
    String name,
    String runsIt,
    String funds,
    String fits,
    @Enumerated(EnumType.STRING) Gives gives,
    boolean running,
    String share,
    String calls,
    @Embedded Scope scope,
    @Embedded Provenance provenance) {

  SourceFacts with(Provenance checked) {
    return new SourceFacts(name, runsIt, funds, fits, gives, running, share, calls, scope, checked);
  }
}
