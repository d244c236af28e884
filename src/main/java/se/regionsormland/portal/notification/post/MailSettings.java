package se.regionsormland.portal.notification.post;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who letters come from, a function and not a person; the officers' common address: without one, no
 * letters go to them; and where what each night's check of the chains has seen is kept, out of
 * reach of who owns the database.
 */
@ConfigurationProperties("portal.mail")
public record MailSettings(
    @DefaultValue("Projektporten <projektporten@localhost>") String from,
    @DefaultValue("") String officers,
    @DefaultValue("") String trail) {

  public boolean writesToOfficers() {
    return !officers.isBlank();
  }

  public boolean writesOfTheTrail() {
    return !trail.isBlank();
  }
}
