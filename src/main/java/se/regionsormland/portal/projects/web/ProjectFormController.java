package se.regionsormland.portal.projects.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.projects.Project;
import se.regionsormland.portal.projects.ProjectContent;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** An officer adds a project, or changes one. */
@Controller
@ForOfficers
class ProjectFormController {

  private static final String FORM = ProjectFormPages.FORM;

  private final Projects projects;
  private final ProjectFormPages pages;

  ProjectFormController(Projects projects, ProjectFormPages pages) {
    this.projects = projects;
    this.pages = pages;
  }

  @GetMapping("/projekt/ny")
  ModelAndView empty(FormToken token) {
    return pages.page("/projekt/ny", null).addObject(FORM, pages.empty());
  }

  @PostMapping("/projekt/ny")
  ModelAndView add(FormToken token, @Valid ProjectForm projectForm, BindingResult binding) {
    pages.check(projectForm, "", binding);
    var checked = projectForm.source().checked().date();
    if (binding.hasErrors() || checked.isEmpty()) {
      return pages.page("/projekt/ny", null);
    }
    return ProjectFormPages.redirect(
        projects.add(token.sending(), projectForm.content(checked.get())));
  }

  @GetMapping("/projekt/{slug}/andra")
  ModelAndView change(@PathVariable String slug) {
    var project = project(slug);
    return pages.page(changing(slug), project).addObject(FORM, ProjectForm.of(project));
  }

  @PostMapping("/projekt/{slug}/andra")
  ModelAndView save(
      @PathVariable String slug, @Valid ProjectForm projectForm, BindingResult binding) {
    var project = project(slug);
    pages.check(projectForm, slug, binding);
    var checked = projectForm.source().checked().date();
    if (binding.hasErrors() || checked.isEmpty()) {
      return pages.page(changing(slug), project);
    }
    long version = Typed.number(projectForm.version());
    return projects.change(slug, version, projectForm.content(checked.get()))
        ? ProjectFormPages.redirect(slug)
        : conflict(slug, projectForm.content(checked.get()));
  }

  /** Her own words stay in the form; beside it stands what the other one saved. */
  private ModelAndView conflict(String slug, ProjectContent mine) {
    var theirs = project(slug);
    var page = pages.page(changing(slug), theirs);
    page.setStatus(HttpStatus.CONFLICT);
    return page.addObject("theirs", theirs)
        .addObject("differing", Differing.parts(mine, theirs.content()));
  }

  private Project project(String slug) {
    return projects.find(slug).orElseThrow(NotFound::new);
  }

  private static String changing(String slug) {
    return "/projekt/" + slug + "/andra";
  }
}
