package se.regionsormland.portal.group.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.group.conflicts.ConflictReports;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.OpenedByKey;

/** A sender says that somebody who looks at what she sent may have a conflict of interest. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping("/mina-ideer/{key}/jav")
class ReportController {

  private final ConflictReports reports;

  ReportController(ConflictReports reports) {
    this.reports = reports;
  }

  @GetMapping
  String ask(
      @PathVariable SenderKey key,
      @RequestParam(name = "kommit") @Nullable String came,
      Model model) {
    model.addAttribute("reportForm", new ReportForm(""));
    model.addAttribute("came", came != null);
    return show(key, model);
  }

  @PostMapping
  String report(
      @PathVariable SenderKey key,
      @Valid ReportForm reportForm,
      BindingResult binding,
      Model model) {
    if (!binding.hasErrors() && !reports.report(key, reportForm.said())) {
      binding.rejectValue("words", "group.report.many");
    }
    if (binding.hasErrors()) {
      return show(key, model);
    }
    return "redirect:" + key.page() + "/jav?kommit";
  }

  private String show(SenderKey key, Model model) {
    model.addAttribute("reports", reports.own(key));
    model.addAttribute("page", key.page());
    return "group/report";
  }
}
