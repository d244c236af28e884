package se.regionsormland.portal.catalogue.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.identity.ForEveryone;

@RestController
@ForEveryone
@CrossOrigin // open data: pages of others may read it too
class StrategyApi {

  private final Catalogue catalogue;

  StrategyApi(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/api/v1/strategies/{id}")
  ResponseEntity<?> strategy(@PathVariable String id) {
    var strategy = catalogue.strategy();
    return strategy.id().equals(id)
        ? ResponseEntity.ok(StrategyAnswer.of(strategy))
        : ResponseEntity.of(
                ProblemDetail.forStatusAndDetail(
                    HttpStatus.NOT_FOUND, "There is no strategy with the id " + id))
            .build();
  }
}
