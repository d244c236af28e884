package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml gives to whom. It is read, not run: not every machine has Docker. */
class ComposeTest {

  private static final String FILE = read("docker-compose.yml");

  private final Map<String, Object> compose = new Yaml().load(FILE);

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> part(Object whole, String name) {
    return (Map<String, Object>) ((Map<String, Object>) whole).getOrDefault(name, Map.of());
  }

  private Map<String, Object> service(String name) {
    return part(compose.get("services"), name);
  }

  private Map<String, Object> environment(String service) {
    return part(service(service), "environment");
  }

  private List<String> secretsOf(String service) {
    return ((List<?>) service(service).getOrDefault("secrets", List.of()))
        .stream()
            .map(one -> one instanceof Map<?, ?> long_ ? long_.get("source") : one)
            .map(Object::toString)
            .toList();
  }

  private Set<String> services() {
    return part(compose, "services").keySet();
  }

  @Test
  void every_container_has_a_root_that_nobody_writes_to_no_capabilities_and_gets_none() {
    assertThat(services()).contains("database", "migrate", "portal", "mail");
    assertThat(services())
        .allSatisfy(name ->
            assertThat(service(name))
                .as(name)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .doesNotContainKeys("cap_add", "privileged")
                .containsKey("tmpfs"));
  }

  @Test
  void no_password_and_no_key_stands_in_an_environment() {
    assertThat(services())
        .allSatisfy(name ->
            assertThat(environment(name).keySet())
                .as(name)
                .noneMatch(key -> key.matches(".*(PASSWORD|KEY|SECRET)$")));
    assertThat(part(compose, "secrets").values())
        .allSatisfy(secret -> assertThat(secret.toString()).startsWith("{file=./secrets/"));
    assertThat(read(".gitignore")).contains("/secrets/");
    assertThat(read(".dockerignore")).contains("secrets");
  }

  @Test
  void the_portal_that_runs_does_not_know_the_owner_and_moves_nothing() {
    assertThat(secretsOf("portal")).doesNotContain("owner", "superuser");
    assertThat(environment("portal"))
        .containsEntry("SPRING_FLYWAY_ENABLED", "false")
        .containsEntry("SPRING_DATASOURCE_USERNAME", "portal")
        .doesNotContainKeys("SPRING_FLYWAY_USER", "SPRING_FLYWAY_URL");
    assertThat(part(service("portal"), "depends_on"))
        .containsEntry("migrate", Map.of("condition", "service_completed_successfully"));
  }

  @Test
  void the_tables_are_moved_by_a_job_of_their_own_as_their_owner() {
    assertThat(service("migrate")).containsEntry("command", List.of("migrate"));
    assertThat(environment("migrate")).containsEntry("SPRING_FLYWAY_USER", "portal_owner");
    assertThat(secretsOf("migrate")).containsExactly("owner");
  }

  @Test
  void the_owner_is_no_superuser() {
    assertThat(environment("database")).containsEntry("POSTGRES_USER", "postgres");
    assertThat(read("db/roles.sh"))
        .contains(
            "CREATE ROLE portal_owner LOGIN NOSUPERUSER", "CREATE ROLE portal LOGIN NOSUPERUSER");
  }

  @Test
  void the_database_sorts_in_swedish_as_everywhere_else() {
    assertThat(environment("database").get("POSTGRES_INITDB_ARGS").toString())
        .contains("--locale-provider=icu", "--icu-locale=sv-SE");
  }

  @Test
  void the_database_is_on_a_network_that_leads_nowhere() {
    assertThat(part(compose.get("networks"), "data")).containsEntry("internal", true);
    assertThat(service("database"))
        .containsEntry("networks", List.of("data"))
        .doesNotContainKey("ports");
  }

  @Test
  void what_letters_need_is_named() {
    assertThat(environment("portal"))
        .containsKeys(
            "PORTAL_MAIL_FROM",
            "PORTAL_MAIL_OFFICERS",
            "PORTAL_MAIL_TRAIL",
            "PORTAL_BASEURL",
            "PORTAL_TRAIL_KEYFILE",
            "PORTAL_SECRETS_KEYFILE");
  }

  /** A digest that is made up would be worse than none; how to pin is said, and it is possible. */
  @Test
  void every_image_from_elsewhere_can_be_named_by_its_digest() {
    var images = Stream.of("database", "mail").map(name -> service(name).get("image").toString());
    assertThat(images).allMatch(image -> image.matches("\\$\\{[A-Z]+_IMAGE:-[^}]+:[^}]+}"));
    assertThat(FILE).contains("@sha256:");
  }
}
