package se.regionsormland.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import se.regionsormland.portal.catalogue.LearntOnce;
import se.regionsormland.portal.identity.factor.TestSecondStep;
import se.regionsormland.portal.identity.provider.TestProvider;

/**
 * The whole portal on a port of its own, for tests that speak real HTTP ({@link Http}) or open a
 * browser. Apart from {@link PortalTest}, because MockMvc's helpers change the filters of the
 * context they run in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "portal.mail.officers=handlaggare@example.org")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  TestClock.Configuration.class,
  TestSecondStep.Configuration.class,
  TestProvider.Configuration.class,
  LearntOnce.class
})
public @interface PortalServerTest {}
