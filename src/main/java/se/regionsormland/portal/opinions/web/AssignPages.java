package se.regionsormland.portal.opinions.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.opinions.Assigned;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.Assignments.Candidate;
import se.regionsormland.portal.opinions.Opinions;
import se.regionsormland.portal.web.Option;

/** What the page shows where is settled who looks at a case. */
@Component
class AssignPages {

  private final Assignments assignments;
  private final Opinions opinions;
  private final MessageSource messages;

  AssignPages(Assignments assignments, Opinions opinions, MessageSource messages) {
    this.assignments = assignments;
    this.opinions = opinions;
    this.messages = messages;
  }

  /** Those who look at it, and the day that they have, or the one proposed. */
  AssignForm begin(String reference, Viewer viewer) {
    var waiting =
        assignments.of(reference, viewer).all().stream().filter(one -> !one.given()).toList();
    var due =
        waiting.isEmpty() ? assignments.proposedDue(reference, viewer) : waiting.getFirst().due();
    return AssignForm.of(waiting.stream().map(Assignment::member).toList(), due);
  }

  String show(String reference, Viewer viewer, Model model) {
    var file = opinions.read(reference, viewer);
    CaseHead.show(file.idea(), model);
    model.addAttribute("assigned", file.assigned());
    model.addAttribute("candidates", options(file.assigned(), reference, viewer));
    return "opinions/assign";
  }

  /** Who has answered is no longer asked about. */
  private List<Option> options(Assigned assigned, String reference, Viewer viewer) {
    return assignments.candidates(reference, viewer).stream()
        .filter(one -> !assigned.of(one.id()).map(Assignment::given).orElse(false))
        .map(one -> Option.plain(one.id().toString(), one.name(), why(one)))
        .toList();
  }

  private String why(Candidate one) {
    var load = say("opinions.candidate." + inQuestion(one), one.load());
    return one.area() ? say("opinions.candidate.area") + " " + load : load;
  }

  private static String inQuestion(Candidate one) {
    if (one.asked()) {
      return "asked";
    }
    return one.opened() ? "free" : "unopened";
  }

  private String say(String key, Object... with) {
    return messages.getMessage(key, with, LocaleContextHolder.getLocale());
  }
}
