package se.regionsormland.portal.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.registry.daily.DailyList;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.NotFound;

/** What came in and went out on a day, to read, to print and as a file. */
@Controller
@ForOfficers
class DailyListController {

  private final DailyList list;
  private final DailySheet sheet;
  private final Clock clock;

  DailyListController(DailyList list, DailySheet sheet, Clock clock) {
    this.list = list;
    this.sheet = sheet;
    this.clock = clock;
  }

  @GetMapping("/arbeta/daglig-lista")
  String show(
      @Valid DayForm dayForm,
      BindingResult binding,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    var asked = dayForm.day(clock);
    if (asked.isEmpty() && !binding.hasErrors()) {
      binding.rejectValue("dag", "registry.daily.unread");
    }
    if (binding.hasErrors()) {
      response.setStatus(422);
    }
    var today = SwedishTime.today(clock);
    var day = asked.orElse(today);
    model.addAttribute("typed", binding.hasErrors() ? dayForm.dag() : day.toString());
    model.addAttribute("day", day);
    model.addAttribute("before", day.minusDays(1));
    model.addAttribute("after", day.isBefore(today) ? day.plusDays(1) : null);
    model.addAttribute("lines", list.of(day, viewer));
    return "registry/daily-list";
  }

  @GetMapping("/arbeta/daglig-lista.xlsx")
  ResponseEntity<byte[]> file(DayForm form, Viewer viewer) {
    var day = form.day(clock).orElseThrow(NotFound::new);
    return sheet.of(day, list.of(day, viewer));
  }
}
