package se.regionsormland.portal.attachments.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form with a file, as a browser sends it: the fields in their order, and the file last. */
public final class Sent {

  static final String BOUNDARY = "----slut-pa-delen";
  public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  private final Map<String, String> fields;
  private final String name;
  private final byte[] file;

  private Sent(Map<String, String> fields, String name, byte[] file) {
    this.fields = fields;
    this.name = name;
    this.file = file;
  }

  public static Sent file(String csrf, String name, byte[] file) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("_csrf", csrf);
    return new Sent(fields, name, file);
  }

  public Sent with(String field, String value) {
    var more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new Sent(more, name, file);
  }

  public byte[] body() {
    var out = new ByteArrayOutputStream();
    fields.forEach((field, value) -> {
      part(out, "name=\"" + field + "\"", "");
      out.writeBytes(value.getBytes(UTF_8));
      out.writeBytes("\r\n".getBytes(UTF_8));
    });
    part(out, "name=\"file\"; filename=\"" + name + "\"", "Content-Type: application/x-any\r\n");
    out.writeBytes(file);
    out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return out.toByteArray();
  }

  private static void part(ByteArrayOutputStream out, String what, String more) {
    var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + "\r\n" + more;
    out.writeBytes((head + "\r\n").getBytes(UTF_8));
  }
}
