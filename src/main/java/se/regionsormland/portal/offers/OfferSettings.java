package se.regionsormland.portal.offers;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code portal.offers.*}: how long it is shown, and when to remind. */
@ConfigurationProperties("portal.offers")
record OfferSettings(
    @DefaultValue("P12M") Period shown, @DefaultValue("P1M") Period remindedBefore) {}
