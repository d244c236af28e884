package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A file on its way in, read once and while it comes. Its name is as the sender's computer said it,
 * and no name of ours.
 */
public final class IncomingFile {

  /** Who answers before all of it has come is not heard: the rest is read, and thrown away. */
  private static final long THROWN_AWAY = 256L * 1024 * 1024;

  private static final String NAME = IncomingFile.class.getName();

  private final String name;
  private final InputStream content;

  public IncomingFile(String name, InputStream content) {
    this.name = name;
    this.content = content;
  }

  /** Empty where none was chosen. */
  public static Optional<IncomingFile> of(HttpServletRequest request) {
    return Optional.ofNullable((IncomingFile) request.getAttribute(NAME))
        .filter(file -> !file.name.isBlank());
  }

  void putOn(HttpServletRequest request) {
    request.setAttribute(NAME, this);
  }

  public String name() {
    return name;
  }

  /**
   * As much as there may be.
   *
   * @return whether that was all of it
   * @throws IOException also where it never came to its end
   */
  public boolean copyTo(OutputStream to, long most) throws IOException {
    var buffer = new byte[16 * 1024];
    long left = most;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      if (read > left) {
        return false;
      }
      to.write(buffer, 0, read);
      left -= read;
    }
    return true;
  }

  /** Whatever of it nobody has asked for. */
  void throwAway() throws IOException {
    var nowhere = OutputStream.nullOutputStream();
    copyTo(nowhere, THROWN_AWAY);
  }
}
