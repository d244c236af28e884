package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.TestClock;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.HandEntry;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.shared.SwedishTime;

/**
 * A public idea can name anybody as a partner: wherever it is shown, that is said to be its words.
 */
@PortalTest
class NamedInIdeasTest {

  private static final String SAID = "Organisationer som nämns har inte bekräftat dem.";

  @Autowired private MockMvcTester mvc;
  @Autowired private SubmittedIdeas submitted;
  @Autowired private TestClock clock;

  /** Letters alone, so that it is one word. */
  private final String mark =
      "skog" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abc");

  @AfterEach
  void leave() {
    As.nobody();
    clock.reset();
  }

  private String shown() {
    clock.advance(Duration.ofDays(5)); // the newest of all tests
    var officer = As.signIn(Role.OFFICER);
    var content =
        SomeIdea.publicWith(
            "Fågelstigen med Eskilstuna kommun, " + mark,
            "Eskilstuna kommun och vi bygger fågelstigar vid " + mark + " och äng" + mark + ".");
    var who = new Contact("Namn", "", UUID.randomUUID() + "@example.org", "");
    var entry =
        new HandEntry(UUID.randomUUID(), Channel.MAIL, SwedishTime.today(clock), content, who);
    var id = submitted.registerByHand(entry, officer);
    var reference = submitted.find(id, officer).orElseThrow().reference();
    As.nobody();
    return reference;
  }

  @Test
  void each_page_feed_and_first_picture_with_it_says_so() {
    var reference = shown();
    var surfaces =
        List.of(
            "/projektideer?q=" + mark,
            "/projektideer/" + reference,
            "/sok?q=" + mark,
            "/partner?q=" + mark,
            "/floden/projektideer.atom");
    assertThat(surfaces)
        .allSatisfy(
            path -> assertThat(mvc.get().uri(path).exchange()).bodyText().contains(mark, SAID));

    var text = "Vi vill bygga fågelstigar vid " + mark + " och ängsstigar vid äng" + mark + ".";
    var request = mvc.post().uri("/forsta-bild").with(csrf()).formField("text", text);
    assertThat(request.exchange()).hasStatusOk().bodyText().contains("Fågelstigen med", SAID);
  }
}
