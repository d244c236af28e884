package se.regionsormland.portal.registry.web;

import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.registry.Disclosures;
import se.regionsormland.portal.web.Download;

/** Somebody asks to see what was sent. Making the copy changes the log, so a button does. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/lamna-ut")
class DisclosureController {

  private final Disclosures disclosures;

  DisclosureController(Disclosures disclosures) {
    this.disclosures = disclosures;
  }

  @GetMapping
  ModelAndView show(@PathVariable String reference, Viewer viewer) {
    return page(reference, viewer).addObject("disclosureForm", new DisclosureForm(""));
  }

  @PostMapping
  Object copy(
      @PathVariable String reference,
      @Valid DisclosureForm disclosureForm,
      BindingResult binding,
      Viewer viewer) {
    if (binding.hasErrors()) {
      return page(reference, viewer);
    }
    var copy = disclosures.copy(reference, disclosureForm.receiver(), viewer);
    return Download.of(copy, MediaType.APPLICATION_PDF, "kopia-" + reference + ".pdf");
  }

  private ModelAndView page(String reference, Viewer viewer) {
    var asked = disclosures.asked(reference, viewer);
    return new ModelAndView("registry/disclosure")
        .addObject("asked", asked)
        .addObject("idea", asked.file().idea())
        .addObject("at", "/arenden/" + asked.file().idea().reference());
  }
}
