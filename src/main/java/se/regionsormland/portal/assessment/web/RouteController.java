package se.regionsormland.portal.assessment.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.assessment.CaseHead;
import se.regionsormland.portal.assessment.CaseStatus.Holder;
import se.regionsormland.portal.assessment.Routing;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Option;

/** Sending a case on to another officer or area. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/vidare")
class RouteController {

  private final Routing routing;
  private final CasePages pages;
  private final Areas areas;

  RouteController(Routing routing, CasePages pages, Areas areas) {
    this.routing = routing;
    this.pages = pages;
    this.areas = areas;
  }

  @GetMapping
  String ask(@PathVariable String reference, Viewer viewer, Model model) {
    var file = pages.open(reference, viewer, model);
    model.addAttribute("routeForm", RouteForm.of(file.status()));
    return page(file, model);
  }

  @PostMapping
  String send(
      @PathVariable String reference,
      @Valid RouteForm routeForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return page(pages.open(reference, viewer, model), model);
    }
    var way = routeForm.way(areas);
    say(way, routing.send(reference, way, viewer), next);
    return "redirect:/arenden/{reference}";
  }

  private static void say(Routing.Way way, Holder now, RedirectAttributes next) {
    if (way.officer() == null || way.officer().equals(now.id())) {
      next.addFlashAttribute("done", "assessment.route.done");
    } else {
      next.addFlashAttribute("takenBy", now.name());
    }
  }

  private String page(CaseHead head, Model model) {
    var officers =
        routing.officers(head.open(), head.status().holder()).stream()
            .map(one -> Option.plain(one.id().toString(), one.name()))
            .toList();
    var asNow = Option.of("", "assessment.route.officer.as-now");
    model.addAttribute("officers", asNow.before(officers));
    model.addAttribute("areas", areas.optionsOr("assessment.route.area.as-read"));
    return "assessment/route";
  }
}
