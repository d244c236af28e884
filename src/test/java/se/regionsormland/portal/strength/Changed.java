package se.regionsormland.portal.strength;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import se.regionsormland.portal.TestClassPath;

/** One source file with a wall taken away, compiled alone against all the others as they are. */
final class Changed {

  static final String CLASS_PATH = TestClassPath.whole();

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
