package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A form that brings a file: its fields are read, and its file is where they end. */
final class FileRequest extends OwnFields {

  /** Ours have a few; whoever sends more sends none of ours. */
  private static final int MOST_FIELDS = 20;

  private static final Logger log = LoggerFactory.getLogger(FileRequest.class);

  private final @Nullable IncomingFile file;

  private FileRequest(
      HttpServletRequest request, Map<String, String[]> fields, @Nullable IncomingFile file) {
    super(request, fields);
    this.file = file;
    if (file != null) {
      file.putOn(request);
    }
  }

  /** There are more words before the file than the handler has room for. */
  static final class TooManyWords extends IOException {}

  /** It is not written as such a form is. */
  static final class Unreadable extends IOException {
    Unreadable(Exception cause) {
      super(cause);
    }
  }

  /** {@code room}: bytes of words. */
  static FileRequest of(HttpServletRequest request, int room) throws IOException {
    var upload = new FileUpload();
    upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
    try {
      return read(request, upload.getItemIterator(new ServletRequestContext(request)), room);
    } catch (FileUploadException | InvalidFileNameException e) {
      throw new Unreadable(e);
    }
  }

  private static FileRequest read(HttpServletRequest request, FileItemIterator parts, int room)
      throws IOException, FileUploadException {
    var fields = new LinkedHashMap<String, String[]>();
    int left = room;
    while (parts.hasNext()) {
      var part = parts.next();
      if (!part.isFormField()) {
        return new FileRequest(request, fields, fileOf(part));
      }
      var value = words(part, left);
      left -= value.length();
      fields.put(part.getFieldName(), new String[] {value});
      if (left <= 0 || fields.size() > MOST_FIELDS) {
        throw new TooManyWords();
      }
    }
    return new FileRequest(request, fields, null);
  }

  private static IncomingFile fileOf(FileItemStream part) throws IOException {
    return new IncomingFile(Objects.requireNonNullElse(part.getName(), ""), part.openStream());
  }

  private static String words(FileItemStream part, int most) throws IOException {
    try (InputStream in = part.openStream()) {
      var read = new ByteArrayOutputStream();
      read.write(in.readNBytes(most));
      return read.toString(StandardCharsets.UTF_8);
    }
  }

  /** Whoever binds a form asks for them whenever a form is sent so; they are read already. */
  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  /** So that who sent it hears the answer. */
  void throwAwayTheRest() {
    try {
      if (file != null) {
        file.throwAway();
      }
    } catch (IOException e) {
      log.debug("Nobody waits for the answer", e);
    }
  }
}
