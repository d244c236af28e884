package se.regionsormland.portal.conferences.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.conferences.Conference;
import se.regionsormland.portal.conferences.Guest.GuestContent;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** What somebody offers, seeks and wants at a conference. */
record PlaceForm(
    @NotBlank(message = "{conferences.place.name.missing}")
        @OneLine(max = 100, message = "{conferences.place.name.long}")
        @Nullable String name,
    @NotBlank(message = "{conferences.place.organisation.missing}")
        @OneLine(max = 150, message = "{conferences.place.organisation.long}")
        @Nullable String organisation,
    @Nullable List<String> areas,
    @Nullable List<String> offers,
    @Nullable List<String> seeks,
    @Lines(max = 500, message = "{conferences.place.wish.long}") @Nullable String wish,
    @Nullable String most) {

  static final int LONGEST = 500;
  static final int MANY = 20;

  static PlaceForm of(GuestContent said) {
    return new PlaceForm(
        said.name(),
        said.organisation(),
        said.areasInOrder().stream().map(String::valueOf).toList(),
        said.offersInOrder().stream().map(Enum::name).toList(),
        said.seeksInOrder().stream().map(Enum::name).toList(),
        said.wish(),
        String.valueOf(said.most()));
  }

  /** Without any of them nothing speaks for one meeting before another. */
  void complain(Errors errors, Collection<Integer> known) {
    if (areasAmong(known).isEmpty()
        && Typed.all(Resource.class, offers).isEmpty()
        && Typed.all(Resource.class, seeks).isEmpty()) {
      errors.rejectValue("areas", "conferences.place.areas.missing");
    }
  }

  /** As many come of that organisation as may; what she wrote stands. */
  static void tellFull(Errors errors, Conference conference) {
    var most = new Object[] {conference.plan().room().perOrganisation()};
    errors.rejectValue("organisation", "conferences.organisation.full", most, null);
  }

  GuestContent content(Collection<Integer> known) {
    long wanted = Typed.number(most);
    return new GuestContent(
        Typed.text(name),
        Typed.text(organisation),
        areasAmong(known),
        Typed.all(Resource.class, offers),
        Typed.all(Resource.class, seeks),
        Typed.text(wish),
        wanted < 1 || wanted > MANY ? MANY : (int) wanted);
  }

  private Set<Integer> areasAmong(Collection<Integer> known) {
    var chosen = areas == null ? List.<String>of() : areas;
    return known.stream()
        .filter(one -> chosen.contains(String.valueOf(one)))
        .collect(Collectors.toSet());
  }
}
