package se.regionsormland.portal.requests.web;

import jakarta.validation.Valid;
import java.util.UUID;
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
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.form.CostForm;
import se.regionsormland.portal.requests.form.PartnerForm;
import se.regionsormland.portal.requests.form.PayerForm;
import se.regionsormland.portal.requests.rows.PlanChange;
import se.regionsormland.portal.requests.rows.PlanRows;
import se.regionsormland.portal.requests.rows.PlanRows.PartnerRow;
import se.regionsormland.portal.web.OpenedByKey;
import se.regionsormland.portal.web.Typed;

/** A row of a plan: a cost, somebody who pays, or a partner. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping(PlanPages.AT)
class PlanRowController {

  private final Plans plans;
  private final PlanPages pages;

  PlanRowController(Plans plans, PlanPages pages) {
    this.plans = plans;
    this.pages = pages;
  }

  /** The row that is named, or a new one of that kind. */
  @GetMapping("/kostnad")
  ModelAndView cost(
      @PathVariable SenderKey key,
      @RequestParam(name = "slag") @Nullable String kind,
      @RequestParam(name = "rad") @Nullable String row) {
    var rows = pages.rows(key);
    var years = pages.years(rows);
    var form =
        Typed.uuid(row)
            .flatMap(id -> rows.row(PlanRows::costs, id))
            .map(kept -> CostForm.of(kept, years))
            .orElseGet(() -> CostForm.of(kindOf(kind), years, firstOf(rows)));
    return first(key, "kostnad", form.id()).addObject("costForm", form);
  }

  private static CostKind kindOf(@Nullable String typed) {
    return Typed.one(CostKind.class, typed).orElse(CostKind.EXTERNAL_SERVICES);
  }

  private static String firstOf(PlanRows rows) {
    return rows.partners().stream().map(PartnerRow::name).findFirst().orElse("");
  }

  @PostMapping("/kostnad")
  ModelAndView keep(
      @PathVariable SenderKey key, @Valid CostForm costForm, BindingResult binding, Seen seen) {
    costForm.check(binding);
    return binding.hasErrors()
        ? again(key, "kostnad", seen)
        : kept(key, "kostnad", costForm.row(), seen);
  }

  @GetMapping("/finansiar")
  ModelAndView payer(
      @PathVariable SenderKey key, @RequestParam(name = "rad") @Nullable String row) {
    var rows = pages.rows(key);
    var years = pages.years(rows);
    var form =
        Typed.uuid(row)
            .flatMap(id -> rows.row(PlanRows::payers, id))
            .map(kept -> PayerForm.of(kept, years))
            .orElseGet(() -> PayerForm.empty(years));
    return first(key, "finansiar", form.id()).addObject("payerForm", form);
  }

  @PostMapping("/finansiar")
  ModelAndView keep(
      @PathVariable SenderKey key, @Valid PayerForm payerForm, BindingResult binding, Seen seen) {
    payerForm.check(binding);
    if (!PlanPages.isKnown(Typed.text(payerForm.source())) && !binding.hasFieldErrors("source")) {
      binding.rejectValue("source", "requests.plan.source.missing");
    }
    return binding.hasErrors()
        ? again(key, "finansiar", seen)
        : kept(key, "finansiar", payerForm.row(), seen);
  }

  @GetMapping("/partner")
  ModelAndView partner(
      @PathVariable SenderKey key, @RequestParam(name = "rad") @Nullable String row) {
    var form =
        Typed.uuid(row)
            .flatMap(id -> pages.rows(key).row(PlanRows::partners, id))
            .map(PartnerForm::of)
            .orElseGet(PartnerForm::empty);
    return first(key, "partner", form.id()).addObject("partnerForm", form);
  }

  @PostMapping("/partner")
  ModelAndView keep(
      @PathVariable SenderKey key,
      @Valid PartnerForm partnerForm,
      BindingResult binding,
      Seen seen) {
    return binding.hasErrors()
        ? again(key, "partner", seen)
        : kept(key, "partner", partnerForm.row(), seen);
  }

  private ModelAndView first(SenderKey key, String name, @Nullable String id) {
    var row = Typed.uuid(id).flatMap(pages.rows(key)::row);
    return pages.row(key, name).addObject("version", PlanChange.mark(row));
  }

  private ModelAndView again(SenderKey key, String name, Seen seen) {
    return pages.row(key, name).addObject("version", seen.version());
  }

  /** Of two windows the second is shown what the first has made of the row. */
  private ModelAndView kept(SenderKey key, String name, PlanRows.Row typed, Seen seen) {
    var row = seen.isForOneApart() ? typed.in(UUID.randomUUID()) : typed;
    var version = seen.isForOneApart() ? null : seen.version();
    return plans.change(key, PlanChange.of(row, version))
        ? new ModelAndView("redirect:" + PlanPages.at(key))
        : pages.beside(key, name, rows -> rows.row(row.id()), pages.lineOf(key, row.id()));
  }
}
