package se.regionsormland.portal.attachments.inspection;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be attached. Each has a text: {@code attachments.kind.<name>}. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  WEBP("image/webp", "webp");

  private final String type;
  private final String ending;
  private final String longer;

  FileKind(String type, String ending) {
    this(type, ending, ending);
  }

  FileKind(String type, String ending, String longer) {
    this.type = type;
    this.ending = ending;
    this.longer = longer;
  }

  static Optional<FileKind> ofType(String type) {
    return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
  }

  boolean isNamed(String ending) {
    var small = ending.toLowerCase(Locale.ROOT);
    return small.equals(this.ending) || small.equals(longer);
  }

  /** What a name of one ends with, without the full stop. */
  String ending() {
    return ending;
  }

  /** Of a field that lets a person choose a file. */
  public static String accepted() {
    return Stream.of(values())
        .flatMap(kind -> Stream.of(kind.ending, kind.longer))
        .distinct()
        .map(each -> "." + each)
        .collect(Collectors.joining(","));
  }

  public String type() {
    return type;
  }
}
