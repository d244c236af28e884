package se.regionsormland.portal.relations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.projects.Project;
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
    return Optional.ofNullable(named(List.of(other), viewer).get(other));
  }

  /** Cases by one statement, and projects by one; a case that is closed to her is not there. */
  Map<Other, Relation.Named> named(List<Other> others, Viewer viewer) {
    var cases = only(Other.Case.class, others).map(Other.Case::id).toList();
    var slugs = only(Other.Project.class, others).map(Other.Project::slug).toList();
    var named = new HashMap<Other, Relation.Named>();
    submitted
        .all(cases, viewer)
        .forEach((id, idea) -> named.put(new Other.Case(id), caseNamed(idea)));
    projects.all(slugs).forEach(one -> named.put(new Other.Project(one.slug()), named(one)));
    only(Other.Measure.class, others).forEach(one -> named.put(one, measureNamed(one.id())));
    return named;
  }

  private static <T extends Other> Stream<T> only(Class<T> kind, List<Other> others) {
    return others.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Relation.Named caseNamed(SubmittedIdea idea) {
    return new Relation.Named(
        Relation.What.CASE,
        idea.called() + ", " + idea.reference(),
        "/arenden/" + idea.reference());
  }

  private static Relation.Named named(Project one) {
    return new Relation.Named(Relation.What.PROJECT, one.title(), "/projekt/" + one.slug());
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
