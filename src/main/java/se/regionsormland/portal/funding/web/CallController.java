package se.regionsormland.portal.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regionsormland.portal.funding.FundingCall;
import se.regionsormland.portal.funding.list.Funding;
import se.regionsormland.portal.funding.list.FundingAct;
import se.regionsormland.portal.funding.list.FundingDesk;
import se.regionsormland.portal.funding.list.FundingDesk.Change;
import se.regionsormland.portal.funding.list.FundingOutcome;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/** One call, as officers keep it. It stays with the source it was added to. */
@Controller
@ForOfficers
@RequestMapping("/arbeta/finansiering/utlysningar")
class CallController {

  private static final String FORM = "funding/call-form";

  private final FundingDesk desk;
  private final Funding funding;
  private final EntryPages pages;

  CallController(FundingDesk desk, Funding funding, EntryPages pages) {
    this.desk = desk;
    this.funding = funding;
    this.pages = pages;
  }

  @GetMapping("/ny")
  String begin(@RequestParam(defaultValue = "") String kalla, Model model) {
    model.addAttribute("callForm", CallForm.empty(kalla));
    return newForm(model);
  }

  @PostMapping("/ny")
  String add(
      @Valid CallForm callForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next) {
    callForm.check(binding);
    var from =
        funding.sources().stream().filter(one -> one.slug().equals(callForm.from())).findFirst();
    if (from.isEmpty()) {
      binding.rejectValue("from", "funding.form.from.missing");
    }
    if (binding.hasErrors()) {
      return newForm(model);
    }
    desk.addCall(
        from.orElseThrow(),
        callForm.facts(pages.checkedNow(callForm.known().checkedToday(), null), pages.areas()),
        viewer);
    return EntryPages.after(new FundingOutcome.Done(), FundingAct.ADDED, next);
  }

  @GetMapping("/{id}")
  String edit(@PathVariable UUID id, Model model) {
    var call = call(id);
    model.addAttribute("callForm", CallForm.of(call));
    return form(call, model);
  }

  @PostMapping("/{id}")
  String save(
      @PathVariable UUID id,
      @Valid CallForm callForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    var call = call(id);
    callForm.check(binding);
    if (binding.hasErrors()) {
      return form(call, model);
    }
    var checked = pages.checkedNow(callForm.known().checkedToday(), call.lastChecked());
    var outcome =
        desk.rewrite(
            id,
            callForm.facts(checked, pages.areas()),
            new Change(Typed.number(callForm.version()), viewer));
    if (outcome instanceof FundingOutcome.Changed changed) {
      pages.conflict(changed, callForm, CallForm.of(call(id)), binding, model);
      response.setStatus(409);
      return form(call, model);
    }
    return EntryPages.after(outcome, FundingAct.CHANGED, next);
  }

  private String newForm(Model model) {
    model.addAttribute(
        "from",
        funding.sources().stream().map(one -> Option.plain(one.slug(), one.name())).toList());
    pages.choices(model);
    return FORM;
  }

  private String form(FundingCall call, Model model) {
    model.addAttribute("call", call);
    pages.existing(call.id().toString(), call.retired(), model);
    return FORM;
  }

  private FundingCall call(UUID id) {
    return desk.call(id).orElseThrow(NotFound::new);
  }
}
