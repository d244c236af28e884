package se.regionsormland.portal.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who letters come from, a function and not a person, and the officers' common address: without
 * one, no letters go to them.
 */
@ConfigurationProperties("portal.mail")
record MailSettings(
    @DefaultValue("Projektporten <projektporten@localhost>") String from,
    @DefaultValue("") String officers) {

  boolean writesToOfficers() {
    return !officers.isBlank();
  }
}
