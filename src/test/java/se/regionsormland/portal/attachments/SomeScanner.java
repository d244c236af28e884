package se.regionsormland.portal.attachments;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import se.regionsormland.portal.LoopbackServer;

/** Speaks as clamd does over INSTREAM, and finds one word of our own that harms nobody. */
final class SomeScanner implements AutoCloseable {

  static final String FOUND = "PROJEKTPORTENS-EGET-OFARLIGA-PROV";

  private final LoopbackServer server;
  private volatile String said = "";

  SomeScanner() throws IOException {
    server = new LoopbackServer(0, this::answer);
  }

  /** What it says instead of what it finds. */
  SomeScanner saying(String words) {
    said = words;
    return this;
  }

  String at() {
    return "localhost:" + server.port();
  }

  private void answer(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
    var content = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      content.write(in.readNBytes(length));
    }
    boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(FOUND);
    var usual = found ? "stream: Eget.Prov FOUND" : "stream: OK";
    var answer = !command.equals("zINSTREAM\0") ? "UNKNOWN COMMAND" : said.isEmpty() ? usual : said;
    socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
