package se.regionsormland.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import se.regionsormland.portal.catalogue.LearntOnce;
import se.regionsormland.portal.identity.factor.TestSecondStep;

/** The whole portal with a PostgreSQL of its own. One context serves all tests that say no more. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  TestClock.Configuration.class,
  TestSecondStep.Configuration.class,
  OwnPage.class,
  LearntOnce.class
})
public @interface PortalTest {}
