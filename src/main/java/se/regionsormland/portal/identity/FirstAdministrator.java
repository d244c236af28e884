package se.regionsormland.portal.identity;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.password.PasswordRules;
import se.regionsormland.portal.shared.EmailAddress;

/**
 * How the first administrator gets in: a portal without accounts makes one of {@code
 * PORTAL_FIRSTADMINISTRATOR_USERNAME} and {@code _PASSWORD}. With accounts, both are ignored.
 */
@Component
class FirstAdministrator {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
  private final Accounts accounts;
  private final Settings settings;

  FirstAdministrator(Accounts accounts, Settings settings) {
    this.accounts = accounts;
    this.settings = settings;
  }

  @ConfigurationProperties("portal.first-administrator")
  record Settings(@DefaultValue("") String username, @DefaultValue("") String password) {

    boolean areSet() {
      return !username.isBlank() && !password.isBlank();
    }
  }

  @EventListener(ApplicationStartedEvent.class)
  void openWhenThereIsNone() {
    if (!settings.areSet() || !accounts.none()) {
      return;
    }
    PasswordRules.faultOf(settings.password(), settings.username())
        .ifPresent(fault -> {
          throw new IllegalStateException(
              "PORTAL_FIRSTADMINISTRATOR_PASSWORD is not taken: " + fault);
        });
    accounts.open(
        new NewAccount(
            EmailAddress.cleaned(settings.username()),
            "Administratör",
            settings.password(),
            Set.of(Role.ADMINISTRATOR)));
    log.info("The first administrator's account is made");
  }
}
