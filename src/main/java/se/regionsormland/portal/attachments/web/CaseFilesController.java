package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.attachments.CaseAttachments;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;

/** A file of a case. Taking it changes the log, so a button does. */
@Controller
@ForCaseWorkers
@RequestMapping("/arenden/{reference}/bilagor")
class CaseFilesController {

  private final CaseAttachments attachments;

  CaseFilesController(CaseAttachments attachments) {
    this.attachments = attachments;
  }

  @PostMapping("/{number:\\d+}")
  void take(
      @PathVariable String reference,
      @PathVariable int number,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var taken = attachments.take(reference, number, viewer);
    try (var content = taken.content()) {
      GivenFile.write(taken.attachment(), content, request, response);
    }
  }
}
