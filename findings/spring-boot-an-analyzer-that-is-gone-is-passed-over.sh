#!/usr/bin/env bash
# Spring Boot 4.1.2: META-INF/spring.factories names a class that is not there, as after a package was moved.
# Guess: what the file names must be there, whatever it is for: an application does not start, or at least warns, since
#   an EnvironmentPostProcessor or an ApplicationListener that is gone stops the start with its name.
# Seen: those stop it. A FailureAnalyzer that is gone is passed over without a word at the levels an application logs by
#   itself, also in the very moment that it was written for: the bare exception is shown in place of the friendly page.
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
  <artifactId>analyzer</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter</artifactId>
      <version>4.1.2</version>
    </dependency>
  </dependencies>
</project>
XML
(cd "$work" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DoutputDirectory=jars)

mkdir -p "$work/src/app" "$work/classes/META-INF"
cat >"$work/src/app/App.java" <<'JAVA'
package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }

  @Bean
  Object file() {
    throw new IllegalStateException("a comma is missing");
  }

  public static class Analyzer extends AbstractFailureAnalyzer<IllegalStateException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, IllegalStateException cause) {
      return new FailureAnalysis("The file is broken.", "Mend it.", cause);
    }
  }
}
JAVA
"$jdk/bin/javac" -d "$work/classes" -cp "$work/jars/*" "$work/src/app/App.java"

told() { # KIND CLASS
  echo "$1=$2" >"$work/classes/META-INF/spring.factories"
  "$jdk/bin/java" -cp "$work/classes:$work/jars/*" app.App >"$work/out" 2>&1 || true
  grep -q 'The file is broken' "$work/out" && echo "friendly"
  grep -q 'a comma is missing' "$work/out" && echo "comes to the fault itself"
  grep -q 'app\.gone' "$work/out" && echo "names what is gone"
  return 0
}
{
  echo "-- an analyzer that is there"
  told org.springframework.boot.diagnostics.FailureAnalyzer 'app.App$Analyzer' | sed 's/^/   /'
  echo "-- an analyzer that is gone"
  told org.springframework.boot.diagnostics.FailureAnalyzer app.gone.Analyzer | sed 's/^/   /'
  echo "-- a listener that is gone"
  told org.springframework.context.ApplicationListener app.gone.Listener | sed 's/^/   /'
  echo "-- an environment post-processor that is gone"
  told org.springframework.boot.EnvironmentPostProcessor app.gone.Processor | sed 's/^/   /'
} | tee "$work/seen"
diff "$work/seen" - <<'SEEN'
-- an analyzer that is there
   friendly
   comes to the fault itself
-- an analyzer that is gone
   comes to the fault itself
-- a listener that is gone
   names what is gone
-- an environment post-processor that is gone
   names what is gone
SEEN
