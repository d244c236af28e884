package se.regionsormland.portal.attachments.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/**
 * The words beside a file. The file itself is no field: its name stands here so that what is wrong
 * with it can be said there.
 */
record AttachmentForm(
    @Lines(max = SecrecyForm.LONGEST, message = "{attachments.secrecy.long}")
        @Nullable String secrecy,
    @Nullable String file) {

  static AttachmentForm empty() {
    return new AttachmentForm("", "");
  }

  String reason() {
    return Typed.text(secrecy);
  }
}
