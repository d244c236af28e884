package se.regionsormland.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewerTest {

  @Test
  void she_is_what_her_roles_say_and_nothing_more() {
    for (var role : Role.values()) {
      var one = new Viewer(new UUID(0, 1), "Någon", EnumSet.of(role));
      var others = new Viewer(one.id(), "Någon", EnumSet.complementOf(EnumSet.of(role)));
      assertThat(one.is(role)).isTrue();
      assertThat(others.is(role)).isFalse();
    }
  }

  @Test
  void each_role_is_an_authority_of_its_own() {
    assertThat(Stream.of(Role.values()).map(Role::authority))
        .containsExactly("ROLE_OFFICER", "ROLE_ASSESSOR", "ROLE_ADMINISTRATOR");
  }
}
