package se.regionsormland.portal.attachments.inspection;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;
import se.regionsormland.portal.attachments.inspection.pdf.PdfLook;

/**
 * Looks into a file. Its kind is told by its first bytes; then whoever knows the kind reads on. No
 * text is taken out of it.
 */
public final class Inspection {

  private static final Detector KINDS = MimeTypes.getDefaultMimeTypes();

  private static final Set<String> PACKAGES =
      Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");

  private static final Set<String> OLD =
      Set.of("application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel");

  private static final List<String> PROGRAMS =
      List.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-elf",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-mach",
          "application/x-sh",
          "application/x-bat",
          "application/java-vm",
          "application/javascript",
          "text/javascript",
          "text/x-",
          "text/html",
          "application/xhtml",
          "image/svg");

  private static final List<String> ARCHIVES =
      List.of(
          "application/gzip",
          "application/x-7z",
          "application/x-rar",
          "application/x-tar",
          "application/x-gtar",
          "application/x-bzip",
          "application/x-xz",
          "application/zstd",
          "application/vnd.ms-cab",
          "application/x-iso");

  private Inspection() {}

  /** {@code said}: as the sender's computer calls it. Leaves nothing behind. */
  public static Verdict of(Path file, String said) throws IOException {
    try {
      if (Files.size(file) == 0) {
        return new Verdict.Refused(Refusal.EMPTY);
      }
      var remarks = EnumSet.noneOf(Remark.class);
      var kind = kindOf(file, remarks);
      return named(SafeName.of(said), kind, List.copyOf(remarks));
    } catch (RefusedFile e) {
      return new Verdict.Refused(e.why());
    } catch (EOFException cut) {
      return new Verdict.Refused(Refusal.DAMAGED);
    }
  }

  private static Verdict named(SafeName name, FileKind kind, List<Remark> remarks) {
    return name.ending().isEmpty() || kind.isNamed(name.ending())
        ? new Verdict.Accepted(kind, name.as(kind), remarks)
        : new Verdict.Refused(Refusal.NAME);
  }

  private static FileKind kindOf(Path file, Set<Remark> remarks) throws IOException {
    var type = typeOf(file);
    if (PACKAGES.contains(type)
        || type.startsWith("application/vnd.oasis.opendocument")
        || type.startsWith("application/vnd.openxmlformats")) {
      return PackageLook.at(file, remarks);
    }
    var kind = FileKind.ofType(type).orElseThrow(() -> new RefusedFile(refusal(file, type)));
    switch (kind) {
      case PDF -> PdfLook.at(file, remarks);
      case PNG -> PngLook.at(file, remarks);
      case JPEG -> JpegLook.at(file, remarks);
      case WEBP -> WebpLook.at(file, remarks);
      default -> throw new RefusedFile(Refusal.KIND);
    }
    return kind;
  }

  private static String typeOf(Path file) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), 128 * 1024)) {
      return KINDS.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private static Refusal refusal(Path file, String type) {
    if (OLD.contains(type)) {
      return OldOffice.isEncrypted(file) ? Refusal.ENCRYPTED : Refusal.OLD_OFFICE;
    }
    if (PROGRAMS.stream().anyMatch(type::startsWith)) {
      return Refusal.PROGRAM;
    }
    return ARCHIVES.stream().anyMatch(type::startsWith) ? Refusal.ARCHIVE : Refusal.KIND;
  }
}
