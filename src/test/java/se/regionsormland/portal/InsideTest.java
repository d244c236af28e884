package se.regionsormland.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.catalogue.LearntOnce;

/**
 * The portal's inside on a PostgreSQL of its own: what a test asks for and what that needs, made
 * when it is asked for. No page, no server, no sign-in and no round; whoever asks is still asked
 * who she is. One context serves all; {@link PartsTest} sees how little of the portal it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = InsideTest.Inside.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.main.lazy-initialization=true")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface InsideTest {

  /** Beside the database: what letters are written and sent with. */
  @AutoConfigurationPackage
  @ConfigurationPropertiesScan
  @ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    PersistenceExceptionTranslationAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    DataJpaRepositoriesAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    MailSenderAutoConfiguration.class
  })
  @ComponentScan(
      excludeFilters = {
        @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
        @ComponentScan.Filter({Controller.class, ControllerAdvice.class}),
        @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Portal.class),
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = ".*\\.(FirstAdministrator|Announcement)")
      })
  @Import({TestClock.Configuration.class, LearntOnce.class})
  class Inside {

    /** The rest stands on it, in the database too. */
    @Bean
    static LazyInitializationExcludeFilter theStrategyIsReadFirst() {
      return LazyInitializationExcludeFilter.forBeanTypes(Catalogue.class);
    }

    @Bean
    static AtStart atStart(ConfigurableListableBeanFactory beans) {
      return new AtStart(beans);
    }
  }

  /** How much of the portal was made when the inside had started. */
  class AtStart implements ApplicationListener<ApplicationReadyEvent> {

    private final ConfigurableListableBeanFactory beans;
    private double share;

    AtStart(ConfigurableListableBeanFactory beans) {
      this.beans = beans;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
      var all = ours();
      share = (double) all.stream().filter(beans::containsSingleton).count() / all.size();
    }

    private List<String> ours() {
      return Stream.of(beans.getBeanDefinitionNames())
          .filter(name -> {
            var type = beans.getType(name, false);
            return type != null && type.getName().startsWith(Portal.class.getPackageName());
          })
          .toList();
    }

    double share() {
      return share;
    }
  }
}
