package se.regionsormland.portal.requests.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.form.PasteForm;
import se.regionsormland.portal.requests.pasted.PastedPlan;
import se.regionsormland.portal.requests.pasted.PastedPlan.Read;
import se.regionsormland.portal.requests.pasted.PastedPlan.Sort;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** Rows of a plan that somebody pastes from a sheet: all of them, or those that can be read. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping(PlanPages.AT)
class PastedRowsController {

  private final Plans plans;
  private final PlanPages pages;
  private final PastedPlan pasted;

  PastedRowsController(Plans plans, PlanPages pages, PastedPlan pasted) {
    this.plans = plans;
    this.pages = pages;
    this.pasted = pasted;
  }

  @GetMapping("/klistra")
  ModelAndView paste(
      @PathVariable SenderKey key, @RequestParam(name = "rader") @Nullable String sort) {
    var of = Typed.one(Sort.class, sort).orElse(Sort.COSTS);
    return page(key).addObject("pasteForm", PasteForm.of(of, ""));
  }

  @PostMapping("/klistra")
  ModelAndView add(@PathVariable SenderKey key, @Valid PasteForm pasteForm, BindingResult binding) {
    if (binding.hasErrors()) {
      return page(key);
    }
    var read = read(pasteForm);
    if (!read.rows().isEmpty() && (read.troubles().isEmpty() || pasteForm.isForSome())) {
      plans.change(key, rows -> PastedPlan.added(rows, read.rows()));
      return read.left().isEmpty() ? whole(key, pasteForm) : left(key, pasteForm, read);
    }
    return again(key, read, binding);
  }

  private Read read(PasteForm form) {
    return pasted.read(form.sortOf(), form.idOf(), form.text(), PlanPages.sources());
  }

  private static ModelAndView whole(SenderKey key, PasteForm form) {
    var part = form.sortOf() == Sort.COSTS ? "#kostnader" : "#finansiering";
    return new ModelAndView("redirect:" + PlanPages.at(key) + part);
  }

  /** What could not be read stands in the field still, and all else is in the plan. */
  private ModelAndView left(SenderKey key, PasteForm form, Read read) {
    var rest = PasteForm.of(form.sortOf(), read.left());
    var binding = new org.springframework.validation.BeanPropertyBindingResult(rest, "pasteForm");
    return again(key, read(rest), binding)
        .addObject("pasteForm", rest)
        .addObject(BindingResult.MODEL_KEY_PREFIX + "pasteForm", binding)
        .addObject("added", read.rows().size());
  }

  private ModelAndView again(SenderKey key, Read read, BindingResult binding) {
    for (var trouble : read.troubles()) {
      binding.rejectValue("pasted", "requests.paste.trouble", new Object[] {trouble}, null);
    }
    return page(key).addObject("readable", read.rows().size());
  }

  private ModelAndView page(SenderKey key) {
    return pages
        .row(key, "klistra")
        .addObject("pasteSorts", Option.all(Sort.values(), "requests.paste.sort."))
        .addObject("years", List.copyOf(pages.years(pages.rows(key))));
  }
}
