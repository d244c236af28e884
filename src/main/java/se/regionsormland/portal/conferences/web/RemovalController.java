package se.regionsormland.portal.conferences.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.conferences.ConferenceDesk;
import se.regionsormland.portal.conferences.Removals;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;

/** For officers: one guest's place is taken away, with the reason that she is told. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/konferenser/{id}/deltagare/{guest}")
class RemovalController {

  private final Removals removals;
  private final ConferenceDesk desk;

  RemovalController(Removals removals, ConferenceDesk desk) {
    this.removals = removals;
    this.desk = desk;
  }

  @GetMapping
  ModelAndView ask(@PathVariable UUID id, @PathVariable UUID guest) {
    return page(id, guest).addObject("removalForm", new RemovalForm(""));
  }

  @PostMapping
  ModelAndView remove(
      @PathVariable UUID id,
      @PathVariable UUID guest,
      @Valid RemovalForm removalForm,
      BindingResult binding,
      Viewer viewer) {
    if (binding.hasErrors()) {
      return page(id, guest);
    }
    removals.remove(id, guest, removalForm.why(), viewer);
    return new ModelAndView("redirect:/arbeta/konferenser/" + id);
  }

  private ModelAndView page(UUID id, UUID guest) {
    return new ModelAndView("conferences/remove")
        .addObject("guest", removals.coming(id, guest))
        .addObject("conference", desk.one(id));
  }
}
