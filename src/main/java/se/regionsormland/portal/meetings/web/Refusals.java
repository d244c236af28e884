package se.regionsormland.portal.meetings.web;

import java.util.Optional;
import se.regionsormland.portal.meetings.Agendas.Outcome;

/** Why a case was not taken up, as a text. */
final class Refusals {

  private Refusals() {}

  static Optional<String> of(Outcome outcome) {
    return switch (outcome) {
      case ADDED -> Optional.empty();
      case NO_SUCH_CASE -> Optional.of("meetings.item.reference.none");
      case THERE_ALREADY -> Optional.of("meetings.item.reference.there");
    };
  }
}
