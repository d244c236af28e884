package se.regionsormland.portal.strength;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** One source file with a wall taken away, compiled alone against all the others as they are. */
final class Changed {

  /** Without empty parts: each of those would be the current folder, with its migrations twice. */
  static final String CLASS_PATH =
      Pattern.compile(Pattern.quote(File.pathSeparator))
          .splitAsStream(
              System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")))
          .filter(part -> !part.isBlank())
          .collect(Collectors.joining(File.pathSeparator));

  private Changed() {}

  static void compile(Mutation mutation, Path folder) throws IOException {
    var changed = folder.resolve("source").resolve(mutation.source().getFileName());
    Files.createDirectories(changed.getParent());
    Files.writeString(changed, mutation.mutated(Files.readString(mutation.source())));
    var complaints = new ByteArrayOutputStream();
    int outcome =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-g",
                "-d",
                folder.toString(),
                "-cp",
                CLASS_PATH,
                changed.toString());
    if (outcome != 0) {
      throw new IllegalStateException(mutation + " does not compile:\n" + complaints);
    }
  }
}
