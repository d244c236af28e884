package se.regionsormland.portal.catalogue.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Finder;

/** Where two aims stand in a text two areas are said; where one does, seldom. */
@InsideTest
class NearAreasTest {

  @Autowired private Finder finder;

  @Test
  void two_aims_are_said_to_be_near_twice_as_often_as_one_is_doubted() {
    var one = Case.inside().stream().filter(it -> it.areas().size() == 1).toList();
    double doubted = shareNear(one.stream().map(Case::text).toList());
    double both = shareNear(twoAims(one));
    System.out.printf("two areas near: %.1f %% of two aims, %.1f %% of one%n", both, doubted);
    assertThat(both).isGreaterThanOrEqualTo(45);
    assertThat(doubted).isLessThanOrEqualTo(20);
  }

  private double shareNear(List<String> texts) {
    return texts.stream()
        .mapToDouble(text -> finder.find(text, 0).near().isEmpty() ? 0 : 100)
        .average()
        .orElseThrow();
  }

  /** Each text with another one about another area after it. */
  private static List<String> twoAims(List<Case> texts) {
    var two = new ArrayList<String>();
    for (int at = 0; at < texts.size(); at++) {
      var first = texts.get(at);
      Stream.concat(texts.stream().skip(at + 1L), texts.stream())
          .filter(it -> !it.areas().equals(first.areas()))
          .findFirst()
          .ifPresent(second -> two.add(first.text() + " " + second.text()));
    }
    return two;
  }
}
