package se.regionsormland.portal.profiles.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.profiles.Experience;
import se.regionsormland.portal.profiles.Tongue;
import se.regionsormland.portal.profiles.claim.Claim;
import se.regionsormland.portal.shared.Excerpt;
import se.regionsormland.portal.web.Option;

/** The profile's form and its choices. */
@Component
class ProfileFormPage {

  private static final int EXCERPT = 160;
  private static final List<Option> RESOURCES = Option.all(Resource.values(), "offers.resource.");
  private static final List<Option> TONGUES = Option.all(Tongue.values(), "profiles.tongue.");
  private static final List<Option> EXPERIENCES =
      Option.all(Experience.values(), "profiles.experience.");

  private final Catalogue catalogue;

  /** The measures of one area. */
  record InArea(int number, String name, List<Option> options) {}

  ProfileFormPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  Strategy strategy() {
    return catalogue.strategy();
  }

  /** The form itself is in the model as {@code profileForm}, with what is wrong in it. */
  ModelAndView show(String sentTo, Claim claim, HttpStatus status) {
    return new ModelAndView("profiles/form", status)
        .addObject("sentTo", sentTo)
        .addObject("claim", claim)
        .addObject("areas", catalogue.areas())
        .addObject("measures", measures())
        .addObject("municipalities", Option.municipalities())
        .addObject("resources", RESOURCES)
        .addObject("tongues", TONGUES)
        .addObject("experiences", EXPERIENCES)
        .addObject("longest", ProfileForm.LONGEST);
  }

  /** One area after another: nobody finds hers among 135. */
  private List<InArea> measures() {
    return strategy().areas().stream()
        .map(area ->
            new InArea(
                area.number(),
                area.name(),
                area.measures().stream()
                    .map(one ->
                        Option.plain(
                            one.id(), one.number() + " " + Excerpt.of(one.text(), EXCERPT)))
                    .toList()))
        .toList();
  }
}
