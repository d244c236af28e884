package se.regionsormland.portal.group.conflicts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.NotFound;

/** About whom somebody may ask: about herself, or as officer, chair or secretary about others. */
@Component
class People {

  private final Members members;
  private final Colleagues colleagues;

  People(Members members, Colleagues colleagues) {
    this.members = members;
    this.colleagues = colleagues;
  }

  String nameOf(UUID person, Viewer viewer) {
    if (person.equals(viewer.id())) {
      return viewer.name();
    }
    if (!members.settles(viewer)) {
      throw new NotFound();
    }
    return colleagues.readingCases().stream()
        .filter(one -> one.id().equals(person))
        .map(Colleagues.Colleague::name)
        .findAny()
        .orElseThrow(NotFound::new);
  }
}
