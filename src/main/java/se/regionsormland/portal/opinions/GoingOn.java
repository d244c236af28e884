package se.regionsormland.portal.opinions;

import java.util.List;

/**
 * Where the cases lie that go on, as the group says: those of an agenda beside those that did
 * before. Of the areas each case has its first, of the municipalities all that it names; what names
 * none has no row there.
 */
public record GoingOn(List<Row> areas, List<Row> municipalities) {

  public GoingOn {
    areas = List.copyOf(areas);
    municipalities = List.copyOf(municipalities);
  }

  /** {@code name} is empty for what lies in no area that is known. */
  public record Row(String name, long before, long now) {

    public long together() {
      return before + now;
    }
  }

  /** Nothing of the agenda goes on, as far as its reader may know. */
  public boolean changesNothing() {
    return areas.stream().allMatch(row -> row.now() == 0);
  }
}
