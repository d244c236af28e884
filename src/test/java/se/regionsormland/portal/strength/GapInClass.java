package se.regionsormland.portal.strength;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;

/** A class that does something else for a while. */
final class GapInClass implements Gap {

  private static final Instrumentation CLASSES = ByteBuddyAgent.install();
  private static final ClassLoader LOADER = GapInClass.class.getClassLoader();

  private final ClassDefinition[] real;

  private GapInClass(ClassDefinition[] real) {
    this.real = real;
  }

  static Optional<Gap> of(Mutation mutation) throws IOException {
    var folder = Files.createTempDirectory("strength");
    Changed.compile(mutation, folder);
    try (Stream<Path> all = Files.walk(folder)) {
      var files = all.filter(file -> file.toString().endsWith(".class")).toList();
      var gap = new GapInClass(definitions(files, folder, false));
      redefine(definitions(files, folder, true));
      return Optional.of(gap);
    } catch (UnsupportedOperationException e) {
      return Optional.empty(); // a method more or less: no running class takes that
    }
  }

  private static ClassDefinition[] definitions(Iterable<Path> files, Path folder, boolean changed)
      throws IOException {
    var definitions = Stream.<ClassDefinition>builder();
    for (var file : files) {
      var name = folder.relativize(file).toString();
      definitions.add(
          new ClassDefinition(named(name), changed ? Files.readAllBytes(file) : bytes(name)));
    }
    return definitions.build().toArray(ClassDefinition[]::new);
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
    try (var real = LOADER.getResourceAsStream(file)) {
      return real.readAllBytes();
    }
  }

  private static void redefine(ClassDefinition[] definitions) {
    try {
      CLASSES.redefineClasses(definitions);
    } catch (UnmodifiableClassException | ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() {
    redefine(real);
  }
}
