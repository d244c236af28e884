package se.regionsormland.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import se.regionsormland.portal.OddTexts;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Statements;
import se.regionsormland.portal.assessment.CaseIdeas;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.meetings.MeetingPlan;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.projects.SomeProject;

/** What a page asks the database does not depend on how much there is. */
@PortalServerTest
@TestPropertySource(properties = OddTexts.OWN_DATABASE)
class StatementsPerPageTest {

  private static final int MORE = 12;

  @Autowired private ConfigurableApplicationContext portal;
  @Autowired private WebApplicationContext pages;
  @Autowired private Statements statements;
  @Autowired private CaseIdeas cases;
  @Autowired private Projects projects;
  @Autowired private Meetings meetings;
  @Autowired private Accounts accounts;

  private MockMvcTester http;
  private Scene scene;

  @BeforeEach
  void somethingOfEach() {
    scene = Scene.of(portal);
    http = MockMvcTester.from(pages, builder -> builder.apply(springSecurity()).build());
  }

  @AfterEach
  void leave() {
    As.nobody();
  }

  @Test
  void no_page_asks_more_often_where_there_is_more() throws IOException {
    var few = asked();
    moreOfEach();
    var grown = new ArrayList<String>();
    asked()
        .forEach((page, count) -> {
          if (count > few.getOrDefault(page, 0)) {
            grown.add(page + ": " + few.get(page) + ", then " + count);
          }
        });
    assertThat(grown).isEmpty();
  }

  @Test
  void no_page_asks_more_often_than_its_kind_may() throws IOException {
    var ceilings = Ceilings.read();
    var above = new ArrayList<String>();
    asked()
        .forEach((page, count) -> {
          if (count > ceilings.of(page)) {
            above.add(page + ": " + count + ", and may " + ceilings.of(page));
          }
        });
    assertThat(above).isEmpty();
  }

  @Test
  void a_page_with_a_number_of_its_own_is_there_and_above_its_kind() throws IOException {
    var ceilings = Ceilings.read();
    var pages = Look.all().stream().map(StatementsPerPageTest::named).toList();
    assertThat(ceilings.own())
        .allSatisfy((page, most) -> {
          assertThat(pages).contains(page);
          assertThat(most).isGreaterThan(ceilings.ofItsKind(page));
        });
  }

  /** How often each kind of page may ask; and the pages that are above it, by name. */
  private record Ceilings(Map<String, Integer> kinds, Map<String, Integer> own) {

    private static final Path FILE = Path.of("src/test/resources/browser/statements.tsv");

    private static final Pattern BY_KEY =
        Pattern.compile(
            "^anyone /(mina-|deltagare/|bevakningar/|avsiktsforklaringar/|konto/valj-)|Token\\}");

    static Ceilings read() throws IOException {
      var kinds = new TreeMap<String, Integer>();
      var own = new TreeMap<String, Integer>();
      for (var line : Files.readAllLines(FILE)) {
        if (!line.startsWith("#")) {
          var cells = line.split("\t");
          (cells[0].contains(" ") ? own : kinds).put(cells[0], Integer.parseInt(cells[1]));
        }
      }
      return new Ceilings(kinds, own);
    }

    int of(String page) {
      return own.getOrDefault(page, ofItsKind(page));
    }

    int ofItsKind(String page) {
      return kinds.getOrDefault(kind(page), 0);
    }

    private static String kind(String page) {
      if (!page.startsWith("anyone ")) {
        return "staff";
      }
      return BY_KEY.matcher(page).find() ? "key" : "public";
    }
  }

  private Map<String, Integer> asked() throws IOException {
    var all = new TreeMap<String, Integer>();
    for (var look : Look.all()) {
      if (look.steps().isEmpty()) {
        var page = scene.filled(look.address());
        open(page, look.role());
        all.merge(named(look), least(() -> open(page, look.role())), Math::max);
      }
    }
    return all;
  }

  /** Of two: what is looked up anew once in a while belongs to no page. */
  private int least(Runnable opens) {
    int first = statements.during(opens);
    return Math.min(first, statements.during(opens));
  }

  private static Role role(int number) {
    return number % 2 == 0 ? Role.ASSESSOR : Role.OFFICER;
  }

  private static String named(Look look) {
    return look.role() + " " + look.address();
  }

  private void open(String page, String role) {
    http.get().uri(URI.create(page.replace(" ", "%20"))).with(role(role)).exchange();
  }

  private static RequestPostProcessor role(String role) {
    return switch (role) {
      case "officer" -> As.with(Role.OFFICER);
      case "administrator" -> As.with(Role.ADMINISTRATOR);
      default -> request -> request;
    };
  }

  private void moreOfEach() {
    for (int number = 0; number < MORE; number++) {
      cases.came("Dammar vid skolan " + number);
      cases.sent("Regnvatten vid skolan " + number);
    }
    As.nobody();
    for (int number = 0; number < MORE; number++) {
      var name = "fler-" + number;
      accounts.open(new NewAccount(name, name, "en mening som är lång", Set.of(role(number))));
    }
    var officer = As.signIn(Role.OFFICER);
    var nine = LocalTime.of(9, 0);
    for (int number = 0; number < MORE; number++) {
      projects.add(UUID.randomUUID(), SomeProject.saying("Dammar " + number, "Vatten i dammar."));
      var where = new MeetingPlan.Where("Sal Mälaren", "");
      var day = LocalDate.of(2029, 3, 1).plusDays(number);
      meetings.plan(new MeetingPlan(day, nine, nine.plusHours(2), where, 3), officer);
    }
    As.nobody();
  }
}
