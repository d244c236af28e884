package se.regionsormland.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * What a class names in its constants alone: a type in a switch's pattern, a cast. The reader
 * behind {@link ModulesTest} does not count those, so they could walk through the walls.
 */
class ReferencesTest {

  private static final Path BUILT = Path.of("target", "classes");

  private final ApplicationModules modules = ApplicationModules.of(Portal.class);
  private final JavaClasses classes = PortalClasses.ALL;

  private record Reference(JavaClass from, JavaClass to) {

    @Override
    public String toString() {
      return from.getName() + " -> " + to.getName();
    }
  }

  @Test
  void a_type_in_a_pattern_or_a_cast_stays_within_the_walls_too() {
    assertThat(inModules().flatMap(this::references).filter(one -> !allowed(one))).isEmpty();
  }

  @Test
  void a_switch_over_a_foreign_type_is_seen() {
    assertThat(Switching.name("")).isEqualTo("something else");
    assertThat(named(classFile(Switching.class.getName(), Path.of("target", "test-classes"))))
        .contains(Portal.class.getName());
  }

  private Stream<JavaClass> inModules() {
    return classes.stream()
        .filter(one -> !one.getPackageName().equals(Portal.class.getPackageName()));
  }

  private Stream<Reference> references(JavaClass from) {
    return named(classFile(from.getName(), BUILT))
        .filter(classes::contain)
        .map(name -> new Reference(from, classes.get(name)));
  }

  private static Path classFile(String name, Path folder) {
    return folder.resolve(name.replace('.', '/') + ".class");
  }

  private static Stream<String> named(Path file) {
    try {
      var constants = ClassFile.of().parse(Files.readAllBytes(file)).constantPool();
      return StreamSupport.stream(constants.spliterator(), false)
          .filter(ClassEntry.class::isInstance)
          .map(entry -> ((ClassEntry) entry).asInternalName().replace('/', '.'));
    } catch (IOException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }

  private boolean allowed(Reference one) {
    var from = moduleOf(one.from());
    var to = moduleOf(one.to());
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return true;
    }
    var type = to.get().getType(one.to().getName()).orElseThrow();
    return to.get().isExposed(type) && declared(from.get()).contains(face(to.get(), type));
  }

  private Optional<org.springframework.modulith.core.ApplicationModule> moduleOf(JavaClass one) {
    return modules.getModuleByType(one.getName());
  }

  private static String face(
      org.springframework.modulith.core.ApplicationModule module, JavaClass type) {
    var name = module.getIdentifier().toString();
    return module
        .getNamedInterfaces()
        .getNamedInterfacesContaining(type)
        .filter(part -> part.isNamed())
        .findFirst()
        .map(part -> name + " :: " + part.getName())
        .orElse(name);
  }

  private List<String> declared(org.springframework.modulith.core.ApplicationModule module) {
    return List.of(
        classes
            .getPackage(module.getBasePackage().getName())
            .getAnnotationOfType(ApplicationModule.class)
            .allowedDependencies());
  }

  /** Names a type of ours in a pattern and nowhere else. */
  private static final class Switching {

    static String name(Object one) {
      return switch (one) {
        case Portal _ -> "the portal";
        default -> "something else";
      };
    }
  }
}
