package se.regionsormland.portal.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.funding.FundingSource;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.list.FundingAct;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.funding.list.FundingDesk.Change;
import se.regionsormland.portal.funding.list.FundingOutcome;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** One source, as officers keep it. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/finansiering/kallor")
class SourceController {

  private static final String FORM = "funding/source-form";

  private final FundingDesk desk;
  private final Funding funding;
  private final EntryPages pages;

  SourceController(FundingDesk desk, Funding funding, EntryPages pages) {
    this.desk = desk;
    this.funding = funding;
    this.pages = pages;
  }

  @GetMapping("/ny")
  String begin(Model model) {
    model.addAttribute("sourceForm", SourceForm.empty());
    pages.choices(model);
    return FORM;
  }

  @PostMapping("/ny")
  String add(
      @Valid SourceForm sourceForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    sourceForm.check(binding);
    if (binding.hasErrors()) {
      pages.choices(model);
      return FORM;
    }
    var checked = pages.checkedNow(sourceForm.known().checkedToday(), null);
    desk.addSource(sourceForm.facts(checked, Set.of(), pages.areas()), viewer);
    return EntryPages.after(new FundingOutcome.Done(), FundingAct.ADDED, next);
  }

  @GetMapping("/{slug}")
  String edit(@PathVariable String slug, Model model) {
    var source = source(slug);
    model.addAttribute("sourceForm", SourceForm.of(source));
    return form(source, model);
  }

  @PostMapping("/{slug}")
  String save(
      @PathVariable String slug,
      @Valid SourceForm sourceForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var source = source(slug);
    sourceForm.check(binding);
    if (binding.hasErrors()) {
      return form(source, model);
    }
    var checked = pages.checkedNow(sourceForm.known().checkedToday(), source.lastChecked());
    var facts = sourceForm.facts(checked, source.facts().niche().measures(), pages.areas());
    var outcome = desk.rewrite(slug, facts, new Change(Typed.number(sourceForm.version()), viewer));
    if (outcome instanceof FundingOutcome.Changed changed) {
      pages.conflict(changed, sourceForm, SourceForm.of(source(slug)), binding, model);
      response.setStatus(409);
      return form(source, model);
    }
    return EntryPages.after(outcome, FundingAct.CHANGED, next);
  }

  private String form(FundingSource source, Model model) {
    model.addAttribute("source", source);
    pages.existing(source.slug(), source.retired(), model);
    return FORM;
  }

  private FundingSource source(String slug) {
    return funding.find(slug).orElseThrow(NotFound::new);
  }
}
