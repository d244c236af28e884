package se.regionsormland.portal.relations;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.projects.Projects;

/** From what was typed to what is meant, and from what is meant to its name. */
@Component
class Others {

  private static final Pattern MEASURE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
  private static final Pattern BEFORE_THE_NAME = Pattern.compile("^.*/");

  private final SubmittedIdeas submitted;
  private final Projects projects;
  private final Catalogue catalogue;

  Others(SubmittedIdeas submitted, Projects projects, Catalogue catalogue) {
    this.submitted = submitted;
    this.projects = projects;
    this.catalogue = catalogue;
  }

  /** Empty also for a case that is closed to the viewer. An address that was pasted is read too. */
  Optional<Other> typed(String typed, Viewer viewer) {
    var name = BEFORE_THE_NAME.matcher(typed.strip()).replaceFirst("");
    return measure(name)
        .or(() -> oneCase(name.toUpperCase(Locale.ROOT), viewer))
        .or(() -> projects.find(name).map(one -> new Other.Project(one.slug())));
  }

  private Optional<Other> oneCase(String reference, Viewer viewer) {
    return submitted.withReference(reference, viewer).map(idea -> new Other.Case(idea.id()));
  }

  private Optional<Other> measure(String number) {
    var parts = MEASURE.matcher(number);
    return parts.matches()
        ? catalogue
            .strategy()
            .measure(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
            .map(one -> new Other.Measure(one.id()))
        : Optional.empty();
  }

  /** Empty for a case that is closed to the viewer. */
  Optional<Relation.Named> named(Other other, Viewer viewer) {
    return switch (other) {
      case Other.Case(var id) ->
          submitted
              .find(id, viewer)
              .map(idea ->
                  new Relation.Named(
                      Relation.What.CASE,
                      idea.called() + ", " + idea.reference(),
                      "/arenden/" + idea.reference()));
      case Other.Project(var slug) ->
          projects
              .find(slug)
              .map(one ->
                  new Relation.Named(Relation.What.PROJECT, one.title(), "/projekt/" + slug));
      case Other.Measure(var id) -> Optional.of(measureNamed(id));
    };
  }

  /** One that a later edition does not have keeps its id. */
  private Relation.Named measureNamed(String id) {
    return catalogue
        .strategy()
        .measure(id)
        .map(one ->
            new Relation.Named(
                Relation.What.MEASURE,
                one.number() + " " + one.text(),
                "/strategi/insatser/" + one.table()))
        .orElseGet(() -> new Relation.Named(Relation.What.MEASURE, id, "/strategi"));
  }
}
