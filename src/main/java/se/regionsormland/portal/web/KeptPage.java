package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.zip.GZIPOutputStream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import se.regionsormland.portal.shared.Sha256;

/**
 * A page as it goes over the wire, plain and packed, each with a strong tag of its own and with the
 * headers of every page, which are written once, as bytes.
 */
final class KeptPage {

  static final String VARIES = "Cookie, Accept-Encoding";

  private static final int TAG_BYTES = 16;

  private static final class Header {
    final byte[] name;
    final byte[] value;

    Header(String name, String value) {
      this.name = name.getBytes(StandardCharsets.ISO_8859_1);
      this.value = value.getBytes(StandardCharsets.ISO_8859_1);
    }

    void addTo(MimeHeaders headers) {
      headers.addValue(name, 0, name.length).setBytes(value, 0, value.length);
    }
  }

  private static final class Form {
    final byte[] bytes;
    final String tag;
    final @Nullable String encoding;
    final Header[] headers;

    Form(byte[] bytes, String tag, @Nullable String encoding, String caching) {
      this.bytes = bytes;
      this.tag = tag;
      this.encoding = encoding;
      var all = new ArrayList<Header>();
      SecurityHeaders.FIXED.forEach((name, value) -> all.add(new Header(name, value)));
      all.add(new Header(HttpHeaders.CACHE_CONTROL, caching));
      all.add(new Header(HttpHeaders.VARY, VARIES));
      all.add(new Header(HttpHeaders.ETAG, tag));
      this.headers = all.toArray(Header[]::new);
    }
  }

  private final Form plain;
  private final Form packed;
  private final String type;
  private final String language;
  private final Life life;

  /** {@code until} exclusive; and no longer than what it tells is so. */
  record Life(Instant from, Instant until, @Nullable Told told) {

    boolean holds(Instant now) {
      return !isOver(now) && (told == null || told.isStillSo());
    }

    boolean isOver(Instant now) {
      return now.isBefore(from) || !now.isBefore(until);
    }
  }

  /**
   * {@code first} is the answer that the page was first given with. What people wrote is not
   * packed.
   */
  KeptPage(byte[] page, HttpServletResponse first, Life life) {
    var tag = tag(page);
    var caching = first.getHeader(HttpHeaders.CACHE_CONTROL);
    this.plain = new Form(page, '"' + tag + '"', null, caching);
    this.packed =
        life.told() == null ? new Form(pack(page), '"' + tag + "-gzip\"", "gzip", caching) : plain;
    this.type = first.getContentType();
    this.language = first.getLocale().toLanguageTag();
    this.life = life;
  }

  /** Of the page as it is, not packed. */
  String tag() {
    return plain.tag;
  }

  boolean tells() {
    return life.told() != null;
  }

  boolean holds(Instant now) {
    return life.holds(now);
  }

  boolean isOver(Instant now) {
    return life.isOver(now);
  }

  void write(Request request, Response response) throws IOException {
    var form = acceptsPacked(request) ? packed : plain;
    var headers = response.getCoyoteResponse().getMimeHeaders();
    for (var header : form.headers) {
      header.addTo(headers);
    }
    if (isKnown(form.tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      writeWhole(form, request, response);
    }
  }

  private void writeWhole(Form form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
    response.setContentLength(form.bytes.length);
    if (form.encoding != null) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, form.encoding);
    }
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(form.bytes);
    }
  }

  private static boolean isKnown(String tag, @Nullable String tags) {
    return tags != null && (tags.contains(tag) || "*".equals(tags.strip()));
  }

  /** What is refused with q=0 is rare; whoever names gzip with a weight gets the page as it is. */
  private static boolean acceptsPacked(HttpServletRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;");
  }

  private static byte[] pack(byte[] page) {
    var packed = new ByteArrayOutputStream(page.length / 2);
    try (var out = new GZIPOutputStream(packed)) {
      out.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String tag(byte[] page) {
    return Sha256.of(page).substring(0, 2 * TAG_BYTES);
  }
}
