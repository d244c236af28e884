package se.regionsormland.portal.projects.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.projects.GrantedProjects;
import se.regionsormland.portal.projects.Origin;
import se.regionsormland.portal.projects.Project;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.Crumb;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Told;

/** Projects that have been run or are running. */
@Controller
@ForEveryone
class ProjectsController {

  private final Projects projects;
  private final GrantedProjects granted;
  private final ProjectChoices choices;
  private final Catalogue catalogue;
  private final MessageSourceAccessor words;

  ProjectsController(
      Projects projects,
      GrantedProjects granted,
      ProjectChoices choices,
      Catalogue catalogue,
      MessageSource words) {
    this.projects = projects;
    this.granted = granted;
    this.choices = choices;
    this.catalogue = catalogue;
    this.words = new MessageSourceAccessor(words);
  }

  @Costly
  @GetMapping("/projekt")
  String list(
      @ModelAttribute("filter") ProjectQuery filter, HttpServletRequest request, Model model) {
    var found = projects.list(filter.filter(), filter.efter());
    model.addAttribute("found", found);
    model.addAttribute("next", filter.further(found.next()));
    model.addAttribute("areas", choices.areas("projects.list.all"));
    model.addAttribute("municipalities", ProjectChoices.municipalitiesToFilter());
    model.addAttribute("officer", request.isUserInRole(Role.OFFICER.name()));
    return "projects/list";
  }

  @GetMapping("/projekt/{slug}")
  String one(
      @PathVariable String slug, @Nullable Viewer viewer, HttpServletRequest request, Model model) {
    var shown = Told.by(request, () -> shown(slug, viewer));
    model.addAttribute("project", shown.project());
    model.addAttribute("area", shown.area());
    model.addAttribute("chain", shown.chain());
    model.addAttribute("origin", shown.origin());
    model.addAttribute(
        "crumbs", List.of(new Crumb("/projekt", words.getMessage("projects.list.title"))));
    model.addAttribute("officer", viewer != null && viewer.is(Role.OFFICER));
    return "projects/one";
  }

  private record Shown(
      Project project, InterventionArea area, List<Project> chain, Origin origin) {}

  private Shown shown(String slug, @Nullable Viewer viewer) {
    var chain = projects.chainOf(slug);
    var project =
        chain.stream()
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow(NotFound::new);
    var area =
        catalogue.strategy().area(project.content().where().area()).orElseThrow(NotFound::new);
    return new Shown(project, area, chain, granted.originOf(slug, viewer));
  }
}
