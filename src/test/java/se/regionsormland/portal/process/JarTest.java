package se.regionsormland.portal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is packaged. */
@Tag("process")
class JarTest {

  private static final Path JAR = Path.of("target", "projektporten.jar");
  private static final String LIST = "META-INF/sbom/application.cdx.json";
  private static final String LIBRARIES = "BOOT-INF/lib/";

  /** Put in by the packaging itself, after the list is made. */
  private static final String OF_THE_PACKAGING = LIBRARIES + "spring-boot-jarmode-tools-";

  @Test
  void the_jar_lists_every_library_in_it_by_its_very_bytes() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      var listed = listed(jar);
      var libraries =
          jar.stream()
              .filter(entry -> entry.getName().matches(LIBRARIES + ".+\\.jar"))
              .filter(entry -> !entry.getName().startsWith(OF_THE_PACKAGING))
              .toList();

      assertThat(libraries).hasSizeGreaterThan(50);
      assertThat(libraries)
          .allSatisfy(library -> assertThat(listed).contains(sha256(jar, library)));
      System.out.println("S14: " + libraries.size() + " libraries listed by their bytes");
    }
  }

  private static Set<String> listed(JarFile jar) throws IOException {
    var found = new TreeSet<String>();
    try (var list = jar.getInputStream(jar.getEntry(LIST))) {
      for (JsonNode component : new JsonMapper().readTree(list).path("components")) {
        for (JsonNode hash : component.path("hashes")) {
          if ("SHA-256".equals(hash.path("alg").asString())) {
            found.add(hash.path("content").asString());
          }
        }
      }
    }
    return found;
  }

  private static String sha256(JarFile jar, JarEntry entry) {
    try (InputStream bytes = jar.getInputStream(entry)) {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
