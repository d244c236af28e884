package se.regionsormland.portal.partners;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.actors.Actors;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.published.PublicIdeas;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.offers.Offers;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.profiles.Profile;
import se.regionsormland.portal.profiles.Profiles;
import se.regionsormland.portal.profiles.RegisterDesk;
import se.regionsormland.portal.region.Strategs;
import se.regionsormland.portal.web.Costly;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Told;
import se.regionsormland.portal.web.Typed;

@Controller
@ForEveryone
class PartnerController {

  private static final int IDEAS = 5;
  private static final Option ALL = Option.of("", "partners.all");
  private static final List<Option> CONFIRMED = List.of(ALL, Option.of("ja", "partners.confirmed"));

  private static final List<Option> RESOURCES =
      ALL.before(Option.all(Resource.values(), "offers.resource."));

  private final Partners partners;
  private final Actors actors;
  private final Catalogue catalogue;
  private final Offers offers;
  private final PublicIdeas ideas;
  private final Strategs strategs;
  private final Profiles profiles;
  private final RegisterDesk register;

  PartnerController(
      Partners partners,
      Actors actors,
      Catalogue catalogue,
      Offers offers,
      PublicIdeas ideas,
      Strategs strategs,
      Profiles profiles,
      RegisterDesk register) {
    this.partners = partners;
    this.actors = actors;
    this.catalogue = catalogue;
    this.offers = offers;
    this.ideas = ideas;
    this.strategs = strategs;
    this.profiles = profiles;
    this.register = register;
  }

  @Costly
  @GetMapping("/partner")
  String list(@ModelAttribute("filter") PartnerFilter filter, Model model) {
    model.addAttribute("page", PartnerPage.of(partners.hits(filter), filter));
    model.addAttribute(
        "offers",
        OfferPage.of(
            offers.following(filter.afterOffer(), filter.offers(), OfferPage.WANTED), filter));
    model.addAttribute(
        "ideas",
        ideas.seekingPartners(
            filter.area().orElse(null),
            filter.municipality().orElse(null),
            Typed.search(filter.words()),
            IDEAS));
    model.addAttribute("areas", ALL.before(catalogue.areas()));
    model.addAttribute("interventions", interventions());
    model.addAttribute(
        "measure", filter.measure().flatMap(catalogue.strategy()::measure).orElse(null));
    model.addAttribute("municipalities", ALL.before(Option.places()));
    model.addAttribute("types", types());
    model.addAttribute("resources", RESOURCES);
    model.addAttribute("facets", partners.facets(filter));
    model.addAttribute("confirmed", CONFIRMED);
    model.addAttribute("groups", partners.groups(filter));
    model.addAttribute("everywhere", filter.everywhere().orElse(null));
    model.addAttribute("narrow", !filter.asksNoPlace());
    model.addAttribute("strateg", strategs.forArea(filter.area().orElse(Strategs.NO_AREA)));
    return "partners/list";
  }

  /** One that went up in another leads there for good: its address may stand anywhere. */
  @GetMapping("/partner/{slug}")
  Object one(
      @PathVariable String slug, @Nullable Viewer viewer, HttpServletRequest request, Model model) {
    var moved = actors.movedTo(slug);
    if (moved.isPresent()) {
      var there = new RedirectView("/partner/" + moved.get().slug(), true);
      there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
      there.setExposeModelAttributes(false);
      return there;
    }
    var shown = Told.by(request, () -> shown(slug));
    boolean officer = viewer != null && viewer.is(Role.OFFICER);
    model.addAttribute("profile", shown.profile());
    model.addAttribute("history", officer ? register.history(slug) : List.of());
    model.addAttribute("view", shown.view());
    return "partners/one";
  }

  private record Shown(@Nullable Profile profile, PartnerView view) {}

  /** No page where it has moved. */
  private Shown shown(String slug) {
    var actor =
        actors.find(slug).filter(_ -> actors.movedTo(slug).isEmpty()).orElseThrow(NotFound::new);
    return new Shown(
        profiles.of(slug).orElse(null),
        PartnerView.of(actors.namings(actor), actors, catalogue.strategy()));
  }

  private List<Option> interventions() {
    var all =
        catalogue.strategy().areas().stream()
            .flatMap(area -> area.interventions().stream())
            .map(one -> Option.plain(String.valueOf(one.table()), one.table() + ". " + one.name()))
            .toList();
    return ALL.before(all);
  }

  private List<Option> types() {
    var types =
        Arrays.stream(ActorType.values())
            .map(one -> Option.of(one.slug(), "partners.type." + one.name()))
            .toList();
    return ALL.before(types);
  }
}
