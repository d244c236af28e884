package se.regionsormland.portal.projects.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.projects.GrantedProjects;
import se.regionsormland.portal.projects.Project;
import se.regionsormland.portal.web.FormToken;

/** An officer makes the project of a request that something was granted of. */
@Controller
@ForOfficers
@RequestMapping("/arenden/{reference}/projekt")
class GrantedProjectController {

  private final GrantedProjects granted;
  private final ProjectFormPages pages;

  GrantedProjectController(GrantedProjects granted, ProjectFormPages pages) {
    this.granted = granted;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String reference, FormToken token, Viewer viewer) {
    return granted
        .of(reference, viewer)
        .map(ProjectFormPages::redirect)
        .orElseGet(() -> begun(reference, viewer));
  }

  private ModelAndView begun(String reference, Viewer viewer) {
    var proposed = granted.proposed(reference, viewer);
    return page(reference)
        .addObject(ProjectFormPages.FORM, ProjectForm.of(new Project("", 0, proposed)));
  }

  @PostMapping
  ModelAndView make(
      @PathVariable String reference,
      FormToken token,
      @Valid ProjectForm projectForm,
      BindingResult binding,
      Viewer viewer) {
    granted.of(reference, viewer); // missing where nothing is granted, before anything is said
    pages.check(projectForm, "", binding);
    var checked = projectForm.source().checked().date();
    if (binding.hasErrors() || checked.isEmpty()) {
      return page(reference);
    }
    return ProjectFormPages.redirect(
        granted.make(reference, token.sending(), projectForm.content(checked.get()), viewer));
  }

  private ModelAndView page(String reference) {
    var at = "/arenden/" + reference;
    return pages.page(at + "/projekt", null).addObject("at", at);
  }
}
