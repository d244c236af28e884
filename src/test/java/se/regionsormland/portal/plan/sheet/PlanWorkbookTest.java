package se.regionsormland.portal.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import se.regionsormland.portal.plan.Cost;
import se.regionsormland.portal.plan.CostKind;
import se.regionsormland.portal.plan.Effort;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.plan.Plan;
import se.regionsormland.portal.plan.Plans;
import se.regionsormland.portal.plan.RandomPlans;

/** A plan taken out as a workbook is calculated by others to the same sums. */
class PlanWorkbookTest {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final PlanWords WORDS = new PlanWords(bundles());
  private static final String[] ATTACKS = {
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\n=1+1", "_x003D_1", "'=1+1", "Åk & <b>"
  };

  private static ReloadableResourceBundleMessageSource bundles() {
    var source = new ReloadableResourceBundleMessageSource();
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    source.setDefaultLocale(SWEDISH);
    source.setBasename("classpath:messages/plan");
    return source;
  }

  private static byte[] file(Plan plan) {
    return PlanWorkbook.of(plan, WORDS, Plans.RULES, SWEDISH);
  }

  private static XSSFWorkbook book(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  /**
   * The whole of it: staff by hours and by part of a post, a flat rate, and rows with formulas in.
   */
  private static Plan mixed() {
    var costs = new ArrayList<>(Plans.eightMillion().costs());
    costs.add(
        new Cost.Staff(
            "Utredare",
            Plans.SCHOOL,
            new Money(41_333_33),
            new TreeMap<>(
                Map.of(
                    2026, new Effort.Hours(new BigDecimal("333.33")),
                    2027,
                        new Effort.PartOfPost(new BigDecimal("33.33"), new BigDecimal("7.77"))))));
    costs.add(new Cost.FlatRate(new BigDecimal("17.37")));
    for (var attack : ATTACKS) {
      costs.add(new Cost.Expense(CostKind.OTHER, attack, attack, Plans.years(1, 2, 3)));
    }
    return Plans.withCosts(costs);
  }

  private static Money at(XSSFWorkbook book, int sheet, int row, int column) {
    double number = book.getSheetAt(sheet).getRow(row).getCell(column).getNumericCellValue();
    assertThat(number * 100 - Math.rint(number * 100)).isLessThan(0.000_1);
    return Money.exactly(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
  }

  private static void assertAgrees(XSSFWorkbook book, Plan plan) {
    var sums = plan.sums();
    var years = List.copyOf(sums.years());
    for (int row = 0; row < sums.lines().size(); row++) {
      for (int year = 0; year < years.size(); year++) {
        assertThat(at(book, 0, row + 1, 3 + year))
            .as("%s %s", sums.lines().get(row), years.get(year))
            .isEqualTo(sums.lines().get(row).amounts().in(years.get(year)));
      }
    }
    for (int year = 0; year < years.size(); year++) {
      assertThat(at(book, 3, 1, 1 + year)).isEqualTo(sums.costs().in(years.get(year)));
      assertThat(at(book, 3, 2, 1 + year)).isEqualTo(sums.financing().in(years.get(year)));
      assertThat(at(book, 3, 3, 1 + year)).isEqualTo(sums.difference().in(years.get(year)));
    }
    assertThat(at(book, 3, 1, 1 + years.size())).isEqualTo(sums.costs().total());
    assertThat(at(book, 3, 3, 1 + years.size())).isEqualTo(sums.difference().total());
  }

  private static void evaluate(XSSFWorkbook book) {
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  @Test
  void no_formula_has_a_value_beside_it_so_that_a_calculation_is_a_real_one() throws IOException {
    int formulas = 0;
    try (var book = book(file(mixed()))) {
      for (var sheet : book) {
        for (var row : sheet) {
          for (var cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              assertThat(((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell().isSetV())
                  .isFalse();
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(30);
  }

  @Test
  void what_is_written_as_text_stays_text_as_it_was_written() throws IOException {
    try (var book = book(file(mixed()))) {
      int first = mixed().costs().size() - ATTACKS.length + 1;
      for (int at = 0; at < ATTACKS.length; at++) {
        var cell = book.getSheetAt(0).getRow(first + at).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(ATTACKS[at]);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void each_sum_is_the_plans_when_it_is_calculated() throws IOException {
    var plans = new RandomPlans(7);
    for (int at = 0; at < 40; at++) {
      var plan = at == 0 ? mixed() : plans.next();
      try (var book = book(file(plan))) {
        evaluate(book);
        assertAgrees(book, plan);
      }
    }
  }

  /** Skipped where LibreOffice's sheets are not installed. */
  @Test
  void another_program_calculates_the_same_also_where_a_wrong_value_stood_beside(
      @TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
    assumeTrue(calculates(), "LibreOffice's sheets are not installed");
    Files.write(folder.resolve("plan.xlsx"), file(mixed()));
    Files.write(folder.resolve("wrong.xlsx"), withWrongValues(file(mixed())));
    convert(folder);
    for (var name : List.of("plan.xlsx", "wrong.xlsx")) {
      try (var again = book(Files.readAllBytes(folder.resolve("saved").resolve(name)))) {
        assertAgrees(again, mixed());
        assertThat(again.getSheetAt(0).getRow(5).getCell(1).getCellType())
            .isEqualTo(CellType.STRING);
      }
    }
  }

  private static boolean calculates() {
    return Files.isRegularFile(Path.of("/usr/lib/libreoffice/program/libsclo.so"));
  }

  /** The same file, as if a program had left a wrong value at each formula. */
  private static byte[] withWrongValues(byte[] file) throws IOException {
    try (var book = book(file);
        var out = new ByteArrayOutputStream()) {
      for (var sheet : book) {
        for (var row : sheet) {
          for (var cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell().setV("999");
            }
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  /** With a profile that is told to calculate every file that it opens. */
  private static void convert(Path folder) throws Exception {
    var user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(
        user.resolve("registrymodifications.xcu"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """);
    var run =
        new ProcessBuilder(
                "/usr/bin/soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("saved").toString(),
                folder.resolve("plan.xlsx").toString(),
                folder.resolve("wrong.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
  }
}
