package se.regionsormland.portal.introductions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code portal.introductions.*}: how long a letter's link can confirm, and how long what the asker
 * wrote is kept after the answer, or without one.
 */
@ConfigurationProperties("portal.introductions")
record IntroductionSettings(
    @DefaultValue("24h") Duration confirmationValid, @DefaultValue("90d") Duration kept) {}
