package se.regionsormland.portal.assessment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.requests.RequestSums;

/** For a page or a document of one request. */
@Component
class AreaEffects {

  private final RequestSums sums;
  private final Catalogue catalogue;

  AreaEffects(RequestSums sums, Catalogue catalogue) {
    this.sums = sums;
    this.catalogue = catalogue;
  }

  /** For officers; counts only what is open to the viewer. */
  Optional<AreaEffect> of(String reference, Viewer viewer) {
    return AreaEffect.of(reference, sums.all(viewer), catalogue.strategy());
  }
}
