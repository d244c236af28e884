package se.regionsormland.portal.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.regionsormland.portal.Http;
import se.regionsormland.portal.PortalServerTest;
import se.regionsormland.portal.Visitor;
import se.regionsormland.portal.Visitor.Form;
import se.regionsormland.portal.Visitor.Page;
import se.regionsormland.portal.identity.Accounts;
import se.regionsormland.portal.identity.NewAccount;
import se.regionsormland.portal.identity.Role;

/**
 * The portal of an invented region, whose files lie in {@code region/exempelregionen}. Run by
 * {@link AnotherRegionTest} in a process of its own, which is of that region alone.
 */
@PortalServerTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class InExempelregionen {

  private static final String PASSWORD = "en mening som är lång";
  private static final String TEXT =
      "Vi vill laga bryggan vid sjön i Mallby så att barnen kan bada igen.";
  private static final String ADDRESS = "brygga@example.org";
  private static final Pattern LINK =
      Pattern.compile("https?://[^/\\s]+(/fraga-regionen/bekrafta/\\S+)");

  /** Names of the region that the portal was made for; an address of a class is none. */
  public static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)sörmland|sörmländ|södermanland|(?<!region)sormland|eskilstuna|nyköping|nykoping"
              + "|strängnäs|strangnas|oxelösund|oxelosund|katrineholm|vingåker|vingaker|gnesta"
              + "|\\btrosa\\b|\\bflen\\b|mälardal");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  /** Pages about one thing of the region's own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/strategi/insatsomraden/12",
        "/strategi/insatser/3",
        "/strategi/atgarder/laga-bryggor",
        "/strategi/nyckelaktorer/exempelregionen",
        "/partner/bryggforum",
        "/partner?kommun=mallby&omrade=12",
        "/partner/karta?omrade=12",
        "/finansiering?omrade=12",
        "/finansiering/regionalfonden",
        "/projektideer?kommun=mallby&omrade=12",
        "/sok?q=brygga",
        "/api/v1/strategies/exempel-2035"
      })
  @Order(2)
  void a_page_about_something_of_the_regions_is_there(String address) {
    assertThat(get(address).status()).isEqualTo(200);
    namesNobodyElse(address, get(address).html());
  }

  /** All that anybody can open without a key. */
  static Stream<String> pages() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/security/routes.tsv")).stream()
        .filter(line -> line.startsWith("GET\t") && line.endsWith("\teveryone"))
        .map(line -> line.split("\t")[1])
        .filter(address -> !address.contains("{"));
  }

  /** In both languages. */
  @ParameterizedTest
  @MethodSource("pages")
  @Order(2)
  void a_page_is_of_the_region_alone(String address) {
    for (var language : List.of("sv", "en")) {
      var page = get(address + "?lang=" + language);
      assertThat(page.status()).as(address).isLessThan(500);
      namesNobodyElse(address, page.html());
    }
  }

  @Test
  void its_own_names_stand_where_the_others_did() {
    assertThat(get("/").html())
        .contains("Exempelregionen", "Fyra insatsområden, fem insatser", "utveckla Exempellandet");
    assertThat(get("/om").html())
        .contains("Exempelregionens plats", "Exempellandets påhittade strategi 2035");
    assertThat(get("/om?lang=en").html())
        .contains("Exempelregionen&#39;s place", "Exempellandet&#39;s invented strategy 2035");
    assertThat(get("/strategi").html())
        .contains("Strategin för Exempellandet 2035", "Länets två mål", "Varmare hus");
    assertThat(get("/partner/karta").html())
        .contains("tre kommuner i Exempellandet", ">Exempelstad<", ">Mallby<", ">Provköping<");
    assertThat(get("/oppna-data").html()).contains("/api/v1/strategies/exempel-2035");
    assertThat(get("/floden/projektideer.atom").html())
        .contains("tag:exempelregionen.example,2026:", "Projektidéer i Exempellandet");
  }

  @Test
  @Order(1)
  void an_idea_goes_from_the_form_to_an_answer() {
    var sender = new Visitor(port);
    var own = send(sender);
    var reference =
        jdbc.sql("SELECT reference FROM submitted_idea WHERE email = :to")
            .param("to", ADDRESS)
            .query(String.class)
            .single();
    var officer = officer();
    namesNobodyElse("queue", officer.get("/arenden").html());
    assertThat(officer.get("/arenden?omrade=12").status()).isEqualTo(200);
    var file = officer.get("/arenden/" + reference).html();
    assertThat(file).contains("Mallby", "Bättre bryggor");
    namesNobodyElse("case", file);

    answer(officer, "/arenden/" + reference + "/svar");

    assertThat(sender.get(own).html()).contains("Strategen svarar.");
    assertThat(letters())
        .anySatisfy(letter ->
            assertThat(letter).contains("Strategen svarar.", "Där Exempellandets projekt"));
    letters().forEach(letter -> namesNobodyElse("letter", letter));
  }

  private String send(Visitor sender) {
    var first = sender.send(new Form("/forsta-bild", Map.of("text", List.of(TEXT))));
    assertThat(first.html()).contains("Bättre bryggor", "Mallby");
    namesNobodyElse("first picture", first.html());
    var begun = sender.send(new Form("/fraga-regionen/borja", Map.of("text", List.of(TEXT))));
    namesNobodyElse("form", begun.html());
    var kept = sender.send(filled(begun.form("/fraga-regionen")));
    assertThat(kept.status()).isEqualTo(302);
    var check = sender.follow(kept);
    assertThat(check.html()).contains("Mallby, Provköping");
    namesNobodyElse("check", check.html());
    var own = path(kept).replace("/kontrollera", "");
    sender.send(check.form(own + "/inlamning").with("notPersonal", "true"));
    var link = LINK.matcher(letters().getFirst());
    assertThat(link.find()).isTrue();
    var page = sender.get(link.group(1));
    namesNobodyElse("confirmation", page.html());
    var receipt = path(sender.send(page.form(link.group(1))));
    namesNobodyElse("receipt", sender.get(receipt).html());
    return receipt;
  }

  private static Form filled(Form form) {
    return form.with("title", "Bryggan i Mallby")
        .with("needs", "PARTNER")
        .with("municipalities", "MALLBY", "PROVKOPING")
        .with("summaryAllowed", "true")
        .with("summary", "Bryggan lagas.")
        .with("name", "En avsändare")
        .with("email", ADDRESS)
        .with("action", "check");
  }

  private Visitor officer() {
    var name = "handlaggare-" + UUID.randomUUID();
    accounts.open(new NewAccount(name, "Handläggaren", PASSWORD, Set.of(Role.OFFICER)));
    var officer = new Visitor(port);
    assertThat(officer.signIn(name, PASSWORD).status()).isEqualTo(302);
    return officer;
  }

  private static void answer(Visitor officer, String at) {
    var form = officer.get(at).form(at).with("sentence", "Strategen svarar.");
    assertThat(officer.send(form.with("action", "preview")).status()).isEqualTo(302);
    var shown = officer.get(at);
    namesNobodyElse("answer", shown.html());
    assertThat(officer.send(shown.form(at).with("action", "send")).status()).isEqualTo(302);
  }

  private Page get(String address) {
    return address.startsWith("/api/")
        ? new Page(new Http(port).get(address, "Accept", "application/json"))
        : new Visitor(port).get(address);
  }

  private static String path(Page redirect) {
    return redirect.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private List<String> letters() {
    return jdbc.sql("SELECT body FROM letter WHERE recipient = :to ORDER BY created_at DESC")
        .param("to", ADDRESS)
        .query(String.class)
        .list();
  }

  private static void namesNobodyElse(String where, String text) {
    var found = OTHERS.matcher(text).results().map(one -> around(text, one.start()));
    assertThat(found).as(where).isEmpty();
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40));
  }
}
