package se.regionsormland.portal.meetings.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.Wall;
import se.regionsormland.portal.web.NotFound;

/** The agenda of a meeting, and a case of it for the screen on the wall. */
@Controller
@ForCaseWorkers
@RequestMapping("/arbeta/moten/{id}")
class AgendaController {

  private static final String AGENDA = "redirect:/arbeta/moten/{id}#dagordning";

  private final Agendas agendas;
  private final Wall wall;
  private final MeetingPages pages;

  AgendaController(Agendas agendas, Wall wall, MeetingPages pages) {
    this.agendas = agendas;
    this.wall = wall;
    this.pages = pages;
  }

  @PostMapping("/dagordning")
  @ForOfficers
  String add(
      @PathVariable UUID id,
      @Valid ItemForm itemForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (!binding.hasErrors() && added(id, itemForm, binding, viewer)) {
      next.addFlashAttribute("done", "meetings.item.added");
      return AGENDA;
    }
    return pages.one(id, viewer, model);
  }

  private boolean added(UUID id, ItemForm form, BindingResult binding, Viewer viewer) {
    var outcome = agendas.add(id, form.item(), viewer);
    Refusals.of(outcome).ifPresent(key -> binding.rejectValue("reference", key));
    return outcome == Agendas.Outcome.ADDED;
  }

  @PostMapping("/dagordning/{item}/{button}")
  @ForOfficers
  String press(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @PathVariable String button,
      Viewer viewer,
      RedirectAttributes next) {
    switch (button) {
      case "upp" -> agendas.move(id, item, -1, viewer);
      case "ned" -> agendas.move(id, item, 1, viewer);
      case "bort" -> {
        agendas.remove(id, item, viewer);
        next.addFlashAttribute("done", "meetings.item.removed");
      }
      default -> throw new NotFound();
    }
    return AGENDA;
  }

  @GetMapping("/arenden/{item}")
  String onTheWall(@PathVariable UUID id, @PathVariable UUID item, Viewer viewer, Model model) {
    model.addAttribute("shown", wall.of(id, item, viewer));
    model.addAttribute("at", "/arbeta/moten/" + id);
    return "meetings/wall";
  }
}
