package se.regionsormland.portal.synergies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.ideas.PublicIdeas;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.projects.Project;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.synergies.Rules.Match;

/** Who may be the other one: one or two ideas, a project and a measure for each match. */
@Component
class Counterparts {

  private static final int IDEAS = 2;
  private static final int SHORT = 90;

  private final PublicIdeas publicIdeas;
  private final SubmittedIdeas submittedIdeas;
  private final Projects projects;
  private final Catalogue catalogue;

  Counterparts(
      PublicIdeas publicIdeas,
      SubmittedIdeas submittedIdeas,
      Projects projects,
      Catalogue catalogue) {
    this.publicIdeas = publicIdeas;
    this.submittedIdeas = submittedIdeas;
    this.projects = projects;
    this.catalogue = catalogue;
  }

  /** Where the text belongs, and the reference that is its own if it has one. */
  record Asker(Set<Municipality> near, String reference) {}

  List<Hint> amongPublic(List<Match> matches, Asker asker) {
    var ideas = publicIdeas.withWords(searches(matches), asker.near(), asker.reference());
    return hints(matches, asker, match -> shown(match, ideas));
  }

  /** For case workers: the facade that is asked refuses everybody else. */
  List<Hint> amongSubmitted(List<Match> matches, Asker asker) {
    var ideas = submittedIdeas.withWords(searches(matches), asker.near(), asker.reference());
    return hints(matches, asker, match -> submitted(match, ideas));
  }

  private List<Hint> hints(
      List<Match> matches, Asker asker, Function<Match, Stream<Counterpart>> ideas) {
    var run = projects.withWords(searches(matches), asker.near());
    var hints = new ArrayList<Hint>();
    for (var match : matches) {
      var with = new ArrayList<Counterpart>(ideas.apply(match).limit(IDEAS).toList());
      projects(match, run).limit(1).forEach(with::add);
      if (match.mayBeWithMeasure()) {
        measures(match).limit(1).forEach(with::add);
      }
      if (!with.isEmpty()) {
        hints.add(new Hint(match.kind(), match.sentence(), match.reason(), with));
      }
    }
    return hints;
  }

  private static List<WordSearch> searches(List<Match> matches) {
    return matches.stream().map(Match::search).toList();
  }

  /** The index of words is a little wider than the rule, so each is read once more. */
  private static Stream<Counterpart> shown(Match match, Map<String, List<PublicIdea>> found) {
    return found.getOrDefault(match.key(), List.of()).stream()
        .filter(idea -> match.isSaidBy(Said.of(idea.title() + ".\n" + idea.summary())))
        .map(Counterparts::shown);
  }

  private static Counterpart shown(PublicIdea idea) {
    return new Counterpart(
        Counterpart.Kind.IDEA, idea.title(), "/projektideer/" + idea.reference());
  }

  private static Stream<Counterpart> submitted(
      Match match, Map<String, List<SubmittedIdea>> found) {
    return found.getOrDefault(match.key(), List.of()).stream()
        .filter(idea -> match.isSaidBy(Said.of(Synergies.textOf(idea.content()))))
        .map(idea ->
            new Counterpart(
                idea.summaryShown() ? Counterpart.Kind.IDEA : Counterpart.Kind.IDEA_NOT_SHOWN,
                idea.content().title() + ", " + idea.reference(),
                "/arenden/" + idea.reference()));
  }

  private static Stream<Counterpart> projects(Match match, Map<String, List<Project>> found) {
    return found.getOrDefault(match.key(), List.of()).stream()
        .filter(project ->
            match.isSaidBy(Said.of(project.title() + ".\n" + project.content().summary())))
        .map(project ->
            new Counterpart(
                Counterpart.Kind.PROJECT, project.title(), "/projekt/" + project.slug()));
  }

  private Stream<Counterpart> measures(Match match) {
    return match.measures().stream()
        .flatMap(id -> catalogue.strategy().measure(id).stream())
        .map(Counterparts::measure);
  }

  /** Whole words; the rest stands on the measure's own page. */
  private static String shortened(String text) {
    return text.length() <= SHORT ? text : text.substring(0, text.lastIndexOf(' ', SHORT)) + " …";
  }

  private static Counterpart measure(Measure measure) {
    return new Counterpart(
        Counterpart.Kind.MEASURE,
        measure.number() + " " + shortened(measure.text()),
        "/strategi/atgarder/" + measure.id());
  }
}
