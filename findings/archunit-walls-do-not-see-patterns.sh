#!/usr/bin/env bash
# ArchUnit 1.5.0 and Spring Modulith 2.1.1 (which stands on it), classes compiled for Java 21: a class that names a
# type of another module in a switch with patterns.
# Guess: naming a type is a dependency, whatever the sentence: `case Hidden h ->` counts like `instanceof Hidden h`, and
#   a module that names another's internal type does not verify.
# Seen: instanceof counts. A type pattern in a switch, a record pattern without parts, a qualified enum constant in a
#   switch over Object, and a plain cast (also the one the compiler adds for a generic) are no dependency: ArchUnit lists
#   none, and Modulith verifies the module although its switch names a type it may not see. The name stands in the
#   class file (as a constant of the switch, as a checkcast), so a reader of the constants finds it.
# Needs: a JDK of 21 or newer, found by JAVA_HOME or beside the usual ones, and Maven.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jdk=
for one in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  [ -x "$one/bin/javac" ] || continue
  if [ "$("$one/bin/javac" -version 2>&1 | sed 's/[^0-9]*\([0-9]*\).*/\1/')" -ge 21 ]; then jdk=$one; fi
done
[ -n "$jdk" ] || { echo "no JDK of 21 or newer"; exit 2; }

cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>walls</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.tngtech.archunit</groupId>
      <artifactId>archunit</artifactId>
      <version>1.5.0</version>
    </dependency>
    <dependency>
      <groupId>org.springframework.modulith</groupId>
      <artifactId>spring-modulith-core</artifactId>
      <version>2.1.1</version>
    </dependency>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-autoconfigure</artifactId>
      <version>4.1.2</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>2.0.17</version>
    </dependency>
  </dependencies>
</project>
XML
(cd "$work" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=jars)

mkdir -p "$work/src/app/one" "$work/src/app/two/inner" "$work/classes"
cat >"$work/src/app/App.java" <<'JAVA'
package app;

@org.springframework.boot.autoconfigure.SpringBootApplication
public class App {}
JAVA
cat >"$work/src/app/two/inner/Hidden.java" <<'JAVA'
package app.two.inner;

public record Hidden() {
  public enum Colour { RED }
}
JAVA
cat >"$work/src/app/two/Face.java" <<'JAVA'
package app.two;

public class Face {}
JAVA
name() { # CLASS BODY
  printf 'package app.one;\n\nimport app.two.inner.Hidden;\n\nclass %s {\n  static Object of(Object o) {\n    %s\n  }\n}\n' \
    "$1" "$2" >"$work/src/app/one/$1.java"
}
name TypePattern 'return switch (o) { case Hidden h -> "hidden"; default -> ""; };'
name RecordPattern 'return switch (o) { case Hidden() -> "hidden"; default -> ""; };'
name EnumConstant 'return switch (o) { case Hidden.Colour.RED -> "red"; default -> ""; };'
name Cast 'return (Hidden) o;'
cat >"$work/Read.java" <<'JAVA'
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;

class Read {
  public static void main(String[] args) throws Exception {
    var classes = new ClassFileImporter().importPath(Path.of(args[0]));
    for (var name : new String[] {"TypePattern", "RecordPattern", "EnumConstant", "Cast", "InstanceOf"}) {
      if (!classes.contain("app.one." + name)) continue;
      var seen =
          classes.get("app.one." + name).getDirectDependenciesFromSelf().stream()
              .map(one -> one.getTargetClass().getName())
              .filter(one -> one.startsWith("app.two"))
              .collect(Collectors.toCollection(TreeSet::new));
      System.out.println("archunit: " + name + " depends on " + seen);
    }
    var modules = ApplicationModules.of(Class.forName("app.App"));
    System.out.println("modulith: " + (modules.detectViolations().hasViolations() ? "refused" : "verified"));
  }
}
JAVA
read_it() {
  rm -rf "$work/classes" && mkdir -p "$work/classes"
  "$jdk/bin/javac" --release 21 -d "$work/classes" -cp "$work/jars/*" $(find "$work/src" -name '*.java')
  "$jdk/bin/java" -cp "$work/classes:$work/jars/*" "$work/Read.java" "$work/classes" 2>/dev/null
}

echo "-- switch and cast"
read_it | tee "$work/first"
echo "-- the same and one instanceof"
name InstanceOf 'return o instanceof Hidden;'
read_it | tee "$work/second"
echo "-- what the class file of the switch names"
"$jdk/bin/javap" -v -cp "$work/classes" app.one.TypePattern | grep -c 'Class.*app/two/inner/Hidden' | tee "$work/third"

diff "$work/first" - <<'SEEN'
archunit: TypePattern depends on []
archunit: RecordPattern depends on []
archunit: EnumConstant depends on []
archunit: Cast depends on []
modulith: verified
SEEN
diff "$work/second" - <<'SEEN'
archunit: TypePattern depends on []
archunit: RecordPattern depends on []
archunit: EnumConstant depends on []
archunit: Cast depends on []
archunit: InstanceOf depends on [app.two.inner.Hidden]
modulith: refused
SEEN
[ "$(cat "$work/third")" -ge 1 ]
