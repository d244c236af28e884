package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.TakesFile;

/** A sender's files, one a time: text never waits for a file, and no file rides on another form. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/bilagor")
class AttachmentsController {

  private final Attachments attachments;
  private final AttachmentPages pages;
  private final Upload upload;

  AttachmentsController(Attachments attachments, AttachmentPages pages, Upload upload) {
    this.attachments = attachments;
    this.pages = pages;
    this.upload = upload;
  }

  @GetMapping
  ModelAndView list(
      @PathVariable SenderKey key,
      @RequestParam(name = "tillagd") @Nullable String added,
      @RequestParam(name = "borttagen") @Nullable String removed,
      Locale reader) {
    return pages
        .list(key, HttpStatus.OK, reader)
        .addObject("added", added != null)
        .addObject("removed", removed != null)
        .addObject("attachmentForm", AttachmentForm.empty());
  }

  @TakesFile
  @PostMapping
  ModelAndView add(
      @PathVariable SenderKey key,
      @Valid AttachmentForm attachmentForm,
      BindingResult binding,
      HttpServletRequest request,
      Locale reader)
      throws IOException {
    attachments.of(key);
    if (binding.hasErrors()) {
      return pages.list(key, HttpStatus.UNPROCESSABLE_CONTENT, reader);
    }
    var reason = attachmentForm.reason();
    var status = upload.take(request, binding, file -> attachments.add(key, file, reason));
    return status.is2xxSuccessful()
        ? new ModelAndView("redirect:" + AttachmentPages.at(key) + "?tillagd#tillagda")
        : pages.list(key, status, reader);
  }

  @GetMapping("/{id}/fil")
  void file(
      @PathVariable SenderKey key,
      @PathVariable UUID id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var one = attachments.find(key, id);
    try (var content = attachments.open(key, id)) {
      GivenFile.write(one, content, request, response);
    }
  }
}
