package se.regionsormland.portal.attachments.web;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Typed;

/** Why a file should not be given to others; empty takes the mark away. */
record SecrecyForm(
    @Lines(max = LONGEST, message = "{attachments.secrecy.long}") @Nullable String secrecy) {

  static final int LONGEST = 1000;

  String reason() {
    return Typed.text(secrecy);
  }
}
