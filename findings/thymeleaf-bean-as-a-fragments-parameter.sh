#!/usr/bin/env bash
# thymeleaf-spring6 3.1.5.RELEASE with Spring Framework 7.0.10: what a bean says, given on to a fragment or set as an
# attribute by name.
# Guess: an expression is an expression: ${@rooms.first()} is read wherever ${#strings.toUpperCase('x')} is, and th:title
#   and th:attr="title=..." are two ways to write the same.
# Seen: in th:text, th:if, th:each and th:title the bean is asked. As the parameter of a fragment (th:replace, th:insert)
#   and in th:attr the page fails when it is shown, not when it is parsed, with a sentence about new objects, static
#   classes and parameters, none of which is there. A utility object in the same place is read. So a template that is
#   divided into fragments can stop working though not one expression of it has changed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>beans</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.thymeleaf</groupId>
      <artifactId>thymeleaf-spring6</artifactId>
      <version>3.1.5.RELEASE</version>
    </dependency>
    <dependency>
      <groupId>org.springframework</groupId>
      <artifactId>spring-context</artifactId>
      <version>7.0.10</version>
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

cat >"$work/Show.java" <<'JAVA'
import java.util.Locale;
import org.springframework.context.support.GenericApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.StringTemplateResolver;

public class Show {

  public static class Rooms {
    public String first() {
      return "one";
    }
  }

  static final String FRAGMENT = "<i th:fragment=\"say(word)\" th:text=\"${word}\"></i>";

  public static void main(String[] args) {
    var beans = new GenericApplicationContext();
    beans.registerBean("rooms", Rooms.class);
    beans.refresh();
    show(beans, "th:text", "<p th:text=\"${@rooms.first()}\"></p>");
    show(beans, "th:if", "<p th:if=\"${@rooms.first() == 'one'}\">one</p>");
    show(beans, "th:each", "<p th:each=\"room : ${@rooms.first()}\" th:text=\"${room}\"></p>");
    show(beans, "th:title", "<p th:title=\"${@rooms.first()}\"></p>");
    show(beans, "th:attr", "<p th:attr=\"title=${@rooms.first()}\"></p>");
    show(beans, "th:attr, utility", "<p th:attr=\"title=${#strings.toUpperCase('x')}\"></p>");
    show(beans, "th:replace", FRAGMENT + "<p th:replace=\"~{this :: say(${@rooms.first()})}\"></p>");
    show(beans, "th:insert", FRAGMENT + "<p th:insert=\"~{this :: say(${@rooms.first()})}\"></p>");
    show(beans, "th:replace, utility",
        FRAGMENT + "<p th:replace=\"~{this :: say(${#strings.toUpperCase('x')})}\"></p>");
  }

  static void show(GenericApplicationContext beans, String where, String template) {
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(new StringTemplateResolver());
    var context = new Context(Locale.ROOT);
    context.setVariable(
        ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
        new ThymeleafEvaluationContext(beans, null));
    try {
      System.out.println(where + ": " + engine.process(template, context));
    } catch (RuntimeException refused) {
      Throwable last = refused;
      while (last.getCause() != null) {
        last = last.getCause();
      }
      System.out.println(where + ": refused, " + last.getMessage().replaceFirst(" \\(template.*", ""));
    }
  }
}
JAVA
java -cp "$work/jars/*" "$work/Show.java" 2>"$work/errors" | tee "$work/seen" || { cat "$work/errors"; exit 1; }
no='refused, Instantiation of new objects and access to static classes or parameters is forbidden in this context'
diff "$work/seen" - <<SEEN
th:text: <p>one</p>
th:if: <p>one</p>
th:each: <p>one</p>
th:title: <p title="one"></p>
th:attr: $no
th:attr, utility: <p title="X"></p>
th:replace: $no
th:insert: $no
th:replace, utility: <i></i><i>X</i>
SEEN
