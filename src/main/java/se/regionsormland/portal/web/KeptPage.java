package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A page as it goes over the wire, plain and packed, each with a strong tag of its own. */
final class KeptPage {

  static final String VARIES = "Cookie, Accept-Encoding";

  private static final int TAG_BYTES = 16;

  private static final class Form {
    final byte[] bytes;
    final String tag;
    final @Nullable String encoding;

    Form(byte[] bytes, String tag, @Nullable String encoding) {
      this.bytes = bytes;
      this.tag = tag;
      this.encoding = encoding;
    }
  }

  private final Form plain;
  private final Form packed;
  private final String type;
  private final String caching;
  private final String language;
  private final Instant madeAt;
  private final Instant goodUntil;

  /**
   * {@code first} is the answer that the page was first given with; {@code goodUntil} exclusive.
   */
  KeptPage(byte[] page, HttpServletResponse first, Instant madeAt, Instant goodUntil) {
    var tag = tag(page);
    this.plain = new Form(page, '"' + tag + '"', null);
    this.packed = new Form(pack(page), '"' + tag + "-gzip\"", "gzip");
    this.type = first.getContentType();
    this.caching = first.getHeader(HttpHeaders.CACHE_CONTROL);
    this.language = first.getLocale().toLanguageTag();
    this.madeAt = madeAt;
    this.goodUntil = goodUntil;
  }

  /** Of the page as it is, not packed. */
  String tag() {
    return plain.tag;
  }

  Instant madeAt() {
    return madeAt;
  }

  Instant goodUntil() {
    return goodUntil;
  }

  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var form = acceptsPacked(request) ? packed : plain;
    response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
    response.setHeader(HttpHeaders.VARY, VARIES);
    response.setHeader(HttpHeaders.ETAG, form.tag);
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
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(page);
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
