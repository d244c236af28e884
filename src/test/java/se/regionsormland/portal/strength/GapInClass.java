package se.regionsormland.portal.strength;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;

/** A class that does something else for a while. */
final class GapInClass implements Gap {

  private static final Instrumentation CLASSES = ByteBuddyAgent.install();
  private static final ClassLoader LOADER = GapInClass.class.getClassLoader();

  private final List<ClassDefinition> real;

  private GapInClass(List<ClassDefinition> real) {
    this.real = real;
  }

  static Optional<Gap> of(Mutation mutation) throws IOException {
    var folder = Files.createTempDirectory("strength");
    Changed.compile(mutation, folder);
    try (Stream<Path> all = Files.walk(folder)) {
      var real = new ArrayList<ClassDefinition>();
      var changed = new ArrayList<ClassDefinition>();
      for (var file : all.filter(one -> one.toString().endsWith(".class")).toList()) {
        var name = folder.relativize(file).toString();
        var type = named(name);
        real.add(new ClassDefinition(type, bytes(name)));
        changed.add(
            new ClassDefinition(type, WithMethods.of(bytes(name), Files.readAllBytes(file))));
      }
      redefine(changed);
      return Optional.of(new GapInClass(real));
    } catch (UnsupportedOperationException e) {
      return Optional.empty(); // a method more or less: no running class takes that
    }
  }

  private static Class<?> named(String file) {
    try {
      var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
      return Class.forName(name, false, LOADER);
    } catch (ClassNotFoundException e) {
      throw new UnsupportedOperationException(e); // a class that there was not before
    }
  }

  private static byte[] bytes(String file) throws IOException {
    try (var real = Objects.requireNonNull(LOADER.getResourceAsStream(file))) {
      return real.readAllBytes();
    }
  }

  private static void redefine(List<ClassDefinition> definitions) {
    try {
      CLASSES.redefineClasses(definitions.toArray(ClassDefinition[]::new));
    } catch (UnmodifiableClassException | ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() {
    redefine(real);
  }
}
