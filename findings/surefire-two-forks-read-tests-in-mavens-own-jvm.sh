#!/usr/bin/env bash
# maven-surefire-plugin 3.5.6, maven-toolchains-plugin 3.2.0, JUnit Jupiter 6.0.3: tests compiled for a JDK that a
# toolchain gives, newer than the JDK that runs Maven.
# Guess: the tests are looked for and run in the toolchain's JDK, whatever the number of forks.
# Seen: with forkCount 1 they are. With forkCount 2 the plugin says that it uses the toolchain, but divides the tests
#   in Maven's own JVM, which cannot read their classes: UnsupportedClassVersionError, "Tests run: 0", BUILD FAILURE.
#   So whether `mvn test` works depends on a setting that is about speed.
# Needs: Maven on a JDK of 17 to 24, and a JDK 25 beside it that the toolchains plugin finds.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src/test/java"

cat >"$work/src/test/java/OneTest.java" <<'JAVA'
import org.junit.jupiter.api.Test;

class OneTest {
  @Test
  void runs() {
    System.out.println("ran on " + Runtime.version().feature());
  }
}
JAVA

cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>two-forks</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>25</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>org.junit.jupiter</groupId>
      <artifactId>junit-jupiter</artifactId>
      <version>6.0.3</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <artifactId>maven-toolchains-plugin</artifactId>
        <version>3.2.0</version>
        <executions>
          <execution>
            <goals><goal>select-jdk-toolchain</goal></goals>
            <configuration><version>[25,)</version></configuration>
          </execution>
        </executions>
      </plugin>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.15.0</version></plugin>
      <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version></plugin>
    </plugins>
  </build>
</project>
XML

cd "$work"
if mvn -version | grep -q 'Java version: 2[5-9]'; then
  echo "Maven itself runs on 25 or later here: set JAVA_HOME to an older JDK"
  exit 2
fi
one=$(mvn -B -ntp -DforkCount=1 test 2>&1) || { echo "$one"; echo "CHANGED: one fork fails too"; exit 1; }
grep -E 'ran on|Tests run' <<<"$one" | head -2 | sed 's/^/forkCount=1: /'
grep -q 'ran on 25' <<<"$one" || { echo "CHANGED: one fork did not run on 25"; exit 1; }
if two=$(mvn -B -ntp -DforkCount=2 test 2>&1); then
  echo "CHANGED: two forks work"
  exit 1
fi
grep -E 'Toolchain in maven-surefire|Tests run: 0|class file version' <<<"$two" | head -3 | cut -c1-200 | sed 's/^/forkCount=2: /'
grep -q 'UnsupportedClassVersionError\|class file version 69' <<<"$two" || { echo "CHANGED: it fails otherwise"; exit 1; }
