package se.regionsormland.portal.openness;

import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.regionsormland.portal.identity.ForEveryone;

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

  @GetMapping("/api/v1/api-info")
  Info info() {
    var documentation =
        ServletUriComponentsBuilder.fromCurrentContextPath().path("/oppna-data").toUriString();
    return new Info("Projektporten", "1.0.0", "2026-11-23", documentation, "active");
  }
}
