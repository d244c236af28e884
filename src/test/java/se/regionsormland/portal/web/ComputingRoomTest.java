package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who may wait for what is computed, and who is told at once to come back. */
class ComputingRoomTest {

  private static final int ALL =
      ComputingRoom.AT_ONCE + ComputingRoom.WAITING + ComputingRoom.CROWD;

  private final ComputingRoom room = new ComputingRoom();

  @Test
  void a_crowd_that_comes_at_once_waits_and_each_gets_in() throws InterruptedException {
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      for (int one = 0; one < ALL; one++) {
        assertThat(crowd.leaves()).isTrue();
      }
    }
    assertThat(room.inside()).isZero();
  }

  @Test
  void who_comes_after_the_crowd_is_turned_away_at_once() throws InterruptedException {
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      assertThat(room.isFull()).isTrue();
      assertThat(room.enter()).isFalse();
    }
  }

  @Test
  void as_long_as_somebody_waits_only_a_few_more_may() throws InterruptedException {
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      for (int one = 0; one < ComputingRoom.CROWD; one++) {
        assertThat(room.isFull()).isTrue();
        crowd.leaves();
      }
      crowd.fills(1);
      assertThat(crowd.turnedAway()).isEqualTo(1);
      crowd.leaves();
      assertThat(room.isFull()).isFalse();
      crowd.fills(1);
      assertThat(room.isFull()).isTrue();
    }
  }

  @Test
  void when_it_has_been_at_rest_the_next_crowd_may_come() throws InterruptedException {
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
    }
    try (var crowd = new Crowd(room)) {
      crowd.fills(ALL);
      assertThat(crowd.turnedAway()).isZero();
    }
  }
}
