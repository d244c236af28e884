#!/usr/bin/env bash
# thymeleaf 3.1.5.RELEASE: a fragment with a parameter whose name is also an element's, in a template that has such
# elements beside it.
# Guess: ~{two :: section('said')} is the fragment that is called section and takes one parameter; what has no
#   th:fragment cannot be called with one.
# Seen: a name is a fragment's or an element's, and all that bear it are taken. Where the fragment stands first, the
#   other elements of its name come after it onto the page and nothing is said, though they took no parameter; where one
#   stands before it, the page fails with a sentence about a missing signature. With a name that no element has there is
#   one. So somebody who adds an element to a template, which nobody calls, changes or breaks the pages that use it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>names</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.thymeleaf</groupId>
      <artifactId>thymeleaf</artifactId>
      <version>3.1.5.RELEASE</version>
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

cat >"$work/first.html" <<'HTML'
<body>
<section th:fragment="section(words)" th:text="${words}"></section>
<section>nobody called this</section>
<section th:fragment="part(words)" th:text="${words}"></section>
</body>
HTML
cat >"$work/second.html" <<'HTML'
<body>
<section>nobody called this</section>
<section th:fragment="section(words)" th:text="${words}"></section>
<section th:fragment="part(words)" th:text="${words}"></section>
</body>
HTML
cat >"$work/Show.java" <<'JAVA'
import java.util.Locale;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

public class Show {

  public static void main(String[] folder) {
    var files = new FileTemplateResolver();
    files.setPrefix(folder[0] + "/");
    files.setSuffix(".html");
    files.setCheckExistence(true);
    files.setOrder(1);
    var texts = new StringTemplateResolver();
    texts.setOrder(2);
    var engine = new TemplateEngine();
    engine.addTemplateResolver(files);
    engine.addTemplateResolver(texts);
    for (var called : new String[] {"first :: part", "second :: part", "first :: section", "second :: section"}) {
      System.out.println(called + ": " + shown(engine, "<p th:insert=\"~{" + called + "('said')}\"></p>"));
    }
  }

  static String shown(TemplateEngine engine, String page) {
    try {
      return engine.process(page, new Context(Locale.ROOT)).replaceAll("\\s*\\R\\s*", "");
    } catch (RuntimeException refused) {
      Throwable last = refused;
      while (last.getCause() != null) {
        last = last.getCause();
      }
      return "refused, " + last.getMessage().replaceFirst(".*, but ", "").replaceFirst(" \\(th:fragment.*", "");
    }
  }
}
JAVA
java -cp "$work/jars/*" "$work/Show.java" "$work" 2>"$work/errors" | tee "$work/seen" || { cat "$work/errors"; exit 1; }
diff "$work/seen" - <<'SEEN'
first :: part: <p><section>said</section></p>
second :: part: <p><section>said</section></p>
first :: section: <p><section>said</section><section>nobody called this</section><section>said</section></p>
second :: section: refused, the resolved fragment does not match a fragment signature
SEEN
