package se.regionsormland.portal.openness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.identity.ChangesNothing;
import se.regionsormland.portal.identity.ForEveryone;

/** Which measures a text serves, and why. The text is neither stored nor logged. */
@RestController
@ForEveryone
class SuggestionsController {

  private final Catalogue catalogue;
  private final Finder finder;
  private final RateLimit limit;

  SuggestionsController(Catalogue catalogue, Finder finder, RateLimit limit) {
    this.catalogue = catalogue;
    this.finder = finder;
    this.limit = limit;
  }

  @ChangesNothing
  @PostMapping("/api/v1/suggestions")
  SuggestionAnswer suggest(
      @Valid @RequestBody SuggestionRequest asked, HttpServletRequest request) {
    limit.take(request.getRemoteAddr());
    var text = Objects.requireNonNull(asked.text(), "validated");
    return SuggestionAnswer.of(finder.find(text, asked.wanted()), catalogue.strategy());
  }
}
