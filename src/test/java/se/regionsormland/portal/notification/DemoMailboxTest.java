package se.regionsormland.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regionsormland.portal.notification.LetterTestData.SENDER;
import static se.regionsormland.portal.notification.LetterTestData.draftSaved;
import static se.regionsormland.portal.notification.LetterTestData.key;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.catalogue.LearntOnce;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.event.DraftSaved;
import se.regionsormland.portal.identity.As;

/** The demo itself, on the database that it brings along. */
@SpringBootTest(properties = "portal.base-url=http://localhost:8080")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import(LearntOnce.class)
class DemoMailboxTest {

  @Autowired private MockMvcTester mvc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  @DynamicPropertySource
  static void ownFolder(DynamicPropertyRegistry settings) throws IOException {
    var folder = Files.createTempDirectory("portal-demo");
    TestDatabase.unpackIn(folder);
    settings.add("portal.data", folder::toString);
  }

  @Test
  void whoever_wrote_finds_her_letter_with_its_link() {
    var key = key();
    transaction.executeWithoutResult(_ -> events.publishEvent(draftSaved(key)));
    assertThat(mvc.get().uri("/demo/brevlada"))
        .hasStatusOk()
        .bodyText()
        .contains(
            SENDER, "<a href=\"/mina-ideer/" + key + "?lang=sv\">", "Sidan finns bara i demon");
  }

  @Test
  void staff_do_not_find_the_mailbox() {
    for (var who : List.of(As.officer(), As.assessor(), As.administrator())) {
      assertThat(mvc.get().uri("/demo/brevlada").with(who)).hasStatus(404);
    }
  }

  @Test
  void nothing_but_a_link_to_the_portal_becomes_a_link() {
    transaction.executeWithoutResult(_ ->
        events.publishEvent(
            new DraftSaved(
                UUID.randomUUID(),
                SENDER,
                new SenderKey("x\"><script>http://example.org/"),
                Locale.of("sv"))));
    assertThat(mvc.get().uri("/demo/brevlada"))
        .bodyText()
        .doesNotContain("<script", "href=\"http://example.org");
  }
}
