package se.regionsormland.portal.assessment.web.queue;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.assessment.queue.CaseQueue;
import se.regionsormland.portal.assessment.queue.GroupMeetings;
import se.regionsormland.portal.assessment.queue.KeptFilters;
import se.regionsormland.portal.assessment.queue.QueueFilter.Show;
import se.regionsormland.portal.assessment.web.Areas;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Option;

@Controller
@ForCaseWorkers
class QueueController {

  private static final List<Option> SHOWS =
      Arrays.stream(Show.values())
          .map(show -> Option.of(show.slug(), "assessment.show." + show))
          .toList();

  private final CaseQueue queue;
  private final KeptFilters kept;
  private final Openings openings;
  private final GroupMeetings meetings;
  private final Areas areas;

  QueueController(
      CaseQueue queue, KeptFilters kept, Openings openings, GroupMeetings meetings, Areas areas) {
    this.queue = queue;
    this.kept = kept;
    this.openings = openings;
    this.meetings = meetings;
    this.areas = areas;
  }

  @GetMapping("/arenden")
  String queue(QueueForm queueForm, Viewer viewer, Model model) {
    var shown = chosen(queueForm.within(areas), viewer);
    var page = queue.page(shown.filter(), shown.efter(), viewer);
    model.addAttribute("queueForm", shown);
    model.addAttribute("kept", queueForm.isEmpty() && shown.isChoice());
    model.addAttribute("page", page);
    model.addAttribute("show", shown.filter().show());
    model.addAttribute("shows", SHOWS);
    model.addAttribute("areas", areas.optionsOr("assessment.queue.all-areas"));
    model.addAttribute("areaNames", areas.names());
    model.addAttribute("officer", viewer.is(Role.OFFICER));
    model.addAttribute("first", shown.addressAfter(null));
    model.addAttribute("next", page.next() == null ? null : shown.addressAfter(page.next()));
    model.addAttribute("unopened", openings.countToAnswer(viewer));
    return "assessment/queue";
  }

  /** As the address says, or as she chose last. */
  private QueueForm chosen(QueueForm typed, Viewer viewer) {
    if (typed.isChosen()) {
      kept.keep(typed.filter(), viewer);
    }
    return typed.isEmpty() ? kept.of(viewer).map(QueueForm::of).orElse(typed) : typed;
  }

  @GetMapping("/moten")
  String meetings(Viewer viewer, Model model) {
    model.addAttribute("meetings", meetings.ahead(viewer));
    return "assessment/meetings";
  }
}
