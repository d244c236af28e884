package se.regionsormland.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.ServletRequestDataBinder;

/** A field on a page and its limits in the form's record say the same. */
class FormFieldsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  private static final Pattern MARKS =
      Pattern.compile(
          "th:object=\"\\$\\{(?<form>\\w+)}\""
              + "|web/fields :: (?<kind>text|tel|money|email|password|textarea)"
              + "\\((?:name=)?'(?<name>[\\w.]+)'");

  /** Words to search with are cut and put on one line, kindly ({@link Typed#search}). */
  private static final Set<String> SEARCHES = Set.of("q", "find");

  record Use(String template, String kind, Class<?> form, FormFields typed) {

    RecordComponent field() {
      return typed.field();
    }

    @Override
    public String toString() {
      return "%s: %s %s.%s".formatted(template, kind, form.getSimpleName(), typed.name());
    }
  }

  static Stream<Use> uses() {
    return templates().flatMap(FormFieldsTest::usesIn);
  }

  @ParameterizedTest
  @MethodSource("uses")
  void a_field_has_the_rule_of_its_kind(Use use) {
    var rules = new TreeSet<String>();
    FormRecords.constraints(use.field())
        .forEach(rule -> rules.add(rule.annotationType().getSimpleName()));
    rules.removeAll(Set.of("NotBlank", "NotEmpty"));
    var allowed =
        switch (use.kind) {
          case "textarea" -> Set.of("Lines");
          case "email" -> Set.of("Address");
          case "password" -> Set.<String>of();
          default -> Set.of("OneLine", "WholeNumber");
        };
    if (use.kind.equals("password") || SEARCHES.contains(use.field().getName())) {
      assertThat(rules).isEmpty();
    } else {
      assertThat(rules).hasSize(1);
      assertThat(allowed).containsAll(rules);
    }
  }

  @Test
  void every_limit_belongs_to_a_field_of_a_page() {
    var onPages = new TreeSet<String>();
    uses().forEach(use -> onPages.add(nameOf(use.field())));
    var limited = new TreeMap<String, RecordComponent>();
    FormRecords.all().stream()
        .filter(form -> form.getSimpleName().endsWith("Form"))
        .flatMap(form -> FormRecords.texts(form).stream().map(FormFields::field))
        .filter(field -> FormRecords.constraints(field).stream().anyMatch(FormFieldsTest::isOurs))
        .forEach(field -> limited.put(nameOf(field), field));
    assertThat(onPages).containsAll(limited.keySet());
  }

  @ParameterizedTest
  @MethodSource("uses")
  void one_line_stays_one_line_and_several_stay_several(Use use) {
    var request = new MockHttpServletRequest();
    request.addParameter(use.typed.name(), "Första\n\nandra\ttredje\u2028fjärde");
    var read = valueOf(use.typed.name(), bound(use.form, request));
    if (FormRecords.rule(use.field(), OneLine.class).isPresent()) {
      assertThat(read).isEqualTo("Första  andra tredje fjärde");
    } else {
      assertThat(read).isEqualTo("Första\n\nandra\ttredje\u2028fjärde");
    }
  }

  @Test
  void a_text_is_never_cut_by_the_page() {
    assertThat(templates())
        .allSatisfy(page -> {
          var areas = Pattern.compile("<textarea[^>]*|:: textarea\\([^)]*").matcher(read(page));
          assertThat(areas.results().map(one -> one.group()))
              .allSatisfy(area -> assertThat(area).doesNotContain("maxlength"));
        });
  }

  private static Object bound(Class<?> form, MockHttpServletRequest request) {
    var conversion = new DefaultFormattingConversionService();
    conversion.addConverter(new LinesJoined());
    var binder = new ServletRequestDataBinder(null, "form");
    binder.setTargetType(ResolvableType.forClass(form));
    binder.setConversionService(conversion);
    binder.construct(request);
    var target = binder.getTarget();
    assertThat(target).isNotNull();
    return java.util.Objects.requireNonNull(target);
  }

  private static @Nullable Object valueOf(String field, Object form) {
    return PropertyAccessorFactory.forBeanPropertyAccess(form).getPropertyValue(field);
  }

  private static Stream<Use> usesIn(Path page) {
    var found = Stream.<Use>builder();
    var marks = MARKS.matcher(read(page));
    var form = "";
    while (marks.find()) {
      if (marks.group("form") != null) {
        form = marks.group("form");
      } else {
        var name = marks.group("name");
        var kind = marks.group("kind");
        recordsOf(page, form).stream()
            .forEach(record ->
                FormRecords.texts(record).stream()
                    .filter(field -> field.name().equals(name))
                    .map(field ->
                        new Use(TEMPLATES.relativize(page).toString(), kind, record, field))
                    .forEach(found::add));
      }
    }
    return found.build();
  }

  /** By the name in the model; where a part of a page stands in many forms, those of its module. */
  private static List<Class<?>> recordsOf(Path page, String form) {
    var module = "." + page.getParent().getFileName();
    var near =
        FormRecords.all().stream()
            .filter(record -> (record.getPackageName() + ".").contains(module + "."))
            .toList();
    var named =
        near.stream()
            .filter(record ->
                Set.of(form, form + "Form")
                    .contains(StringUtils.uncapitalize(record.getSimpleName())))
            .toList();
    return named.isEmpty() ? near : named;
  }

  private static boolean isOurs(java.lang.annotation.Annotation rule) {
    return rule instanceof OneLine || rule instanceof Lines || rule instanceof Address;
  }

  private static String nameOf(RecordComponent field) {
    return field.getDeclaringRecord().getSimpleName() + "." + field.getName();
  }

  private static Stream<Path> templates() {
    try (var all = Files.walk(TEMPLATES)) {
      return all.filter(page -> page.toString().endsWith(".html")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
