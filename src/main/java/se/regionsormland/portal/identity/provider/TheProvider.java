package se.regionsormland.portal.identity.provider;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.web.Links;

/** The provider that the settings name, if they do. It is not asked until somebody signs in. */
@Component
public class TheProvider {

  /** Where its answers come. */
  public static final String ANSWER = "/logga-in/region/svar";

  private final Optional<Provider> named;

  TheProvider(ProviderSettings settings, Links links) {
    this.named = settings.isNamed() ? Optional.of(of(settings, links)) : Optional.empty();
  }

  static Provider of(ProviderSettings settings, Links links) {
    settings.check();
    return new Provider(settings, links.to(ANSWER), links.to("/"));
  }

  public Optional<Provider> named() {
    return named;
  }
}
