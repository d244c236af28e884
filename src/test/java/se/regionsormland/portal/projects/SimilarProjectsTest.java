package se.regionsormland.portal.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;

/** Projects like a text: what they share, what was learnt, and what can be gone on from. */
@InsideTest
class SimilarProjectsTest {

  @Autowired private Projects projects;
  @Autowired private Statements statements;

  private final String one = "qx" + letters();
  private final String two = "zw" + letters();

  private static String letters() {
    return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  @AfterEach
  void signOut() {
    As.nobody();
  }

  @Test
  void two_shared_words_are_enough_and_are_told() {
    var slug = add(SomeProject.saying("Om " + one, "Och om " + two + "."));

    assertThat(similar(null))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.project().slug()).isEqualTo(slug);
          assertThat(found.shared()).containsExactlyInAnyOrder(one, two);
          assertThat(found.sameArea()).isFalse();
        });
  }

  @Test
  void one_shared_word_is_enough_within_the_same_area() {
    add(SomeProject.saying("Om " + one, "Och annat."));

    assertThat(similar(null)).isEmpty();
    assertThat(similar(1)).isEmpty();
    assertThat(similar(5)).singleElement().matches(SimilarProject::sameArea);
  }

  @Test
  void of_a_chain_the_one_most_alike_is_shown_and_the_latest_can_be_gone_on_from() {
    var first = add(SomeProject.saying("Om " + one, "Och om " + two + "."));
    var second = add(SomeProject.goingOnFrom(first, "Nästa om " + one));
    var third = add(SomeProject.goingOnFrom(second, "Sist om " + one));

    var found = similar(5);
    assertThat(found).singleElement().matches(SimilarProject::isChain);
    assertThat(found.getFirst().goOnFrom().slug()).isEqualTo(third);
  }

  @Test
  void it_is_one_statement() {
    var slug = add(SomeProject.saying("Om " + one, "Och om " + two + "."));
    add(SomeProject.goingOnFrom(slug, "Nästa om " + one));

    assertThat(statements.during(() -> similar(5))).isOne();
  }

  private String said() {
    return "Vi tänker på " + one + " och " + two + " i dag.";
  }

  private java.util.List<SimilarProject> similar(@org.jspecify.annotations.Nullable Integer area) {
    return projects.similar(said(), area, 3);
  }

  private String add(ProjectContent content) {
    As.signIn(Role.OFFICER);
    try {
      return Objects.requireNonNull(projects.add(UUID.randomUUID(), content));
    } finally {
      As.nobody();
    }
  }
}
