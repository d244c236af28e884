package se.regionsormland.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the demo is filled with, beside the portal in the checkout. */
final class DemoFile {

  private DemoFile() {}

  static <T> T read(String name, TypeReference<T> as) {
    try (var file = Files.newInputStream(DemoGuard.FILES.resolve(name))) {
      return new YAMLMapper().readValue(file, as);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
