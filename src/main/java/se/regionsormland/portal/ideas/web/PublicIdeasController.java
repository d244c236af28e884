package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.published.BesideIdea;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.region.Strateg;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.Crumb;
import se.regionsormland.portal.web.Follow;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Softly;
import se.regionsormland.portal.web.Told;

/** The ideas that their owners let everybody see. */
@Controller
@ForEveryone
class PublicIdeasController {

  private static final Option ALL = Option.of("", "ideas.list.all");

  private static final List<Option> NEEDS =
      ALL.before(
          Arrays.stream(Need.values())
              .map(
                  one -> Option.of(one.name().toLowerCase(Locale.ROOT), "ideas.need." + one.name()))
              .toList());

  private final PublicIdeas ideas;
  private final Catalogue catalogue;
  private final MessageSourceAccessor words;
  private final List<BesideIdea> beside;
  private final Softly softly;

  PublicIdeasController(
      PublicIdeas ideas,
      Catalogue catalogue,
      MessageSource words,
      List<BesideIdea> beside,
      Softly softly) {
    this.ideas = ideas;
    this.catalogue = catalogue;
    this.words = new MessageSourceAccessor(words);
    this.beside = beside;
    this.softly = softly;
  }

  @Costly
  @GetMapping("/projektideer")
  String list(@ModelAttribute("filter") PublicFilter filter, Model model) {
    var found = ideas.list(filter.filter(), filter.efter());
    model.addAttribute("found", found);
    model.addAttribute("next", filter.further(found.next()));
    model.addAttribute("follow", Follow.ideas(filter.followed()));
    model.addAttribute("areas", ALL.before(catalogue.areas()));
    model.addAttribute("municipalities", ALL.before(Option.places()));
    model.addAttribute("needs", NEEDS);
    return "ideas/list";
  }

  @GetMapping("/projektideer/{reference}")
  String one(@PathVariable String reference, HttpServletRequest request, Model model) {
    var shown = Told.by(request, () -> shown(reference));
    model.addAttribute("idea", shown.idea());
    model.addAttribute("areas", shown.areas());
    model.addAttribute("strateg", shown.strateg());
    model.addAttribute(
        "crumbs", List.of(new Crumb("/projektideer", words.getMessage("ideas.list.title"))));
    model.addAllAttributes(shown.beside());
    return "ideas/one";
  }

  private record Shown(
      PublicIdea idea, List<InterventionArea> areas, Strateg strateg, Map<String, Object> beside) {}

  private Shown shown(String reference) {
    var found = ideas.withStrateg(reference).orElseThrow(NotFound::new);
    var idea = found.idea();
    return new Shown(idea, areasOf(idea), found.strateg(), beside(idea));
  }

  private Map<String, Object> beside(PublicIdea idea) {
    var found = new HashMap<String, Object>();
    beside.forEach(
        one -> softly.ask(() -> one.of(idea)).ifPresent(it -> found.put(one.name(), it)));
    return found;
  }

  private List<InterventionArea> areasOf(PublicIdea idea) {
    return idea.areas().stream()
        .flatMap(number -> catalogue.strategy().area(number).stream())
        .toList();
  }
}
