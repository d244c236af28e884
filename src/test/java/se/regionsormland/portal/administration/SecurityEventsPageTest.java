package se.regionsormland.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.trail.EventKind;
import se.regionsormland.portal.trail.SecurityEvent;
import se.regionsormland.portal.trail.SecurityTrail;

/** What administrators read of the trail. */
@PortalTest
class SecurityEventsPageTest {

  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final Pattern ROW = Pattern.compile("<tr class=\"govuk-table__row\">\\s*<td");

  @Autowired private MockMvcTester http;
  @Autowired private SecurityTrail trail;
  @Autowired private Accounts accounts;
  @Autowired private MessageSource messages;
  @Autowired private JdbcClient jdbc;

  private final UUID account = UUID.randomUUID();

  private String page(String query) throws Exception {
    var answer =
        http.perform(get("/administration/sakerhet/handelser" + query).with(As.administrator()));
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString();
  }

  private void tell(EventKind kind) {
    trail.add(SecurityEvent.of(kind, account).by(UUID.randomUUID()));
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_has_its_words_in_both_languages(EventKind kind) {
    for (var language : List.of(Locale.of("sv"), Locale.ENGLISH)) {
      assertThat(messages.getMessage("trail.kind." + kind, null, language)).isNotBlank();
    }
    assertThat(messages.getMessage("trail.kind." + kind, null, Locale.of("sv")))
        .isNotEqualTo(messages.getMessage("trail.kind." + kind, null, Locale.ENGLISH));
  }

  @Test
  void events_are_read_newest_first_and_each_once_page_by_page() throws Exception {
    for (int n = 0; n < 130; n++) {
      tell(n % 2 == 0 ? EventKind.ROLES_CHANGED : EventKind.ACCOUNT_CLOSED);
    }
    var seen = new ArrayList<Integer>();
    var query = "?konto=" + account;
    while (query != null) {
      var page = page(query);
      seen.add((int) ROW.matcher(page).results().count());
      var next = NEXT.matcher(page);
      query = next.find() ? next.group(1).replaceFirst("[^?]+", "").replace("&amp;", "&") : null;
    }
    assertThat(seen).containsExactly(50, 50, 30);
    assertThat(page("?konto=" + account + "&slag=ACCOUNT_CLOSED"))
        .containsPattern("(?s)<tbody.*Kontot stängdes")
        .doesNotContainPattern("(?s)<tbody.*Rollerna ändrades");
  }

  @Test
  void an_account_is_shown_by_its_name_with_what_it_has_done_to_others() throws Exception {
    var name = "Ada " + UUID.randomUUID();
    var address = UUID.randomUUID() + "@example.org";
    accounts.open(new NewAccount(address, name, "blåbär och kanel 77", Set.of(Role.OFFICER)));
    var id =
        jdbc.sql("SELECT id FROM account WHERE username = ?")
            .param(address)
            .query(UUID.class)
            .single();
    trail.add(
        SecurityEvent.of(EventKind.ROLES_CHANGED, account).by(id).with(Set.of(Role.ASSESSOR)));

    var page = page("?konto=" + id);
    assertThat(page)
        .containsPattern("(?s)<tbody.*Rollerna ändrades.*Bedömare.*" + name)
        .containsPattern("(?s)<tbody.*Kontot öppnades.*Handläggare.*" + name);
  }

  @Test
  void nothing_that_a_stranger_typed_is_shown() throws Exception {
    var typed = "kanarie" + UUID.randomUUID();
    http.perform(post("/logga-in").with(csrf()).param("username", typed).param("password", typed));
    assertThat(page("?slag=SIGN_IN_FAILED"))
        .containsPattern("(?s)<tbody.*Misslyckad inloggning")
        .doesNotContain(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?slag=INGET",
        "?konto=ingen",
        "?efter=-1",
        "?efter=99999999999999999999999",
        "?efter=x&slag=%00"
      })
  void a_filter_that_is_not_understood_narrows_nothing(String query) throws Exception {
    tell(EventKind.ROLES_CHANGED);
    assertThat(page(query)).contains("<tbody");
  }

  @Test
  void the_way_there_begins_where_administrators_begin() {
    assertThat(http.perform(get("/administration").with(As.administrator())))
        .bodyText()
        .contains("href=\"/administration/sakerhet\"");
    assertThat(http.perform(get("/administration/sakerhet").with(As.administrator())))
        .bodyText()
        .contains("href=\"/administration/sakerhet/handelser\"");
  }

  @Test
  void without_a_key_the_page_says_that_nothing_is_signed_and_how_it_becomes() {
    var page = http.perform(get("/administration/sakerhet").with(As.administrator()));
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("är inte signerat", "PORTAL_TRAIL_KEYFILE", "PORTAL_MAIL_TRAIL");
  }
}
