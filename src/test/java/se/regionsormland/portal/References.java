package se.regionsormland.portal;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.JavaPackage;

/**
 * What a class names in its constants alone: a type in a switch's pattern, a cast. The reader
 * behind {@link ApplicationModules} does not count those, so they could walk through the walls.
 */
final class References {

  private static final Path BUILT = Path.of("target", "classes");

  private final ApplicationModules modules;
  private final Map<String, JavaClass> classes;

  References(ApplicationModules modules) {
    this.modules = modules;
    this.classes =
        Stream.concat(
                modules.stream().map(module -> module.getBasePackage()),
                modules.getRootPackages().stream())
            .flatMap(JavaPackage::stream)
            .collect(Collectors.toMap(JavaClass::getName, Function.identity(), (one, _) -> one));
  }

  record Reference(JavaClass from, JavaClass to) {

    @Override
    public String toString() {
      return from.getName() + " -> " + to.getName();
    }
  }

  Stream<Reference> throughTheWalls() {
    return classes.values().stream()
        .filter(one -> !one.getPackageName().equals(Portal.class.getPackageName()))
        .flatMap(this::of)
        .filter(one -> !allowed(one));
  }

  private Stream<Reference> of(JavaClass from) {
    return named(from.getName(), BUILT)
        .map(classes::get)
        .flatMap(Stream::ofNullable)
        .map(to -> new Reference(from, to));
  }

  /** By their whole names, of the class that is built in this folder. */
  static Stream<String> named(String name, Path folder) {
    var file = folder.resolve(name.replace('.', '/') + ".class");
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
    return to.get().isExposed(type)
        && ModulesTest.declared(from.get()).contains(face(to.get(), type));
  }

  private Optional<ApplicationModule> moduleOf(JavaClass one) {
    return modules.getModuleByType(one.getName());
  }

  private static String face(ApplicationModule module, JavaClass type) {
    var name = module.getIdentifier().toString();
    return module
        .getNamedInterfaces()
        .getNamedInterfacesContaining(type)
        .filter(part -> part.isNamed())
        .findFirst()
        .map(part -> name + " :: " + part.getName())
        .orElse(name);
  }
}
