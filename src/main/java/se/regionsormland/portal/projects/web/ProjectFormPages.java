package se.regionsormland.portal.projects.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.projects.Project;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.Option;

/** The form of a project, wherever an officer fills it in. */
@Component
class ProjectFormPages {

  static final String FORM = "projectForm";

  private final Projects projects;
  private final ProjectChoices choices;
  private final Clock clock;

  ProjectFormPages(Projects projects, ProjectChoices choices, Clock clock) {
    this.projects = projects;
    this.choices = choices;
    this.clock = clock;
  }

  ProjectForm empty() {
    return ProjectForm.empty(SwedishTime.today(clock));
  }

  /** {@code slug} is empty for a new one. */
  void check(ProjectForm form, String slug, BindingResult binding) {
    if (form.endsBeforeItBegins()) {
      binding.rejectValue("years.to", "projects.form.to.early");
    }
    var today = SwedishTime.today(clock);
    if (form.source().checked().date().filter(day -> !day.isAfter(today)).isEmpty()) {
      binding.rejectValue("source.checked.day", "projects.form.checked.wrong");
    }
    if (projects.wouldGoRound(slug, form.earlier())) {
      binding.rejectValue("continues", "projects.form.continues.round");
    }
  }

  ModelAndView page(String sentTo, @Nullable Project project) {
    return new ModelAndView("projects/form")
        .addObject("sentTo", sentTo)
        .addObject("project", project)
        .addObject("areas", choices.areas("projects.form.area.choose"))
        .addObject("municipalities", Option.municipalities())
        .addObject("earlier", ProjectChoices.earlier(projects.names()));
  }

  static ModelAndView redirect(String slug) {
    return new ModelAndView("redirect:/projekt/" + slug);
  }
}
