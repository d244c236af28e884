package se.regionsormland.portal.attachments.inspection;

import org.xml.sax.Attributes;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.RefusedFile;

/** An OpenDocument package's own list says which of its parts are encrypted. */
final class OdfManifest extends Part {
  @Override
  void element(String name, Attributes attributes, String space) throws RefusedFile {
    if (name.equals("encryption-data")) {
      throw new RefusedFile(Refusal.ENCRYPTED);
    }
  }
}
