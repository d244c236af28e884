package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import se.regionsormland.portal.attachments.Attachment;
import se.regionsormland.portal.web.Download;

/** A file as it is given: to be kept, and never to be shown by the browser itself. */
final class GivenFile {

  private GivenFile() {}

  static void write(
      Attachment one, InputStream content, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Download.begin(one.name(), one.type(), request, response);
    response.setContentLengthLong(one.size());
    content.transferTo(response.getOutputStream());
  }
}
