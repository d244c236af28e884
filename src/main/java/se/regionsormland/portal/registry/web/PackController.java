package se.regionsormland.portal.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.registry.CasePacks;
import se.regionsormland.portal.web.Download;

/** All that was sent, as one file. Taking it changes the log, so a button does. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/underlag")
class PackController {

  private final CasePacks packs;

  PackController(CasePacks packs) {
    this.packs = packs;
  }

  @PostMapping
  void take(
      @PathVariable String reference,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var taken = packs.takeOut(reference, viewer);
    Download.begin("underlag-" + reference + ".zip", Download.ZIP, request, response);
    taken.writeTo(response.getOutputStream());
  }
}
