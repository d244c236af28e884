package se.regionsormland.portal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import se.regionsormland.portal.PortalTest;
import se.regionsormland.portal.identity.As;

/**
 * A request may name every column of every table beside the fields of its form: what is written is
 * what would have been written without. Compared row by row over the whole database.
 */
@PortalTest
class MassAssignmentTest {

  private static final String MARK = "kanarie";

  /** Written apart, by the portal alone: when who was seen, never what a form holds. */
  private static final Set<String> APART =
      Set.of("security_event", "flyway_schema_history", "chain_check", "secret_guess");

  /** Not said twice alike: keys, hashes, times and numbers that are only counted up. */
  private static final String NEVER_TWICE =
      "\"id\": \\d+|[0-9a-f]{8}-[0-9a-f-]{27}|[A-Za-z0-9_-]{40,}=*|\\d{4}-\\d\\d-\\d\\dT[0-9:.+]+";

  /** What the portal's role reads through a view alone. */
  private static final Map<String, String> READ_BY =
      Map.of("opinion", "counting_opinion", "opinion_change", "counting_opinion");

  @Autowired private MockMvcTester http;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManager entities;
  @Autowired private TransactionTemplate transaction;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  record Sent(String path, RequestPostProcessor who, Map<String, String> fields) {

    static Sent of(String path, RequestPostProcessor who, String... namesAndValues) {
      var fields = new LinkedHashMap<String, String>();
      for (int n = 0; n < namesAndValues.length; n += 2) {
        fields.put(namesAndValues[n], namesAndValues[n + 1]);
      }
      return new Sent(path, who, fields);
    }

    Sent with(Map<String, String> more) {
      var all = new LinkedHashMap<>(more);
      all.putAll(fields);
      return new Sent(path, who, all);
    }

    @Override
    public String toString() {
      return path;
    }
  }

  static Stream<Sent> forms() {
    RequestPostProcessor anybody = request -> request;
    return Stream.of(
        Sent.of(
            "/fraga-regionen",
            anybody,
            "version",
            "0",
            "text",
            "Dammar vid skolan",
            "action",
            "save"),
        Sent.of("/bevaka", anybody, "what", "utlysningar", "email", "mottagare@example.org"),
        Sent.of(
            "/administration/konton/nytt",
            As.administrator(),
            "displayName",
            "Avsändaren",
            "email",
            "ada@example.org",
            "roles",
            "OFFICER"),
        Sent.of(
            "/administration/regionen/svarstid",
            As.administrator(),
            "days",
            "9",
            "agendaDays",
            "7"),
        Sent.of(
            "/administration/regionen/strateger/5",
            As.administrator(),
            "name",
            "Strategen",
            "telephone",
            "016-10 00 00",
            "email",
            "strateg@example.org"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_that_is_sent_with_more_than_its_fields_changes_what_it_changes_without(Sent sent)
      throws Exception {
    var untouched = rows(null);
    var plain = rows(sent);
    assertThat(plain).as("it changes something").isNotEqualTo(untouched);

    assertThat(rows(sent.with(extras(sent, "%s")))).isEqualTo(plain);
    for (var path : List.of("_%s", "!%s", "idea.%s", "account.%s", "rows[0].%s", "map[%s]")) {
      assertThat(rows(sent.with(extras(sent, path)))).as(path).isIn(plain, untouched);
    }
  }

  /** Every column as a field, but those that the form has itself. */
  private Map<String, String> extras(Sent sent, String path) throws Exception {
    var own = fieldsOf(sent);
    var extras = new TreeMap<String, String>();
    for (var column : columns()) {
      if (!own.contains(column)) {
        extras.put(path.formatted(column), valueFor(column));
      }
    }
    return extras;
  }

  private List<String> columns() {
    return jdbc
        .sql(
            "SELECT DISTINCT attname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid"
                + " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0"
                + " AND NOT attisdropped")
        .query(String.class)
        .list()
        .stream()
        .map(MassAssignmentTest::camelled)
        .filter(name -> !name.equals("lang"))
        .toList();
  }

  private static String camelled(String column) {
    var parts = column.split("_");
    return parts[0]
        + Arrays.stream(parts)
            .skip(1)
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .reduce("", String::concat);
  }

  private static String valueFor(String column) {
    return switch (column) {
      case "state" -> "ANSWERED";
      case "role", "roles" -> "ADMINISTRATOR";
      case "active", "summaryShown", "summaryAllowed", "passwordChosen", "sealed" -> "true";
      case "version", "number", "attempts" -> "7";
      default -> MARK;
    };
  }

  private Set<String> fieldsOf(Sent sent) throws Exception {
    var request = new MockHttpServletRequest("POST", sent.path());
    ServletRequestPathUtils.parseAndCache(request);
    var found = requestMappingHandlerMapping.getHandler(request);
    var names = new HashSet<>(sent.fields().keySet());
    if (found != null && found.getHandler() instanceof HandlerMethod handler) {
      for (var parameter : handler.getMethodParameters()) {
        names.add(String.valueOf(parameter.getParameter().getName()));
        if (parameter.getParameterType().isRecord()) {
          Arrays.stream(parameter.getParameterType().getRecordComponents())
              .map(RecordComponent::getName)
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  /** What the request, if any, writes anywhere in the database, of which nothing stays. */
  private Map<String, List<String>> rows(@Nullable Sent sent) {
    return transaction.execute(status -> {
      status.setRollbackOnly();
      long begun = jdbc.sql("SELECT pg_current_xact_id()::text::bigint").query(Long.class).single();
      if (sent != null) {
        var request = post(sent.path()).with(sent.who()).with(csrf());
        sent.fields().forEach(request::param);
        http.perform(request);
        entities.flush();
      }
      var all = new TreeMap<String, List<String>>();
      for (var table : tables()) {
        all.put(table, rowsOf(table, begun));
      }
      return all;
    });
  }

  private List<String> tables() {
    return jdbc
        .sql(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
                + " AND relkind = 'r' AND relname NOT LIKE 'spring%'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !APART.contains(table))
        .toList();
  }

  /** What was written since, and how many rows there are: what is taken away is written nowhere. */
  private List<String> rowsOf(String table, long begun) {
    var read = READ_BY.get(table);
    var written =
        read == null ? table + " AS one WHERE xmin::text::bigint >= " + begun : read + " AS one";
    return jdbc
        .sql(
            "SELECT to_jsonb(one)::text FROM %s UNION ALL SELECT count(*)::text FROM %s"
                .formatted(written, read == null ? table : read))
        .query(String.class)
        .list()
        .stream()
        .map(row -> row.replaceAll(NEVER_TWICE, "…"))
        .sorted()
        .toList();
  }
}
