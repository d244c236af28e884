package se.regionsormland.portal.projects.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.projects.ProjectName;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Option;

/** What can be chosen, in the register's filter and in its form. */
@Component
class ProjectChoices {

  private final Catalogue catalogue;

  ProjectChoices(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<Option> areas(String none) {
    var areas =
        catalogue.strategy().areas().stream()
            .map(area ->
                Option.plain(String.valueOf(area.number()), area.number() + ". " + area.name()));
    return Stream.concat(Stream.of(Option.of("", none)), areas).toList();
  }

  static List<Option> municipalitiesToFilter() {
    var nine =
        Arrays.stream(Municipality.values())
            .map(one -> Option.plain(one.slug(), one.displayName()));
    return Stream.concat(Stream.of(Option.of("", "projects.list.all")), nine).toList();
  }

  static List<Option> municipalities() {
    return Arrays.stream(Municipality.values())
        .map(one -> Option.plain(one.name(), one.displayName()))
        .toList();
  }

  static List<Option> earlier(List<ProjectName> names) {
    var projects =
        names.stream()
            .map(one -> Option.plain(one.slug(), (one.title() + " " + one.years()).strip()));
    return Stream.concat(Stream.of(Option.of("", "projects.form.continues.none")), projects)
        .toList();
  }
}
