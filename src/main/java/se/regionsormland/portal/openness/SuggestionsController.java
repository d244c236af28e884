package se.regionsormland.portal.openness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.ComputingRoom;
import se.regionsormland.portal.web.Limit;

/** Which measures a text serves, and why. The text is neither stored nor logged. */
@RestController
@ForEveryone
class SuggestionsController {

  static final int A_MINUTE = 60;

  private final Catalogue catalogue;
  private final Finder finder;
  private final ComputingRoom room;
  private final Limit perAddress;

  SuggestionsController(Catalogue catalogue, Finder finder, ComputingRoom room, Clock clock) {
    this.catalogue = catalogue;
    this.finder = finder;
    this.room = room;
    this.perAddress = new Limit(A_MINUTE, Duration.ofMinutes(1), clock);
  }

  @ChangesNothing
  @PostMapping("/api/v1/suggestions")
  SuggestionAnswer suggest(
      @Valid @RequestBody SuggestionRequest asked, HttpServletRequest request) {
    var wait = perAddress.take(ClientAddress.of(request));
    if (!wait.isZero()) {
      throw new TooManyQuestions(A_MINUTE, wait);
    }
    if (!room.enter()) {
      throw new TooManyQuestions(ComputingRoom.COME_BACK);
    }
    try {
      var text = Objects.requireNonNull(asked.text(), "validated");
      return SuggestionAnswer.of(finder.find(text, asked.wanted()), catalogue.strategy());
    } finally {
      room.leave();
    }
  }
}
