package se.regionsormland.portal.attachments;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * ClamAV over INSTREAM: the file in pieces, each after its length, and a length of nothing at the
 * end. Where none is named nothing is scanned, and that is said.
 */
@Component
class ClamScanner implements VirusScan {

  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration TO_CONNECT = Duration.ofSeconds(2);

  private final AttachmentSettings settings;

  ClamScanner(AttachmentSettings settings) {
    this.settings = settings;
  }

  @Override
  public Scan of(InputStream file) throws IOException {
    if (!settings.scans()) {
      return Scan.NONE;
    }
    try (var socket = new Socket()) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.connect(address(), (int) TO_CONNECT.toMillis());
      send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE)));
      return said(socket.getInputStream());
    } catch (SocketTimeoutException e) {
      throw new IOException("The scanner does not answer", e);
    }
  }

  private static void send(InputStream file, DataOutputStream to) throws IOException {
    to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    var piece = new byte[PIECE];
    for (int read = file.read(piece); read > 0; read = file.read(piece)) {
      to.writeInt(read);
      to.write(piece, 0, read);
    }
    to.writeInt(0);
    to.flush();
  }

  /** Whatever is neither is no answer: its own limit of size, for one. */
  private static Scan said(InputStream from) throws IOException {
    var answer = new String(from.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8).strip();
    var said = answer.replace("\0", "");
    if (said.endsWith(": OK")) {
      return Scan.CLEAN;
    }
    if (said.endsWith(" FOUND")) {
      return Scan.INFECTED;
    }
    throw new IOException("The scanner did not say what the file is");
  }

  private InetSocketAddress address() {
    var named = settings.clamav();
    int colon = named.lastIndexOf(':');
    return new InetSocketAddress(
        named.substring(0, colon), Integer.parseInt(named.substring(colon + 1)));
  }
}
