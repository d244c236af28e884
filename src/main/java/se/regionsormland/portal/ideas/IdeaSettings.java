package se.regionsormland.portal.ideas;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code portal.ideas.*}: how long a letter's link can send an idea. */
@ConfigurationProperties("portal.ideas")
record IdeaSettings(@DefaultValue("24h") Duration confirmationValid) {}
