package se.regionsormland.portal.openness;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.fairness.PublishedQuarters;
import se.regionsormland.portal.fairness.QuarterFigures;
import se.regionsormland.portal.identity.ForEveryone;

/** The figures of the page about equal terms: the very same, as they were published. */
@RestController
@ForEveryone
@CrossOrigin // open data: pages of others may read it too
class EqualTermsApi {

  private final PublishedQuarters quarters;

  EqualTermsApi(PublishedQuarters quarters) {
    this.quarters = quarters;
  }

  /** {@code quarter} as "2027-1". */
  record Line(String quarter, LocalDate published, QuarterFigures figures) {}

  @GetMapping("/api/v1/equal-terms")
  List<Line> all() {
    return quarters.all().stream()
        .map(one -> new Line(one.quarter().written(), one.on(), one.figures()))
        .toList();
  }
}
