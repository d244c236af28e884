package se.regionsormland.portal.assessment.web.memo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.sums.RequestSums;
import se.regionsormland.portal.requests.sums.RequestSums.RequestSum;

/** For a page or a document of one request. */
@Component
public class AreaEffects {

  private final RequestSums sums;
  private final Catalogue catalogue;

  AreaEffects(RequestSums sums, Catalogue catalogue) {
    this.sums = sums;
    this.catalogue = catalogue;
  }

  /**
   * For officers; counts only what is open to the viewer. Empty where the request lies in no area
   * that is known, and where it was taken back.
   */
  public Optional<AreaEffect> of(SubmittedIdea request, Viewer viewer) {
    return sums.of(request, viewer)
        .flatMap(one ->
            catalogue.strategy().areas().stream()
                .filter(area -> area.number() == one.area())
                .findFirst()
                .map(area -> of(one, area, request, viewer)));
  }

  private AreaEffect of(
      RequestSum one, InterventionArea area, SubmittedIdea request, Viewer viewer) {
    var granted = sums.grantedBeside(request, viewer);
    return new AreaEffect(
        area.number(),
        area.name(),
        Money.kronor(area.budget().erdf()),
        granted.getOrDefault(Payer.ERDF, Money.ZERO),
        one.erdf().sought(),
        one.eastern(),
        granted.getOrDefault(Payer.ONE_TO_ONE, Money.ZERO));
  }
}
