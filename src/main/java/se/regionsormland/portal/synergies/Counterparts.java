package se.regionsormland.portal.synergies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.projects.Project;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WordSearch;
import se.regionsormland.portal.synergies.Counterpart.OpenIdea;
import se.regionsormland.portal.synergies.Counterpart.Run;
import se.regionsormland.portal.synergies.Rules.Match;

/**
 * Who may be the other one: one or two ideas and a project for each match. What the strategy says
 * alone is nobody to talk to.
 */
@Component
class Counterparts {

  private static final int IDEAS = 2;

  private final PublicIdeas publicIdeas;
  private final SubmittedIdeas submittedIdeas;
  private final Projects projects;

  Counterparts(PublicIdeas publicIdeas, SubmittedIdeas submittedIdeas, Projects projects) {
    this.publicIdeas = publicIdeas;
    this.submittedIdeas = submittedIdeas;
    this.projects = projects;
  }

  /** Where the text belongs, and the reference that is its own if it has one. */
  record Asker(Set<Municipality> near, String reference) {}

  List<Hint> amongPublic(List<Match> matches, Asker asker) {
    var ideas = publicIdeas.withWords(searches(matches), asker.near(), asker.reference());
    var run = projects.withWords(searches(matches), asker.near());
    return matches.stream()
        .map(match ->
            Hint.of(match, Stream.concat(open(match, ideas), projects(match, run)).toList()))
        .filter(hint -> !hint.with().isEmpty())
        .toList();
  }

  /** For case workers: the facade that is asked refuses everybody else. */
  List<InsideHint> amongSubmitted(List<Match> matches, Asker asker, Viewer viewer) {
    if (matches.isEmpty()) {
      return List.of();
    }
    var ideas =
        submittedIdeas.withWords(searches(matches), asker.near(), asker.reference(), viewer);
    var run = projects.withWords(searches(matches), asker.near());
    return matches.stream()
        .map(match ->
            InsideHint.of(
                match,
                Stream.concat(inside(match, ideas), projects(match, run).map(InsideCounterpart::of))
                    .toList()))
        .filter(hint -> !hint.with().isEmpty())
        .toList();
  }

  private static List<WordSearch> searches(List<Match> matches) {
    return matches.stream().map(Match::search).toList();
  }

  /** The index of words is a little wider than the rule, so each is read once more. */
  private static Stream<Counterpart> open(Match match, Map<String, List<PublicIdea>> found) {
    return found.getOrDefault(match.key(), List.of()).stream()
        .filter(idea -> match.isSaidBy(Said.of(idea.title() + ".\n" + idea.summary())))
        .limit(IDEAS)
        .map(OpenIdea::new);
  }

  private static Stream<InsideCounterpart> inside(
      Match match, Map<String, List<SubmittedIdea>> found) {
    return found.getOrDefault(match.key(), List.of()).stream()
        .filter(idea -> match.isSaidBy(Said.of(Synergies.textOf(idea.content()))))
        .limit(IDEAS)
        .map(InsideCounterpart::of);
  }

  private static Stream<Counterpart> projects(Match match, Map<String, List<Project>> found) {
    return found.getOrDefault(match.key(), List.of()).stream()
        .filter(project ->
            match.isSaidBy(Said.of(project.title() + ".\n" + project.content().summary())))
        .limit(1)
        .map(Run::new);
  }
}
