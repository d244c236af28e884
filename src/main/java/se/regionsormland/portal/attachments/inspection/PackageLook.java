package se.regionsormland.portal.attachments.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;
import se.regionsormland.portal.attachments.inspection.found.Unpacked;

/**
 * A document that is a package of parts: Office since 2007, and OpenDocument. Read by its own list
 * of parts, as the programs that open it do; a package that is neither is an archive.
 */
record PackageLook(ZipFile zip, Unpacked unpacked, Set<Remark> remarks) {

  private static final int MOST_PARTS = 10_000;
  private static final String TYPES = "[Content_Types].xml";
  private static final String ODF_TYPE = "mimetype";
  private static final String ODF_MANIFEST = "META-INF/manifest.xml";
  private static final int LONGEST_TYPE = 200;

  private static final Pattern PROGRAM =
      Pattern.compile(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|msi|lnk)");

  static FileKind at(Path file, Set<Remark> remarks) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return new PackageLook(zip, new Unpacked(Files.size(file)), remarks).look();
    } catch (ZipException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      throw new RefusedFile(locked ? Refusal.ENCRYPTED : Refusal.DAMAGED);
    } catch (IllegalArgumentException unreadableName) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
  }

  private FileKind look() throws IOException {
    if (zip.size() > MOST_PARTS) {
      throw new RefusedFile(Refusal.UNPACKED);
    }
    var types = zip.getEntry(TYPES);
    var odf = zip.getEntry(ODF_TYPE);
    if (types != null) {
      return office(types);
    }
    if (odf != null) {
      return openDocument(odf);
    }
    throw new RefusedFile(Refusal.ARCHIVE);
  }

  private FileKind office(ZipEntry types) throws IOException {
    var said = new ContentTypes();
    read(types, said);
    for (var entry : parts()) {
      officePart(entry, entry.getName().toLowerCase(Locale.ROOT));
    }
    return said.kind();
  }

  private void officePart(ZipEntry entry, String name) throws IOException {
    refuseProgram(name);
    if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
      throw new RefusedFile(Refusal.MACROS);
    }
    if (name.contains("/activex/")) {
      throw new RefusedFile(Refusal.ACTIVE);
    }
    if (name.equals("xl/connections.xml")) {
      throw new RefusedFile(Refusal.EXTERNAL);
    }
    if (name.contains("/embeddings/")) {
      embedded(entry, name);
      return;
    }
    if (name.contains("/revisions/")) {
      remarks.add(Remark.TRACKED);
    }
    read(entry, OfficeParts.of(name, remarks));
  }

  /** A chart has its whole workbook with it, and that is no program. */
  private void embedded(ZipEntry entry, String name) throws IOException {
    if (!name.endsWith(".xlsx")) {
      throw new RefusedFile(Refusal.EMBEDDED);
    }
    try (var in = unpacked.counted(zip.getInputStream(entry))) {
      NestedWorkbook.look(in, unpacked);
    }
    remarks.add(Remark.WORKBOOK);
  }

  private FileKind openDocument(ZipEntry type) throws IOException {
    var kind = odfKind(type);
    var manifest = zip.getEntry(ODF_MANIFEST);
    if (manifest == null) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    read(manifest, new OdfManifest());
    if (zip.getEntry("content.xml") == null) {
      throw new RefusedFile(Refusal.DAMAGED);
    }
    for (var entry : parts()) {
      odfPart(entry, entry.getName());
    }
    return kind;
  }

  private FileKind odfKind(ZipEntry type) throws IOException {
    try (var in = unpacked.counted(zip.getInputStream(type))) {
      var said = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
      return FileKind.ofType(said)
          .filter(_ -> said.contains("opendocument"))
          .orElseThrow(() ->
              new RefusedFile(said.contains("opendocument") ? Refusal.KIND : Refusal.ARCHIVE));
    }
  }

  private void odfPart(ZipEntry entry, String name) throws IOException {
    refuseProgram(name.toLowerCase(Locale.ROOT));
    if (name.startsWith("Basic/") || name.startsWith("Scripts/")) {
      throw new RefusedFile(Refusal.MACROS);
    }
    if (name.matches("Object \\d+")) {
      throw new RefusedFile(Refusal.EMBEDDED);
    }
    read(entry, OdfPart.of(name, remarks));
  }

  private static void refuseProgram(String name) throws RefusedFile {
    if (PROGRAM.matcher(name).matches()) {
      throw new RefusedFile(Refusal.EMBEDDED);
    }
  }

  private List<? extends ZipEntry> parts() {
    return Collections.list(zip.entries()).stream().filter(one -> !one.isDirectory()).toList();
  }

  /** Also what nobody looks into is unpacked to its end: it is counted, and it is whole. */
  private void read(ZipEntry entry, @Nullable Part part) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      if (part == null) {
        unpacked.counted(in).transferTo(OutputStream.nullOutputStream());
      } else {
        part.read(unpacked.countedXml(in));
      }
    }
  }
}
