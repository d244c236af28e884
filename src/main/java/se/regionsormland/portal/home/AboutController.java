package se.regionsormland.portal.home;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.region.AnswerTime;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.retention.RetentionWords;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.SameForAll;

/** The portal about itself. */
@Controller
@ForEveryone
class AboutController {

  private static final LocalDate ACCESSIBILITY_WRITTEN = LocalDate.of(2026, 11, 29);

  private final Strategs strategs;
  private final AnswerTime answerTime;
  private final FiguresSoFar figures;
  private final PrivacySettings privacy;
  private final RetentionWords retention;
  private final Clock clock;

  AboutController(
      Strategs strategs,
      AnswerTime answerTime,
      FiguresSoFar figures,
      PrivacySettings privacy,
      RetentionWords retention,
      Clock clock) {
    this.strategs = strategs;
    this.answerTime = answerTime;
    this.figures = figures;
    this.privacy = privacy;
    this.retention = retention;
    this.clock = clock;
  }

  @GetMapping("/om")
  @SameForAll
  String about(Model model) {
    model.addAttribute("strateg", strategs.fallback());
    return "home/about";
  }

  @GetMapping("/sa-bedomer-vi")
  String assessment(Model model) {
    var meetings = answerTime.meetingsFrom(SwedishTime.today(clock));
    model.addAttribute("days", answerTime.workingDays());
    model.addAttribute("meeting", meetings.stream().findFirst().orElse(null));
    model.addAttribute("figures", figures.count());
    return "home/assess";
  }

  @GetMapping("/personuppgifter")
  String privacy(Model model) {
    model.addAttribute("strateg", strategs.fallback());
    model.addAttribute("by", privacy);
    model.addAttribute("kept", retention.table());
    return "home/privacy";
  }

  @GetMapping("/tillganglighet")
  String accessibility(Model model) {
    model.addAttribute("strateg", strategs.fallback());
    model.addAttribute("written", ACCESSIBILITY_WRITTEN);
    return "home/accessibility";
  }
}
