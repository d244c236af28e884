package se.regionsormland.portal.projects.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.projects.ProjectName;
import se.regionsormland.portal.web.Option;

/** What can be chosen, in the register's filter and in its form. */
@Component
class ProjectChoices {

  private final Catalogue catalogue;

  ProjectChoices(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Option> areas(String none) {
    return Option.of("", none).before(catalogue.areas());
  }

  static List<Option> municipalitiesToFilter() {
    return Option.of("", "projects.list.all").before(Option.places());
  }

  static List<Option> earlier(List<ProjectName> names) {
    var projects =
        names.stream()
            .map(one -> Option.plain(one.slug(), (one.title() + " " + one.years()).strip()))
            .toList();
    return Option.of("", "projects.form.continues.none").before(projects);
  }
}
