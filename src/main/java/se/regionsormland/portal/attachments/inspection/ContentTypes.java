package se.regionsormland.portal.attachments.inspection;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;

/** What an Office package says that its parts are: the main one says what the whole is. */
final class ContentTypes extends Part {

  private @Nullable FileKind kind;

  @Override
  void element(String name, Attributes attributes, String space) throws RefusedFile {
    var type = value(attributes, "ContentType");
    if (type.contains("macroEnabled") || type.contains("vbaProject")) {
      throw new RefusedFile(Refusal.MACROS);
    }
    Stream.of(FileKind.DOCX, FileKind.XLSX, FileKind.PPTX)
        .filter(one -> type.equals(one.type() + ".main+xml"))
        .forEach(one -> kind = one);
  }

  FileKind kind() throws RefusedFile {
    if (kind == null) {
      throw new RefusedFile(Refusal.KIND);
    }
    return kind;
  }
}
