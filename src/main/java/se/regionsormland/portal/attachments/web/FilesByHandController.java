package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.attachments.FileSize;
import se.regionsormland.portal.attachments.FilesByHand;
import se.regionsormland.portal.attachments.inspection.FileKind;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.TakesFile;

/** An officer adds what came with a case that was entered by hand, one file a time. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/bilagor")
class FilesByHandController {

  private final FilesByHand files;
  private final Upload upload;

  FilesByHandController(FilesByHand files, Upload upload) {
    this.files = files;
    this.upload = upload;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference, Viewer viewer, Locale reader) {
    return page(files.of(reference, viewer), HttpStatus.OK, reader)
        .addObject("attachmentForm", AttachmentForm.empty());
  }

  @TakesFile
  @PostMapping
  ModelAndView add(
      @PathVariable String reference,
      @Valid AttachmentForm attachmentForm,
      BindingResult binding,
      Viewer viewer,
      HttpServletRequest request,
      Locale reader,
      RedirectAttributes next)
      throws IOException {
    var paper = files.of(reference, viewer);
    if (binding.hasErrors()) {
      return page(paper, HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    var reason = attachmentForm.reason();
    var status = upload.take(request, binding, file -> files.add(reference, file, reason, viewer));
    if (!status.is2xxSuccessful()) {
      return page(paper, status, reader);
    }
    next.addFlashAttribute("done", "attachments.added");
    return new ModelAndView("redirect:/arenden/{reference}/bilagor");
  }

  private ModelAndView page(FilesByHand.Paper paper, HttpStatus status, Locale reader) {
    var room = files.room();
    return new ModelAndView("attachments/by-hand", status)
        .addObject("paper", paper)
        .addObject("at", "/arenden/" + paper.idea().reference())
        .addObject("room", room)
        .addObject("each", FileSize.of(room.each(), reader))
        .addObject("together", FileSize.of(room.together(), reader))
        .addObject("accepted", FileKind.accepted());
  }
}
