package se.regionsormland.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.annotation.Transactional;

/** One reading of the classes serves all that is asked here: it takes longer than the questions. */
class ModulesTest {

  private static final Set<String> FOR_ALL = Set.of("shared", "yaml", "web", "trail", "identity");

  /** Modules with a circle between two rooms that is older than the rule. */
  private static final Set<String> CIRCLES = Set.of("cases", "catalogue", "ideas");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");

  private final ApplicationModules modules = ApplicationModules.of(Portal.class);

  @Test
  void modules_call_only_those_they_declare() {
    modules.verify();
  }

  @Test
  void every_module_declares_whom_it_may_call() {
    assertThat(modules.stream())
        .allSatisfy(module ->
            assertThat(declared(module))
                .as(module.getIdentifier().toString())
                .doesNotContain(ApplicationModule.OPEN_TOKEN));
  }

  @Test
  void every_package_is_held_by_the_null_checker() {
    assertThat(packages())
        .allSatisfy(
            one -> assertThat(one.isAnnotatedWith(NullMarked.class)).as(one.getName()).isTrue());
  }

  @Test
  void no_transaction_names_its_manager_since_there_is_one() {
    assertThat(
            PortalClasses.ALL.stream()
                .flatMap(one -> Stream.concat(Stream.of(one), one.getMethods().stream()))
                .filter(one -> one.isAnnotatedWith(Transactional.class)))
        .isNotEmpty()
        .allSatisfy(one ->
            assertThat(one.getAnnotationOfType(Transactional.class))
                .as(one.getName())
                .extracting(Transactional::value, Transactional::transactionManager)
                .containsOnly(""));
  }

  @Test
  void the_readme_names_every_module() throws IOException {
    var all = modules.stream().map(module -> module.getIdentifier().toString()).collect(toSet());
    all.removeAll(FOR_ALL);

    assertThat(rows()).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void in_the_readme_a_module_calls_only_those_above_it() throws IOException {
    var rows = rows();
    for (var row : rows) {
      assertThat(called(row)).as(row).isSubsetOf(rows.subList(0, rows.indexOf(row)));
    }
  }

  @Test
  void between_the_rooms_of_a_module_arrows_go_one_way() {
    var rooms =
        slices().matching(Portal.class.getPackageName() + ".(**)").should().beFreeOfCycles();
    for (var known : CIRCLES) {
      var within = resideInAPackage(Portal.class.getPackageName() + "." + known + "..");
      rooms = rooms.ignoreDependency(within, within);
    }
    rooms.check(PortalClasses.ALL);
  }

  private List<String> called(String name) {
    var module = modules.getModuleByName(name).orElseThrow();
    return module
        .getDirectDependencies(modules)
        .uniqueModules()
        .map(other -> other.getIdentifier().toString())
        .filter(other -> !FOR_ALL.contains(other))
        .toList();
  }

  private static List<String> rows() throws IOException {
    return ROW.matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(row -> row.group(1))
        .toList();
  }

  static List<String> declared(org.springframework.modulith.core.ApplicationModule module) {
    return module
        .getBasePackage()
        .findAnnotation(ApplicationModule.class)
        .map(said -> List.of(said.allowedDependencies()))
        .orElseThrow();
  }

  /** Of the modules, and of what they have inside. */
  private List<JavaPackage> packages() {
    return modules.stream()
        .flatMap(module -> module.getBasePackage().stream())
        .map(JavaClass::getPackage)
        .distinct()
        .toList();
  }

  @Test
  void a_type_in_a_pattern_or_a_cast_stays_within_the_walls_too() {
    assertThat(new References(modules).throughTheWalls()).isEmpty();
  }

  @Test
  void a_switch_over_a_foreign_type_is_seen() {
    assertThat(Switching.name("")).isEqualTo("something else");
    assertThat(References.named(Switching.class.getName(), Path.of("target", "test-classes")))
        .contains(Portal.class.getName());
  }

  /** Names a type of ours in a pattern and nowhere else. */
  private static final class Switching {

    static String name(Object one) {
      return switch (one) {
        case Portal _ -> "the portal";
        default -> "something else";
      };
    }
  }
}
