package se.regionsormland.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody has written is never a formula in a spreadsheet that the portal hands out. */
class SpreadsheetTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1", "+46 70 000 00 00", "-5", "@kommunen", "\t=1+1", "\r=1+1", " =1+1", "\uff1d1+1",
        "\uff0b1", "\uff0d1", "\uff20a", "'=1+1", "\"=1+1", "=A1&\";\"", "{=1+1}", "100 % = allt"
      })
  void what_reads_as_a_formula_is_a_text_and_can_be_read(String words) throws IOException {
    var sheet = new Sheet(words, List.of(words), List.of(List.of(Sheet.text(words))));
    try (var file = read(new Xlsx().of(List.of(sheet)))) {
      for (var row : file.getSheetAt(0)) {
        var cell = row.getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  private static XSSFWorkbook read(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }
}
