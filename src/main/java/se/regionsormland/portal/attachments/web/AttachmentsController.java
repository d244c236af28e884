package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
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
import se.regionsormland.portal.attachments.Added;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.shared.FileSize;
import se.regionsormland.portal.web.IncomingFile;
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
  private final UploadLimit limit;

  AttachmentsController(Attachments attachments, AttachmentPages pages, UploadLimit limit) {
    this.attachments = attachments;
    this.pages = pages;
    this.limit = limit;
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
    var status = add(key, attachmentForm, IncomingFile.of(request), request, binding);
    return status.is2xxSuccessful()
        ? new ModelAndView("redirect:" + AttachmentPages.at(key) + "?tillagd#tillagda")
        : pages.list(key, status, reader);
  }

  private HttpStatus add(
      SenderKey key,
      AttachmentForm form,
      Optional<IncomingFile> file,
      HttpServletRequest request,
      BindingResult binding)
      throws IOException {
    if (file.isEmpty()) {
      binding.rejectValue("file", "attachments.file.empty");
      return HttpStatus.UNPROCESSABLE_CONTENT;
    }
    if (!limit.allow(request)) {
      binding.rejectValue("file", "attachments.file.wait");
      return HttpStatus.TOO_MANY_REQUESTS;
    }
    return switch (attachments.add(key, file.get(), form.reason())) {
      case Added.Kept _ -> HttpStatus.OK;
      case Added.Refused(var why) -> {
        binding.rejectValue("file", "attachments.refused." + why);
        yield HttpStatus.UNPROCESSABLE_CONTENT;
      }
      case Added.NoRoom(var reached) -> noRoom(reached, binding);
    };
  }

  private HttpStatus noRoom(Added.Limit reached, BindingResult binding) {
    var room = attachments.room();
    var reader = org.springframework.context.i18n.LocaleContextHolder.getLocale();
    var figures =
        new Object[] {
          FileSize.of(room.each(), reader), room.count(), FileSize.of(room.together(), reader)
        };
    binding.rejectValue("file", "attachments.limit." + reached, figures, null);
    return reached == Added.Limit.SIZE
        ? HttpStatus.CONTENT_TOO_LARGE
        : HttpStatus.UNPROCESSABLE_CONTENT;
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
