package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.io.InputStream;

/** Looks for what does harm. */
interface VirusScan {

  /**
   * @throws IOException where nobody answers
   */
  Scan of(InputStream file) throws IOException;
}
