package se.regionsormland.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;

/** The strategy asks the database nothing once it is read: its pages are there without one. */
@PortalServerTest
@DirtiesContext
@TestPropertySource(properties = "portal.test=without-database")
class WithoutDatabaseTest {

  @LocalServerPort private int port;
  @Autowired private DataSource database;

  @Test
  void the_strategys_pages_and_search_are_there_when_the_database_is_gone() throws SQLException {
    database.unwrap(HikariDataSource.class).close();
    var visitor = new Http(port);
    assertThat(
            Stream.of(
                    "/strategi",
                    "/strategi/insatsomraden/5",
                    "/strategi/insatser/13",
                    "/strategi/atgarder/kapacitet-i-dagvattenanlaggningar",
                    "/strategi/nyckelaktorer",
                    "/strategi/nyckelaktorer/skogsstyrelsen",
                    "/strategi/sok?q=vatten",
                    "/api/v1/strategies/sormland-2030")
                .filter(page -> visitor.get(page, "Accept", "*/*").statusCode() != 200))
        .isEmpty();
  }

  @Test
  void a_page_that_has_not_changed_is_not_sent_again() {
    var visitor = new Http(port);
    var first = visitor.get("/strategi");
    var tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(visitor.get("/strategi", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }
}
