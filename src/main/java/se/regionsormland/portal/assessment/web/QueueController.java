package se.regionsormland.portal.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.assessment.CaseQueue;
import se.regionsormland.portal.assessment.GroupMeetings;
import se.regionsormland.portal.assessment.QueueFilter.Show;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.group.Openings;
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
  private final Openings openings;
  private final GroupMeetings meetings;
  private final Catalogue catalogue;

  QueueController(CaseQueue queue, Openings openings, GroupMeetings meetings, Catalogue catalogue) {
    this.queue = queue;
    this.openings = openings;
    this.meetings = meetings;
    this.catalogue = catalogue;
  }

  @GetMapping("/arenden")
  String queue(QueueForm queueForm, Viewer viewer, Model model) {
    var page = queue.page(queueForm.filter(), queueForm.efter(), viewer);
    model.addAttribute("page", page);
    model.addAttribute("show", queueForm.filter().show());
    model.addAttribute("shows", SHOWS);
    model.addAttribute("areas", areas());
    model.addAttribute("areaNames", areaNames());
    model.addAttribute("officer", viewer.is(Role.OFFICER));
    model.addAttribute("first", queueForm.addressAfter(null));
    model.addAttribute("next", page.next() == null ? null : queueForm.addressAfter(page.next()));
    model.addAttribute("unopened", viewer.is(Role.OFFICER) ? 0 : openings.waiting(viewer).size());
    return "assessment/queue";
  }

  @GetMapping("/moten")
  String meetings(Viewer viewer, Model model) {
    model.addAttribute("meetings", meetings.ahead(viewer));
    return "assessment/meetings";
  }

  private Map<Integer, String> areaNames() {
    return catalogue.strategy().areas().stream()
        .collect(Collectors.toMap(InterventionArea::number, InterventionArea::name));
  }

  private List<Option> areas() {
    var each =
        catalogue.strategy().areas().stream()
            .map(area ->
                Option.plain(Integer.toString(area.number()), area.number() + " " + area.name()));
    return Stream.concat(Stream.of(Option.of("", "assessment.queue.all-areas")), each).toList();
  }
}
