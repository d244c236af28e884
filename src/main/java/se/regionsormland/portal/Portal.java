package se.regionsormland.portal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import se.regionsormland.portal.database.Migration;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
    systemName = "Projektporten",
    sharedModules = {"shared", "yaml", "web", "trail", "identity"})
public class Portal {

  private static final Logger log = LoggerFactory.getLogger(Portal.class);

  /** At least; and one for each processor, as it is where nobody says otherwise. */
  private static final int AT_ONCE = 8;

  static void main(String[] args) {
    shareProcessors();
    Thread.setDefaultUncaughtExceptionHandler((_, e) -> log.error("A thread has ended", e));
    if (Migration.isAskedFor(args)) {
      Migration.run(args);
    } else {
      SpringApplication.run(Portal.class, args);
    }
  }

  /**
   * A virtual thread that computes a page gives its carrier to nobody: with one for each processor
   * all short answers would wait behind the pages that are being made. Among more the kernel shares
   * the processors.
   */
  private static void shareProcessors() {
    var carriers = "jdk.virtualThreadScheduler.parallelism";
    if (System.getProperty(carriers) == null) {
      int processors = Runtime.getRuntime().availableProcessors();
      System.setProperty(carriers, Integer.toString(Math.max(AT_ONCE, processors)));
    }
  }

  /** What is done now and then is done again the next time. */
  @Bean
  SimpleAsyncTaskSchedulerCustomizer nowAndThen() {
    return scheduler ->
        scheduler.setErrorHandler(e -> log.warn("What is done now and then failed", e));
  }

  /** The one clock: instants in UTC; pages show them in {@code shared.SwedishTime}. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /**
   * There is one, so no call looks for what would choose among several: an annotation of its class,
   * sought anew each time. So none may be named, by an annotation either.
   */
  @Bean
  SmartInitializingSingleton oneTransactionManager(
      TransactionInterceptor calls, PlatformTransactionManager manager) {
    return () -> {
      calls.setTransactionManager(manager);
      calls.setBeanFactory(null);
    };
  }
}
