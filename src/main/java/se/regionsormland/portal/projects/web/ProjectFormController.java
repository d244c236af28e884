package se.regionsormland.portal.projects.web;

import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
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
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Differing;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** An officer adds a project, or changes one. */
@Controller
@ForOfficers
class ProjectFormController {

  private static final String FORM = "projectForm";

  private final Projects projects;
  private final ProjectChoices choices;
  private final Clock clock;

  ProjectFormController(Projects projects, ProjectChoices choices, Clock clock) {
    this.projects = projects;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/projekt/ny")
  ModelAndView empty(FormToken token) {
    return page("/projekt/ny", null, HttpStatus.OK)
        .addObject(FORM, ProjectForm.empty(SwedishTime.today(clock)));
  }

  @PostMapping("/projekt/ny")
  ModelAndView add(FormToken token, @Valid ProjectForm projectForm, BindingResult binding) {
    check(projectForm, "", binding);
    var checked = projectForm.checked().date();
    if (binding.hasErrors() || checked.isEmpty()) {
      return page("/projekt/ny", null, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return redirect(projects.add(token.sending(), projectForm.content(checked.get())));
  }

  @GetMapping("/projekt/{slug}/andra")
  ModelAndView change(@PathVariable String slug) {
    var project = project(slug);
    return page(changing(slug), project, HttpStatus.OK).addObject(FORM, ProjectForm.of(project));
  }

  @PostMapping("/projekt/{slug}/andra")
  ModelAndView save(
      @PathVariable String slug, @Valid ProjectForm projectForm, BindingResult binding) {
    var project = project(slug);
    check(projectForm, slug, binding);
    var checked = projectForm.checked().date();
    if (binding.hasErrors() || checked.isEmpty()) {
      return page(changing(slug), project, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    long version = Typed.number(projectForm.version());
    return projects.change(slug, version, projectForm.content(checked.get()))
        ? redirect(slug)
        : conflict(slug, projectForm.content(checked.get()));
  }

  /** Her own words stay in the form; beside it stands what the other one saved. */
  private ModelAndView conflict(String slug, ProjectContent mine) {
    var theirs = project(slug);
    return page(changing(slug), theirs, HttpStatus.CONFLICT)
        .addObject("theirs", theirs)
        .addObject("differing", Differing.parts(mine, theirs.content()));
  }

  private void check(ProjectForm form, String slug, BindingResult binding) {
    if (form.endsBeforeItBegins()) {
      binding.rejectValue("yearTo", "projects.form.yearTo.early");
    }
    var today = SwedishTime.today(clock);
    if (form.checked().date().filter(day -> !day.isAfter(today)).isEmpty()) {
      binding.rejectValue("checkedDay", "projects.form.checked.wrong");
    }
    if (projects.wouldGoRound(slug, form.earlier())) {
      binding.rejectValue("continues", "projects.form.continues.round");
    }
  }

  private ModelAndView page(String sentTo, @Nullable Project project, HttpStatus status) {
    return new ModelAndView("projects/form", status)
        .addObject("sentTo", sentTo)
        .addObject("project", project)
        .addObject("areas", choices.areas("projects.form.area.choose"))
        .addObject("municipalities", ProjectChoices.municipalities())
        .addObject("earlier", ProjectChoices.earlier(projects.names()));
  }

  private Project project(String slug) {
    return projects.find(slug).orElseThrow(NotFound::new);
  }

  private static String changing(String slug) {
    return "/projekt/" + slug + "/andra";
  }

  private static ModelAndView redirect(String slug) {
    return new ModelAndView("redirect:/projekt/" + slug);
  }
}
