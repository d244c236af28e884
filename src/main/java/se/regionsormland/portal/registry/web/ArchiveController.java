package se.regionsormland.portal.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.registry.ArchivePackages;
import se.regionsormland.portal.web.Download;
import se.regionsormland.portal.web.NotFound;

/** A closed case as one file for the archive. Taking it out changes the log, so a button does. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/arkiv")
class ArchiveController {

  private final Cases cases;
  private final ArchivePackages packages;

  ArchiveController(Cases cases, ArchivePackages packages) {
    this.cases = cases;
    this.packages = packages;
  }

  @GetMapping
  String show(@PathVariable String reference, Viewer viewer, Model model) {
    var one = cases.open(reference, viewer).orElseThrow(NotFound::new);
    boolean open = cases.head(one).status().open();
    model.addAttribute("reference", reference);
    model.addAttribute("contents", open ? null : packages.contents(reference, viewer));
    return "registry/archive";
  }

  @PostMapping
  void take(
      @PathVariable String reference,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var taken = packages.takeOut(reference, viewer);
    Download.begin("arkiv-" + reference + ".zip", Download.ZIP, request, response);
    taken.writeTo(response.getOutputStream());
  }
}
