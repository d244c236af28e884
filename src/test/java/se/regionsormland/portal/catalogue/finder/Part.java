package se.regionsormland.portal.catalogue.finder;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of a text is asked about: real texts grow while they are written. */
enum Part {
  WHOLE("the whole text", 1, 1),
  THIRD("first third", 1, 3),
  HALF("first half", 1, 2),
  TWO_THIRDS("two thirds", 2, 3);

  final String title;
  private final int some;
  private final int of;

  Part(String title, int some, int of) {
    this.title = title;
    this.some = some;
    this.of = of;
  }

  String in(String text) {
    var all = text.split(" ");
    return Stream.of(all).limit(all.length * some / of).collect(Collectors.joining(" "));
  }
}
