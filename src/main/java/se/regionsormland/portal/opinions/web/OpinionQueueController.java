package se.regionsormland.portal.opinions.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.UnopenedCase;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.lists.OpinionQueue;
import se.regionsormland.portal.shared.SwedishTime;

/** What a member has to look at, and by when. */
@Controller
@ForCaseWorkers
class OpinionQueueController {

  private final OpinionQueue queue;
  private final Openings openings;
  private final Clock clock;

  OpinionQueueController(OpinionQueue queue, Openings openings, Clock clock) {
    this.queue = queue;
    this.openings = openings;
    this.clock = clock;
  }

  @GetMapping("/bedomningar")
  String queue(
      @RequestParam(name = "efter", required = false) @Nullable String after,
      Viewer viewer,
      Model model) {
    var page = queue.page(after, viewer);
    model.addAttribute("page", page);
    var waiting = openings.toAnswer(viewer);
    var unopened = waiting.stream().filter(UnopenedCase::isAsked).toList();
    model.addAttribute("asked", waiting.size() - unopened.size());
    model.addAttribute("unopened", after == null ? unopened : List.of());
    model.addAttribute("left", page.count() + unopened.size());
    model.addAttribute("today", SwedishTime.today(clock));
    model.addAttribute("next", page.next() == null ? null : "/bedomningar?efter=" + page.next());
    return "opinions/queue";
  }
}
