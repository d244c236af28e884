package se.regionsormland.portal.attachments.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.DeadKey;
import se.regionsormland.portal.web.OpenedByKey;

/** One file of a draft: whether it may be secret, and the way to take it away. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/bilagor/{id}")
class AttachmentController {

  private final Ideas ideas;
  private final Attachments attachments;

  AttachmentController(Ideas ideas, Attachments attachments) {
    this.ideas = ideas;
    this.attachments = attachments;
  }

  @GetMapping
  ModelAndView show(@PathVariable SenderKey key, @PathVariable UUID id) {
    return page(key, id, HttpStatus.OK)
        .addObject("secrecyForm", new SecrecyForm(attachments.find(key, id).secrecy()));
  }

  @PostMapping("/sekretess")
  ModelAndView mark(
      @PathVariable SenderKey key,
      @PathVariable UUID id,
      @Valid SecrecyForm secrecyForm,
      BindingResult binding) {
    if (binding.hasErrors()) {
      return page(key, id, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!attachments.mark(key, id, secrecyForm.reason())) {
      return page(key, id, HttpStatus.CONFLICT).addObject("tooLate", secrecyForm.reason());
    }
    return new ModelAndView("redirect:" + AttachmentPages.at(key) + "#tillagda");
  }

  /** Sent meanwhile, it stays, and the page says so. */
  @PostMapping("/borttagning")
  String remove(@PathVariable SenderKey key, @PathVariable UUID id) {
    return "redirect:"
        + AttachmentPages.at(key)
        + (attachments.remove(key, id) ? "?borttagen" : "#tillagda");
  }

  private ModelAndView page(SenderKey key, UUID id, HttpStatus status) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    return new ModelAndView("attachments/one", status)
        .addObject("at", AttachmentPages.at(key))
        .addObject("sent", idea.state().isSent())
        .addObject("file", attachments.find(key, id));
  }
}
