package se.regionsormland.portal.registry.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.regionsormland.portal.web.Download;

/** A spreadsheet to keep. */
final class Spreadsheet {

  private static final MediaType TYPE =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Spreadsheet() {}

  static ResponseEntity<byte[]> download(byte[] content, String name) {
    return Download.of(content, TYPE, name + ".xlsx");
  }
}
