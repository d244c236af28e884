package se.regionsormland.portal.home;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code portal.privacy.*}: the board that is the controller, how to reach the data protection
 * officer (articles 4.7, 13.1 a and b), and who else handles the data (13.1 e). Empty where unsaid.
 */
@ConfigurationProperties("portal.privacy")
record PrivacySettings(
    @DefaultValue("") String board,
    @DefaultValue("") String officer,
    @DefaultValue("") String processors) {}
