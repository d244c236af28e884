package se.regionsormland.portal.attachments.inspection;

import java.util.Set;
import org.xml.sax.Attributes;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** Whether anything is said in one of these elements. A number alone is that of the page. */
final class TextIn extends Part {

  private final Set<String> elements;
  private final Remark remark;
  private final Set<Remark> remarks;
  private boolean inside;

  TextIn(Set<String> elements, Remark remark, Set<Remark> remarks) {
    this.elements = elements;
    this.remark = remark;
    this.remarks = remarks;
  }

  @Override
  void element(String name, Attributes attributes, String space) {
    inside = elements.contains(name);
  }

  @Override
  void text(String text) {
    if (inside && text.codePoints().anyMatch(Character::isLetter)) {
      remarks.add(remark);
    }
  }
}
