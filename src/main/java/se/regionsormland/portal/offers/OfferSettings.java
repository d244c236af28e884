package se.regionsormland.portal.offers;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code portal.offers.*}: how long a letter can confirm, how long it is shown, when to remind. */
@ConfigurationProperties("portal.offers")
record OfferSettings(
    @DefaultValue("24h") Duration confirmationValid,
    @DefaultValue("P12M") Period shown,
    @DefaultValue("P1M") Period remindedBefore) {}
