package se.regionsormland.portal.relations.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.relations.Divisions;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.relations.Relations.Made;

/** What a case has to do with others: said by whoever reads cases, seen to by officers. */
@Controller
@ForCaseWorkers
@RequestMapping("/arenden/{reference}/samband")
class RelationController {

  private static final String BACK = "redirect:/arenden/{reference}/samband";

  private final Relations relations;
  private final Divisions divisions;
  private final RelationPages pages;

  RelationController(Relations relations, Divisions divisions, RelationPages pages) {
    this.relations = relations;
    this.divisions = divisions;
    this.pages = pages;
  }

  /** {@code slag} and {@code med} are what a hint suggests. */
  @GetMapping
  String show(
      @PathVariable String reference,
      @RequestParam @Nullable String slag,
      @RequestParam @Nullable String med,
      Viewer viewer,
      Model model) {
    model.addAttribute("relationForm", new RelationForm(slag, med, ""));
    return pages.all(reference, viewer, model);
  }

  @PostMapping
  String make(
      @PathVariable String reference,
      @Valid RelationForm relationForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    var said = relationForm.said().orElse(null);
    if (said == null) {
      binding.rejectValue("kind", "relations.kind.empty");
    }
    var made = said == null || binding.hasErrors() ? null : make(reference, said, binding, viewer);
    if (made == null || binding.hasErrors()) {
      return pages.all(reference, viewer, model);
    }
    next.addFlashAttribute("done", made == Made.DONE ? "relations.made" : "relations.made-before");
    return BACK;
  }

  private Made make(String reference, NewRelation said, BindingResult binding, Viewer viewer) {
    var made = relations.make(reference, said, viewer);
    switch (made) {
      case NO_SUCH -> binding.rejectValue("other", "relations.other.none");
      case NOT_SO -> binding.rejectValue("other", "relations.other.not-so");
      case DONE, BEFORE -> {}
    }
    return made;
  }

  /** To the sender, whose it is to say yes or no. */
  @PostMapping("/delning")
  @ForOfficers
  String divide(
      @PathVariable String reference,
      @Valid DivisionForm divisionForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    divisionForm.complain(binding);
    if (binding.hasErrors()) {
      return pages.all(reference, viewer, model);
    }
    boolean first = divisions.offer(reference, divisionForm.said(), viewer);
    return after(first, "relations.division.sent", next);
  }

  @GetMapping("/{id}")
  @ForOfficers
  String one(@PathVariable String reference, @PathVariable UUID id, Viewer viewer, Model model) {
    model.addAttribute("wordsForm", new WordsForm(""));
    return pages.one(reference, id, viewer, model);
  }

  @PostMapping("/{id}/besked")
  @ForOfficers
  String tell(
      @PathVariable String reference,
      @PathVariable UUID id,
      Viewer viewer,
      RedirectAttributes next) {
    boolean first = relations.tell(reference, id, viewer);
    return after(first, "relations.told", next);
  }

  @PostMapping("/{id}/losning")
  @ForOfficers
  String settle(
      @PathVariable String reference,
      @PathVariable UUID id,
      @Valid WordsForm wordsForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return again(reference, id, viewer, model);
    }
    boolean first = relations.settle(reference, id, wordsForm.said(), viewer);
    return after(first, "relations.settled", next);
  }

  @PostMapping("/{id}/slut")
  @ForOfficers
  String end(
      @PathVariable String reference,
      @PathVariable UUID id,
      @Valid WordsForm wordsForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    if (binding.hasErrors()) {
      return again(reference, id, viewer, model);
    }
    boolean first = relations.end(reference, id, wordsForm.said(), viewer);
    return after(first, "relations.ended", next);
  }

  private String again(String reference, UUID id, Viewer viewer, Model model) {
    return pages.one(reference, id, viewer, model);
  }

  private static String after(boolean first, String done, RedirectAttributes next) {
    next.addFlashAttribute("done", first ? done : "relations.said-before");
    return BACK;
  }
}
