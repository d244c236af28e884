package se.regionsormland.portal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.shared.Erased;
import se.regionsormland.portal.shared.Secret;

/** One room for what is opened by a link, and the same rules for every kind. */
@InsideTest
class KeysTest {

  @Autowired private Keys keys;
  @Autowired private TestClock clock;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;

  private final UUID subject = UUID.randomUUID();

  @AfterEach
  void goHome() {
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource
  void a_key_opens_what_it_was_given_for_and_nothing_of_another_kind(KeyKind kind) {
    var key = keys.give(kind, subject);

    for (var other : KeyKind.values()) {
      assertThat(keys.open(key, other).isPresent()).isEqualTo(other == kind);
    }
    assertThat(keys.open(key, KeyKind.values())).contains(subject);
    assertThat(keys.open(Secret.fresh(), KeyKind.values())).isEmpty();
    assertThat(keys.open("", KeyKind.values())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void it_holds_for_the_life_of_its_kind_and_not_a_moment_longer(KeyKind kind) {
    var key = keys.give(kind, subject);
    clock.advance(kind.life().minusSeconds(1));
    assertThat(keys.open(key, kind)).isPresent();

    clock.advance(Duration.ofSeconds(1));
    assertThat(keys.open(key, kind)).isEmpty();
    assertThat(keys.openHoweverLate(key, kind)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void use_lets_an_owners_key_hold_anew_and_no_other(KeyKind kind) {
    var key = keys.give(kind, subject);
    clock.advance(kind.life().dividedBy(2));
    keys.noteUse(key);
    clock.advance(kind.life().dividedBy(2).plusSeconds(1));

    assertThat(keys.open(key, kind).isPresent()).isEqualTo(kind.isRenewedByUse());
    assertThat(keys.use(key).orElseThrow().lastOpened()).isNotNull();
  }

  @Test
  void a_key_that_holds_no_more_is_not_woken_by_being_tried() {
    var key = keys.give(KeyKind.OFFER, subject);
    clock.advance(KeyKind.OFFER.life());
    keys.noteUse(key);

    assertThat(keys.open(key, KeyKind.OFFER)).isEmpty();
    assertThat(keys.use(key)).contains(new LiveLinks(0, null));
  }

  @Test
  void what_went_by_letter_can_be_taken_back_without_the_rest() {
    var here = keys.give(KeyKind.IDEA, subject);
    var letter = keys.giveByLetter(KeyKind.IDEA, subject);
    var others = keys.giveByLetter(KeyKind.IDEA, UUID.randomUUID());
    keys.revokeLetters(KeyKind.IDEA, subject);

    assertThat(keys.open(letter, KeyKind.IDEA)).isEmpty();
    assertThat(keys.openHoweverLate(letter, KeyKind.IDEA)).isEmpty();
    assertThat(keys.open(here, KeyKind.IDEA)).isPresent();
    assertThat(keys.open(others, KeyKind.IDEA)).isPresent();

    keys.revoke(KeyKind.IDEA, subject);
    assertThat(keys.open(here, KeyKind.IDEA)).isEmpty();
    assertThat(keys.everOpened(here, KeyKind.IDEA)).contains(subject);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OFFER")
  void what_is_erased_is_opened_by_nothing_and_no_row_tells_that_it_was(KeyKind kind) {
    var key = keys.giveByLetter(kind, subject);
    transactions.executeWithoutResult(_ -> events.publishEvent(new Erased(subject)));

    assertThat(keys.everOpened(key, kind)).isEmpty();
  }
}
