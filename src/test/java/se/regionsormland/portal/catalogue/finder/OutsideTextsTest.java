package se.regionsormland.portal.catalogue.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.catalogue.Finder;

/** What the strategy does not hold is told so, and what it holds is not sent away for that. */
@InsideTest
class OutsideTextsTest {

  @Autowired private Finder finder;

  @Test
  void of_texts_about_other_things_at_least_eight_of_ten_are_told_so() {
    double read = toldSo(Case.outside("practice"));
    double onlyMeasured = toldSo(Case.outside("sealed"));
    System.out.printf("outside: %.1f %% told so, only measured %.1f %%%n", read, onlyMeasured);
    assertThat(read).isGreaterThanOrEqualTo(90);
    assertThat(onlyMeasured).isGreaterThanOrEqualTo(80);
  }

  @Test
  void of_texts_that_belong_here_hardly_one_in_a_hundred_is_sent_away() {
    double sentAway = toldSo(Case.inside());
    System.out.printf("inside: %.1f %% sent away%n", sentAway);
    assertThat(sentAway).isLessThan(1.5);
  }

  private double toldSo(List<Case> texts) {
    return texts.stream()
        .mapToDouble(one -> finder.find(one.text(), 3).isEmpty() ? 100 : 0)
        .average()
        .orElseThrow();
  }
}
