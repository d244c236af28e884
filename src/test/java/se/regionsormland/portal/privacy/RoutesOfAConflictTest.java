package se.regionsormland.portal.privacy;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Routes;
import se.regionsormland.portal.privacy.MarkedCase.Places;

/**
 * From the moment that a conflict of interest stands, no route tells anything of the case to that
 * person, whatever she may do at the region: no page, no file, no header, no number. A new route is
 * tried by itself, as soon as it stands in {@code security/routes.tsv}; one that is about a case
 * also has to tell something of it before, or this would prove nothing.
 */
@PortalTest
class RoutesOfAConflictTest {

  /** Of a meeting and not of its cases, or not open in a case that is as this one is. */
  private static final Set<String> WORDLESS =
      Set.of(
          "/arbeta/moten/{id}/andra",
          "/arbeta/moten/{id}/minnesanteckningar/narvaro",
          "/arbeta/moten/{id}/minnesanteckningar/punkter/{item}",
          "/arbeta/moten/{id}/mote.ics",
          "/arbeta/moten/{id}/stall-in",
          "/arenden/{reference}/arkiv",
          "/arenden/{reference}/beslut",
          "/arenden/{reference}/formellt",
          "/arenden/{reference}/tjansteskrivelse.docx",
          "/arenden/{reference}/drojsmal",
          "/arenden/{reference}/jav/{id}",
          "/arenden/{reference}/paus",
          "/arenden/{reference}/sammanfattning");

  @Autowired private MockMvcTester mvc;
  @Autowired private MarkedCase marked;

  private final String mark = "kanarie" + UUID.randomUUID().toString().substring(0, 8);
  private UUID meeting;
  private String other;
  private Places at;
  private Map<String, String> without;

  @BeforeEach
  void aCaseInWhichSheTakesPart() {
    other = marked.another("Gemensam verkstad");
    meeting = marked.group(other);
    without = pages();
    at = marked.comes(mark, meeting, other);
  }

  @AfterEach
  void leave() {
    marked.leave(meeting);
  }

  @Test
  void no_route_tells_her_anything_of_a_case_that_is_closed_to_her() {
    var all = new SoftAssertions();
    all.assertThat(met("GET")).as("before").containsAll(aboutACase());
    marked.close(at.reference(), mark);
    all.assertThat(met("GET")).as("pages and files").isEmpty();
    all.assertThat(news()).as("as if the case had never come").isEmpty();
    all.assertThat(met("POST")).as("forms").isEmpty();
    marked.answer(at);
    all.assertThat(met("GET")).as("when it is answered").isEmpty();
    all.assertAll();
  }

  private Set<String> aboutACase() {
    return Routes.paths("GET")
        .filter(path -> path.contains("{reference}") || path.startsWith("/arbeta/moten/{id}"))
        .filter(path -> path.startsWith("/arenden") || path.startsWith("/arbeta"))
        .filter(path -> !WORDLESS.contains(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The routes where something of the case is met. */
  private Set<String> met(String method) {
    var met = new TreeSet<String>();
    Stream.concat(
            Routes.paths(method).filter(Predicate.not(RoutesOfAConflictTest::isHerSignIn)),
            method.equals("GET") ? searches() : Stream.of())
        .forEach(route -> {
          var path = filled(route);
          var said = said(method, path).replace(path, "");
          if (said.replace(typed(), "").contains(mark)
              || (!path.contains(at.reference()) && said.contains(at.reference()))) {
            met.add(route);
          }
        });
    return met;
  }

  private static boolean isHerSignIn(String route) {
    return Stream.of("/logga-in", "/min-sida/").anyMatch(route::startsWith);
  }

  private String typed() {
    return mark + "brev@exempel.invalid";
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

  private String filled(String route) {
    if (route.startsWith("/arbeta/moten/mellan")) {
      return route.replace("{id}", at.between().toString());
    }
    if (route.contains("/samband/")) {
      return named(route).replace("{id}", at.relation().toString());
    }
    if (route.startsWith("/arbeta/moten")) {
      return Routes.filled(
          route
              .replace("{id}", meeting.toString())
              .replace("{item}", at.item().toString())
              .replace("{button}", "upp"));
    }
    return Routes.filled(named(route).replace("{id}", As.viewer(Role.ASSESSOR).id().toString()));
  }

  private String named(String route) {
    return route.replace("{reference}", at.reference());
  }

  /** By address, the lines that were not there before the case came. */
  private Map<String, String> news() {
    var news = new TreeMap<String, String>();
    pages()
        .forEach((path, page) -> {
          var before = without.get(path).lines().collect(Collectors.toSet());
          var lines = page.lines().filter(line -> !before.contains(line));
          var found = lines.collect(Collectors.joining("\n"));
          if (!found.isEmpty()) {
            news.put(path, found);
          }
        });
    return news;
  }

  /** By address, the pages of the region's side that are about no case, without what is new. */
  private Map<String, String> pages() {
    var pages = new TreeMap<String, String>();
    Routes.paths("GET")
        .filter(path ->
            !path.contains("{") && Stream.of("/ar", "/be", "/mo").anyMatch(path::startsWith))
        .filter(Predicate.not("/arbeta/daglig-lista.xlsx"::equals))
        .forEach(path -> pages.put(path, body(path).replaceAll("value=\"[^\"]*\"", "")));
    return pages;
  }

  private String said(String method, String path) {
    var response = response(method, path);
    return headers(response) + words(response);
  }

  /** The queue asked for all that is open: it keeps what was asked for last. */
  private String body(String path) {
    return words(response("GET", path.equals("/arenden") ? path + "?visa=oppna" : path));
  }

  private MockHttpServletResponse response(String method, String path) {
    var request = mvc.method(HttpMethod.valueOf(method)).uri(path).with(As.with(MarkedCase.SHE));
    if (method.equals("POST")) {
      request = request.with(csrf()).param("address", typed()).param("text", "ord");
    }
    return request.exchange().getMvcResult().getResponse();
  }

  private static String headers(MockHttpServletResponse response) {
    return response.getHeaderNames().stream()
        .map(name -> name + ": " + response.getHeaders(name) + "\n")
        .collect(Collectors.joining());
  }

  private static String words(MockHttpServletResponse response) {
    var content = response.getContentAsByteArray();
    return isZip(content)
        ? unzipped(content)
        : read(String.valueOf(response.getContentType()), content);
  }

  private static boolean isZip(byte[] content) {
    return content.length > 4 && content[0] == 'P' && content[1] == 'K';
  }

  private static String unzipped(byte[] file) {
    var words = new StringBuilder();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        words.append(entry.getName()).append(read(entry.getName(), zip.readAllBytes()));
      }
      return words.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String type, byte[] content) {
    if (!type.endsWith("pdf")) {
      return new String(content, StandardCharsets.UTF_8);
    }
    try (var file = Loader.loadPDF(content)) {
      return new PDFTextStripper().getText(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
