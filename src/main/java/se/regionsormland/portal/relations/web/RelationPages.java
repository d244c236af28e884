package se.regionsormland.portal.relations.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.relations.Divisions;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.relations.Suggestions;
import se.regionsormland.portal.relations.Suggestions.Suggested;
import se.regionsormland.portal.web.EmptyForm;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Softly;

/** What the pages about relations show beside their forms. */
@Component
class RelationPages {

  private static final List<Option> KINDS =
      Option.all(
          Stream.of(RelationKind.values())
              .filter(RelationKind::isSaid)
              .toArray(RelationKind[]::new),
          "relations.kind.");

  private final SubmittedIdeas submitted;
  private final Relations relations;
  private final Divisions divisions;
  private final Suggestions suggestions;
  private final Softly softly;

  RelationPages(
      SubmittedIdeas submitted,
      Relations relations,
      Divisions divisions,
      Suggestions suggestions,
      Softly softly) {
    this.submitted = submitted;
    this.relations = relations;
    this.divisions = divisions;
    this.suggestions = suggestions;
    this.softly = softly;
  }

  String all(String reference, Viewer viewer, Model model) {
    var idea = head(reference, viewer, model);
    var known = relations.of(reference, viewer);
    model.addAttribute("relations", known);
    model.addAttribute("kinds", KINDS);
    var suggested = softly.ask(() -> suggestions.about(idea, known, viewer));
    model.addAttribute("suggested", suggested.orElse(List.<Suggested>of()));
    model.addAttribute("whole", suggested.isPresent());
    model.addAttribute("division", divisions.of(reference, viewer).orElse(null));
    model.addAttribute(
        "divisible", viewer.is(Role.OFFICER) && divisions.canBeOffered(reference, viewer));
    EmptyForm.unlessThere(model, "relationForm", new RelationForm("", "", ""));
    EmptyForm.unlessThere(model, "divisionForm", new DivisionForm(""));
    return "relations/relations";
  }

  /** One that is over has no page of its own. */
  String one(String reference, UUID id, Viewer viewer, Model model) {
    head(reference, viewer, model);
    var relation =
        relations.of(reference, viewer).stream()
            .filter(one -> one.id().equals(id) && !one.isOver())
            .findAny()
            .orElseThrow(NotFound::new);
    model.addAttribute("relation", relation);
    return "relations/relation";
  }

  private SubmittedIdea head(String reference, Viewer viewer, Model model) {
    var idea = submitted.withReference(reference, viewer).orElseThrow(NotFound::new);
    model.addAttribute("idea", idea);
    model.addAttribute("at", "/arenden/" + idea.reference());
    model.addAttribute("officer", viewer.is(Role.OFFICER));
    return idea;
  }
}
