package se.regionsormland.portal.attachments.inspection;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** What an OpenDocument's content and styles tell; so do those of a chart within it. */
final class OdfPart extends Part {

  private static final Set<String> CHANGED = Set.of("changed-region", "cell-content-change");
  private static final Set<String> WITHIN =
      Set.of("object-ole", "applet", "plugin", "floating-frame");
  private static final Set<String> ACTS = Set.of("dde-source", "dde-connection-decl", "dde-link");
  private static final Set<String> RUNS = Set.of("execute-macro", "execute");
  private static final String SCRIPT = "xmlns:script:1.0";

  /** What is within the package is named from its root. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|/.*|\\.\\./.*");

  private final Set<Remark> remarks;
  private boolean inNotes;

  private OdfPart(Set<Remark> remarks) {
    this.remarks = remarks;
  }

  static @Nullable Part of(String name, Set<Remark> remarks) {
    if (name.equals("meta.xml")) {
      return new TextIn(Set.of("creator", "initial-creator"), Remark.PERSON, remarks);
    }
    return name.endsWith("content.xml") || name.endsWith("styles.xml")
        ? new OdfPart(remarks)
        : null;
  }

  @Override
  void element(String name, Attributes attributes, String space) throws RefusedFile {
    refuse(name, attributes, space);
    inNotes = name.equals("notes") || (inNotes && !name.equals("page"));
    if (CHANGED.contains(name)) {
      remarks.add(Remark.TRACKED);
    } else if (name.equals("annotation")) {
      remarks.add(Remark.COMMENTS);
    } else if (Set.of("collapse", "filter").contains(value(attributes, "visibility"))) {
      remarks.add(Remark.HIDDEN_ROWS);
    } else if (name.equals("table-properties") && value(attributes, "display").equals("false")) {
      remarks.add(Remark.HIDDEN_SHEET);
    } else if (name.equals("text-properties") && value(attributes, "display").equals("none")) {
      remarks.add(Remark.HIDDEN_TEXT);
    } else if (name.equals("drawing-page-properties")
        && value(attributes, "visibility").equals("hidden")) {
      remarks.add(Remark.HIDDEN_SLIDE);
    }
  }

  private static void refuse(String name, Attributes attributes, String space) throws RefusedFile {
    if (space.endsWith(SCRIPT) || name.equals("script")) {
      throw new RefusedFile(Refusal.MACROS);
    }
    if (ACTS.contains(name) || RUNS.contains(value(attributes, "action"))) {
      throw new RefusedFile(Refusal.ACTIVE);
    }
    if (WITHIN.contains(name)) {
      throw new RefusedFile(Refusal.EMBEDDED);
    }
    if (!name.equals("a") && ELSEWHERE.matcher(value(attributes, "href")).matches()) {
      throw new RefusedFile(Refusal.EXTERNAL);
    }
  }

  @Override
  void text(String text) {
    if (inNotes && text.codePoints().anyMatch(Character::isLetter)) {
      remarks.add(Remark.SPEAKER_NOTES);
    }
  }
}
