package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Routes;
import se.regionsormland.portal.privacy.MarkedCase.Places;

/**
 * From the moment that a conflict of interest stands, no route tells anything of the case to that
 * person, whatever she may do at the region: no page, no file, no header, no number. A new route is
 * tried by itself, as soon as it stands in {@code security/routes.tsv}; one that is about a case
 * also has to tell something of it before, or this would prove nothing. What is everybody's is
 * tried where cases come into it; letters in {@code DigestTest}.
 */
@PortalTest
class RoutesOfAConflictTest {

  /** Of a meeting and not of its cases, or not open in a case that is as these are. */
  private static final Set<String> WORDLESS =
      Set.of(
          "/arbeta/moten/{id}/andra",
          "/arbeta/moten/{id}/minnesanteckningar/narvaro",
          "/arbeta/moten/{id}/minnesanteckningar/punkter/{item}",
          "/arbeta/moten/{id}/mote.ics",
          "/arbeta/moten/{id}/stall-in",
          "/arenden/{reference}/arkiv",
          "/arenden/{reference}/drojsmal",
          "/arenden/{reference}/jav/{id}",
          "/arenden/{reference}/paus",
          "/arenden/{reference}/projekt",
          "/arenden/{reference}/sammanfattning");

  private static final Set<String> OF_REQUESTS =
      Set.of(
          "/arenden/{reference}/beslut",
          "/arenden/{reference}/formellt",
          "/arenden/{reference}/tjansteskrivelse.docx");

  /** Where each case that comes is named, however many there are. */
  private static final List<String> LISTS =
      List.of(
          "/arenden/tabell-20",
          "/arbeta/daglig-lista",
          "/arbeta/daglig-lista.xlsx",
          "/arbeta/moten/mellan",
          "/bedomningar");

  /** Each is of its day; that one more was made is news to all. */
  private static final String BOARD_LISTS = "/arbeta/namndens-lista";

  private static final String DONE = "/arenden?visa=besvarade&q=";
  private static final String MISSING = "PP-2027-9999";

  /** So narrow that no other test's idea is in the way. */
  private static final String FEED = "/floden/projektideer.atom?kommun=vingaker";

  /** Somebody with the same tasks and no conflict of interest. */
  private static final RequestPostProcessor COLLEAGUE = As.with(Role.OFFICER, Role.ADMINISTRATOR);

  private static final RequestPostProcessor STRANGER = anonymous();

  @Autowired private MockMvcTester mvc;
  @Autowired private MarkedCase marked;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private UUID meeting;
  private String other;
  private UUID boardList;
  private Map<String, String> without;
  private Places idea;
  private Places request;

  @BeforeEach
  void twoCasesInWhichSheTakesPart() {
    other = marked.another("Gemensam verkstad");
    meeting = marked.group(other);
    without = got(lists());
    idea = marked.comes(mark, meeting, other);
    request = marked.asks(mark, meeting, other);
    boardList = marked.boardList();
  }

  @AfterEach
  void leave() {
    marked.leave(meeting);
  }

  @Test
  void no_route_tells_her_anything_of_a_case_that_is_closed_to_her() {
    var all = new SoftAssertions();
    all.assertThat(telling(got(aboutACase()))).as("before").containsAll(aboutACase().toList());
    all.assertThat(news(got(LISTS.stream())).keySet()).as("lists before").containsAll(LISTS);
    var search = "/arenden?q=" + typed();
    all.assertThat(telling(got(Stream.of(search)))).as("found before").containsExactly(search);
    marked.close(idea.reference(), mark);
    marked.close(request.reference(), mark);

    all.assertThat(telling(said(searchedOut(), COLLEAGUE)))
        .as("to a colleague without a conflict")
        .containsExactlyInAnyOrderElementsOf(searchedOut().toList());
    all.assertThat(telling(got(searchedOut()))).as("to her").isEmpty();
    all.assertThat(calendar(As.with(MarkedCase.SHE)))
        .as("the calendar file is of the meeting, and the same for both")
        .contains("BEGIN:VEVENT", "Sal A")
        .isEqualTo(calendar(COLLEAGUE));
    var now = got(places());
    all.assertThat(telling(now)).as("pages and files").isEmpty();
    all.assertThat(news(now)).as("as if the cases had never come").isEmpty();
    all.assertThat(unlikeMissing("GET", now)).as("as what is missing").isEmpty();
    agendas(now)
        .forEach((path, page) ->
            all.assertThat(page).as(path).contains("Punkten är stängd för dig. Du är jävig"));
    var done = said("POST", forms());
    all.assertThat(telling(done)).as("forms").isEmpty();
    all.assertThat(unlikeMissing("POST", done)).as("forms of what is missing").isEmpty();
    all.assertThat(ReadResponse.unzipped(marked.archived(idea))).contains(mark);
    all.assertThat(telling(got(answered()))).as("when it is answered").isEmpty();
    all.assertThat(telling(said(Stream.of(DONE + typed()), COLLEAGUE)))
        .as("to a colleague then")
        .containsExactly(DONE + typed());
    all.assertAll();
  }

  @Test
  void what_is_everybodys_she_reads_as_any_stranger_does() {
    var shown = marked.shown(mark);
    var own = "/projektideer/" + shown;
    assertThat(said("GET", FEED, STRANGER)).contains(mark, shown);
    marked.close(shown, mark);
    assertThat(body(FEED, As.with(MarkedCase.SHE))).contains(mark).isEqualTo(body(FEED, STRANGER));
    assertThat(said("GET", own, As.with(MarkedCase.SHE))).contains(mark + "visas");
    assertThat(said("GET", "/arenden/" + shown)).doesNotContain(mark);
  }

  private static Stream<String> routes(String method) {
    return Routes.staff(method).filter(path -> !path.startsWith("/min-sida/"));
  }

  private Stream<String> aboutACase() {
    return routes("GET")
        .filter(path ->
            Stream.of("{reference}", "/arbeta/moten/{id}", BOARD_LISTS + "/{id}")
                .anyMatch(path::contains))
        .filter(Predicate.not(WORDLESS::contains))
        .map(path -> filled(path, OF_REQUESTS.contains(path) ? request : idea));
  }

  private static Stream<String> lists() {
    return routes("GET")
        .filter(path ->
            !path.contains("{")
                && Stream.of("/administration", BOARD_LISTS).noneMatch(path::startsWith));
  }

  private Stream<String> places() {
    var everybodys =
        Stream.of(
            "/",
            "/projektideer",
            "/floden/projektideer.atom",
            "/lika-villkor",
            "/api/v1/equal-terms");
    return Stream.of(ofBoth("GET"), searches(), everybodys).flatMap(all -> all);
  }

  private Stream<String> ofBoth(String method) {
    return routes(method)
        .flatMap(route -> Stream.of(filled(route, idea), filled(route, request)))
        .distinct();
  }

  /** What can be done with a case; elsewhere nothing is done here. */
  private Stream<String> forms() {
    return ofBoth("POST")
        .filter(path ->
            Stream.of(idea, request)
                .anyMatch(at ->
                    Stream.of(at.reference(), at.item(), at.between())
                        .anyMatch(part -> path.contains(part.toString()))));
  }

  private Stream<String> searches() {
    return Stream.of(
        "/arenden?q=vill",
        "/arenden?q=" + typed(),
        "/arenden?visa=nya",
        "/arenden?visa=besvarade",
        "/arenden?visa=mina",
        "/arenden/" + other,
        "/arenden/" + other + "/svar",
        "/arenden/" + other + "/samband",
        "/bedomningar/" + other,
        "/sok?q=cykelv%C3%A4g");
  }

  /** Lists and files in which both cases stand, however many others there are. */
  private Stream<String> searchedOut() {
    var its = "/arbeta/moten/" + meeting;
    return Stream.of(
        "/arenden?q=" + typed(),
        "/arenden?visa=oppna&q=" + typed(),
        "/arenden/" + other,
        "/arenden/" + other + "/samband",
        its,
        its + "/dagordning.pdf",
        its + "/dagordning.docx");
  }

  private String calendar(RequestPostProcessor who) {
    var file = body("/arbeta/moten/" + meeting + "/mote.ics", who);
    return file.replaceAll("DTSTAMP:.*", "");
  }

  private String body(String path, RequestPostProcessor who) {
    var response = mvc.get().uri(path).with(who).exchange().getMvcResult().getResponse();
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private Stream<String> answered() {
    var its =
        Stream.of("", "/arkiv", "/svar", "/jav", "/yttrande")
            .map(part -> "/arenden/" + idea.reference() + part);
    return Stream.of(
            LISTS.stream(),
            its,
            Stream.of(DONE + typed(), "/arenden?visa=besvarade", "/arbeta/moten", "/moten"))
        .flatMap(all -> all);
  }

  private String filled(String route, Places at) {
    var named = route.replace("{reference}", at.reference());
    if (route.startsWith("/arbeta/moten/mellan")) {
      return named.replace("{id}", at.between().toString());
    }
    if (route.startsWith("/arbeta/moten")) {
      return named
          .replace("{id}", meeting.toString())
          .replace("{item}", at.item().toString())
          .replace("{button}", "upp");
    }
    if (route.startsWith(BOARD_LISTS)) {
      return route.replace("{id}", boardList.toString());
    }
    var one = route.contains("/samband/") ? at.relation() : As.viewer(Role.ASSESSOR).id();
    return Routes.filled(named.replace("{id}", one.toString()));
  }

  /** Where something of the cases is met. */
  private Set<String> telling(Map<String, String> said) {
    var telling = new TreeSet<String>();
    said.forEach((path, words) -> {
      var own = words.replace(path, "").replace(typed(), "");
      boolean names =
          Stream.of(idea, request)
              .map(Places::reference)
              .anyMatch(one -> !path.contains(one) && own.contains(one));
      if (names || own.contains(mark)) {
        telling.add(path);
      }
    });
    return telling;
  }

  /** By address, the lines that were not there before the cases came. */
  private Map<String, String> news(Map<String, String> now) {
    var news = new TreeMap<String, String>();
    without.forEach((path, page) -> {
      var before = lines(page).collect(Collectors.toSet());
      var more = lines(now.getOrDefault(path, "")).filter(line -> !before.contains(line));
      var found = more.collect(Collectors.joining("\n"));
      if (!found.isEmpty()) {
        news.put(path, found);
      }
    });
    return news;
  }

  private static Stream<String> lines(String page) {
    return page.replaceAll("value=\"[^\"]*\"|\\d+-\\d+-\\d+T[^<]*Z", "")
        .lines()
        .filter(line -> !line.startsWith("Set-Cookie: ") && !line.startsWith("Content-Length: "));
  }

  /** Where it can be told from an answer about a case that never was. */
  private Set<String> unlikeMissing(String method, Map<String, String> said) {
    var missing =
        new Places(MISSING, UUID.randomUUID(), idea.item(), UUID.randomUUID(), idea.relation());
    var unlike = new TreeSet<String>();
    routes(method)
        .filter(path -> path.contains("{reference}") || path.contains("/mellan/{id}"))
        .forEach(route -> {
          var its = filled(route, missing);
          var expected = said(method, its).replace(its, "").replace(MISSING, "");
          Stream.of(idea, request)
              .forEach(at -> {
                var path = filled(route, at);
                if (!said.get(path)
                    .replace(path, "")
                    .replace(at.reference(), "")
                    .equals(expected)) {
                  unlike.add(path);
                }
              });
        });
    return unlike;
  }

  private Map<String, String> agendas(Map<String, String> now) {
    var agendas = new TreeMap<String, String>();
    Stream.of("", "/dagordning.pdf", "/dagordning.docx")
        .map(part -> "/arbeta/moten/" + meeting + part)
        .forEach(path -> agendas.put(path, now.get(path).replaceAll("\\s+", " ")));
    return agendas;
  }

  private String typed() {
    return mark + "brev@exempel.invalid";
  }

  private Map<String, String> got(Stream<String> paths) {
    return said("GET", paths);
  }

  private Map<String, String> said(Stream<String> paths, RequestPostProcessor who) {
    var said = new TreeMap<String, String>();
    paths.forEach(path -> said.put(path, said("GET", path, who)));
    return said;
  }

  private Map<String, String> said(String method, Stream<String> paths) {
    var said = new TreeMap<String, String>();
    paths.forEach(path -> said.put(path, said(method, path)));
    return said;
  }

  private String said(String method, String path) {
    return said(method, path, As.with(MarkedCase.SHE));
  }

  /** The queue asked for all that is open: it keeps what was asked for last. */
  private String said(String method, String path, RequestPostProcessor who) {
    var request =
        mvc.method(HttpMethod.valueOf(method))
            .uri(path.equals("/arenden") ? path + "?visa=oppna" : path)
            .with(who);
    if (method.equals("POST")) {
      request = request.with(csrf()).param("address", typed()).param("text", "ord");
    }
    return ReadResponse.all(request.exchange().getMvcResult().getResponse());
  }
}
