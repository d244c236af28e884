package se.regionsormland.portal.conferences.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.conferences.Conference;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.web.Option;

/** What a place can be about; and the names of areas, for templates. */
@Component("conferenceAreas")
public class PlaceChoices {

  private static final List<Option> RESOURCES = Option.all(Resource.values(), "offers.resource.");

  private final Catalogue catalogue;

  PlaceChoices(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public List<InterventionArea> of(Collection<Integer> numbers) {
    return catalogue.strategy().areas().stream()
        .filter(area -> numbers.contains(area.number()))
        .toList();
  }

  /** Of the strategy's areas. */
  List<Integer> numbers() {
    return catalogue.strategy().areaNumbers();
  }

  ModelAndView offer(ModelAndView page, Conference conference) {
    return page.addObject("conference", conference)
        .addObject("areaOptions", catalogue.areas())
        .addObject("resources", RESOURCES)
        .addObject("mosts", mosts(conference))
        .addObject("longest", PlaceForm.LONGEST);
  }

  /** As many as there is time for, unless she wants fewer. */
  private static List<Option> mosts(Conference conference) {
    int slots = conference.plan().grid().slots();
    return IntStream.iterate(slots, one -> one > 0, one -> one - 1)
        .mapToObj(one -> Option.plain(String.valueOf(one), String.valueOf(one)))
        .toList();
  }
}
