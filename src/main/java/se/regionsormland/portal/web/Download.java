package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.UriUtils;

/**
 * A file to keep, named in both forms (RFC 6266): as it is called, and for older readers without
 * the marks on its letters, å and ä as a, ö as o..
 */
public final class Download {

  private static final MediaType SPREADSHEET =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final MediaType WORD =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  public static final String ZIP = "application/zip";

  private Download() {}

  /** {@code name} without its ending. */
  public static ResponseEntity<byte[]> spreadsheet(byte[] content, String name) {
    return of(content, SPREADSHEET, name + ".xlsx");
  }

  /** {@code name} without its ending. */
  public static ResponseEntity<byte[]> word(byte[] content, String name) {
    return of(content, WORD, name + ".docx");
  }

  public static ResponseEntity<byte[]> of(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
        .body(content);
  }

  /**
   * The head of a file that somebody else made: whatever is in it, a browser keeps it and shows
   * nothing of it, and no cache has it. What follows is written as it is read.
   */
  public static void begin(
      String name, String type, HttpServletRequest request, HttpServletResponse response) {
    ShallowEtagHeaderFilter.disableContentCaching(request);
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  static String disposition(String name) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain(name), UriUtils.encode(name, StandardCharsets.UTF_8));
  }

  /** Of letters, digits, hyphens and full stops that every system can read. */
  public static String plain(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9.]+", "-");
  }
}
