package se.regionsormland.portal.openness;

import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Links;

/** What the national profile for REST interfaces asks every interface to say of itself. */
@RestController
@ForEveryone
@CrossOrigin // open data: pages of others may read it too
class ApiInfo {

  record Info(
      String apiName,
      String apiVersion,
      String apiReleased,
      String apiDocumentation,
      String apiStatus) {}

  private final Links links;

  ApiInfo(Links links) {
    this.links = links;
  }

  @GetMapping("/api/v1/api-info")
  Info info() {
    return new Info("Projektporten", "1.0.0", "2026-11-23", links.to("/oppna-data"), "active");
  }
}
