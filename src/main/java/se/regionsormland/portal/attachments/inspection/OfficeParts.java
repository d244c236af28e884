package se.regionsormland.portal.attachments.inspection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** Those parts of an Office package that tell something. */
final class OfficeParts {

  private OfficeParts() {}

  /** None where the part is only unpacked. {@code name} in small letters. */
  static @Nullable Part of(String name, Set<Remark> remarks) {
    if (name.endsWith(".rels")) {
      return new Relations();
    }
    if (name.equals("docprops/core.xml")) {
      return new TextIn(Set.of("creator", "lastModifiedBy"), Remark.PERSON, remarks);
    }
    if (!name.endsWith(".xml")) {
      return null;
    }
    if (name.matches("(word|xl|ppt)/(.*/)?(threaded|modern)?comments?[^/]*/?[^/]*\\.xml")) {
      return new Comments(remarks);
    }
    if (name.startsWith("word/")) {
      return name.matches("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\d*\\.xml")
          ? new Word(remarks)
          : null;
    }
    if (name.equals("xl/workbook.xml") || name.startsWith("xl/worksheets/sheet")) {
      return new Sheets(remarks);
    }
    if (name.startsWith("ppt/notesslides/")) {
      return new TextIn(Set.of("t"), Remark.SPEAKER_NOTES, remarks);
    }
    return name.startsWith("ppt/slides/") ? new Slide(remarks) : null;
  }

  /**
   * What a part needs. A link that somebody may follow is no need; what is fetched by itself is.
   */
  private static final class Relations extends Part {
    @Override
    void element(String name, Attributes attributes, String space) throws RefusedFile {
      var type = value(attributes, "Type");
      if (value(attributes, "TargetMode").equalsIgnoreCase("External")
          && !type.endsWith("/hyperlink")) {
        throw new RefusedFile(Refusal.EXTERNAL);
      }
      if (type.endsWith("/oleObject")) {
        throw new RefusedFile(Refusal.EMBEDDED);
      }
    }
  }

  private static final class Word extends Part {

    private static final Set<String> CHANGED = Set.of("ins", "del", "moveFrom", "moveTo");
    private static final Pattern ACTS = Pattern.compile("\\bDDE(AUTO)?\\b");
    private static final Pattern FETCHES = Pattern.compile("\\bINCLUDE(PICTURE|TEXT)\\b");
    private static final int LONGEST = 20_000;

    private final Set<Remark> remarks;
    private final StringBuilder fields = new StringBuilder();
    private boolean inField;

    Word(Set<Remark> remarks) {
      this.remarks = remarks;
    }

    @Override
    void element(String name, Attributes attributes, String space) throws RefusedFile {
      inField = name.equals("instrText");
      if (CHANGED.contains(name) || name.endsWith("PrChange")) {
        remarks.add(Remark.TRACKED);
      } else if (name.equals("vanish")
          && !Set.of("0", "false").contains(value(attributes, "val"))) {
        remarks.add(Remark.HIDDEN_TEXT);
      } else if (name.equals("altChunk") || name.equals("OLEObject")) {
        throw new RefusedFile(Refusal.EMBEDDED);
      } else if (name.equals("fldSimple")) {
        fields.append(value(attributes, "instr").toUpperCase(Locale.ROOT)).append(' ');
      }
      look();
    }

    @Override
    void text(String text) {
      if (inField) {
        fields.append(text.toUpperCase(Locale.ROOT));
      }
    }

    @Override
    void end() throws RefusedFile {
      look();
    }

    private void look() throws RefusedFile {
      if (fields.isEmpty()) {
        return;
      }
      if (ACTS.matcher(fields).find()) {
        throw new RefusedFile(Refusal.ACTIVE);
      }
      if (FETCHES.matcher(fields).find()) {
        throw new RefusedFile(Refusal.EXTERNAL);
      }
      if (fields.length() > LONGEST) {
        fields.delete(0, fields.length() - 100);
      }
    }
  }

  private static final class Sheets extends Part {

    private final Set<Remark> remarks;

    Sheets(Set<Remark> remarks) {
      this.remarks = remarks;
    }

    @Override
    void element(String name, Attributes attributes, String space) throws RefusedFile {
      switch (name) {
        case "sheet" -> {
          if (value(attributes, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
            remarks.add(Remark.HIDDEN_SHEET);
          }
        }
        case "row", "col" -> {
          if (isOn(value(attributes, "hidden"))) {
            remarks.add(Remark.HIDDEN_ROWS);
          }
        }
        case "ddeLink" -> throw new RefusedFile(Refusal.ACTIVE);
        case "oleObject" -> throw new RefusedFile(Refusal.EMBEDDED);
        default -> {
          // Cells tell nothing here.
        }
      }
    }
  }

  private static final class Slide extends Part {

    private final Set<Remark> remarks;

    Slide(Set<Remark> remarks) {
      this.remarks = remarks;
    }

    @Override
    void element(String name, Attributes attributes, String space) throws RefusedFile {
      var show = value(attributes, "show");
      if (name.equals("sld") && (show.equals("0") || show.equals("false"))) {
        remarks.add(Remark.HIDDEN_SLIDE);
      }
      if (name.equals("oleObj")) {
        throw new RefusedFile(Refusal.EMBEDDED);
      }
      if (value(attributes, "action").startsWith("ppaction://program")
          || value(attributes, "action").startsWith("ppaction://macro")) {
        throw new RefusedFile(Refusal.ACTIVE);
      }
    }
  }

  private static final class Comments extends Part {

    private static final Set<String> COMMENT = Set.of("comment", "threadedComment", "cm");

    private final Set<Remark> remarks;

    Comments(Set<Remark> remarks) {
      this.remarks = remarks;
    }

    @Override
    void element(String name, Attributes attributes, String space) {
      if (COMMENT.contains(name)) {
        remarks.add(Remark.COMMENTS);
      }
    }
  }
}
