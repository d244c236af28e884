package se.regionsormland.portal.notification.post;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.regionsormland.portal.LoopbackServer;

/** A mail server that takes everything and remembers it byte by byte, as it came on the wire. */
final class RecordingServer implements AutoCloseable {

  private final LoopbackServer server;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private volatile String offered = "8BITMIME";

  RecordingServer(int port) throws IOException {
    server = new LoopbackServer(port, this::talk);
  }

  /** One sign for each byte. */
  List<String> recipients() {
    return lines.stream()
        .filter(line -> line.startsWith("RCPT TO:"))
        .map(line -> line.substring("RCPT TO:".length()))
        .toList();
  }

  /** Of each letter its headers, unfolded. */
  List<List<String>> headers() {
    var letters = new ArrayList<List<String>>();
    for (int start = 0; start < lines.size(); start++) {
      if (lines.get(start).equals("DATA")) {
        letters.add(unfolded(lines.subList(start + 1, lines.size())));
      }
    }
    return letters;
  }

  private static List<String> unfolded(List<String> letter) {
    var headers = new ArrayList<String>();
    for (var line : letter.subList(0, letter.indexOf(""))) {
      if (line.startsWith(" ") || line.startsWith("\t")) {
        headers.set(headers.size() - 1, headers.getLast() + " " + line.strip());
      } else {
        headers.add(line);
      }
    }
    return headers;
  }

  /** What it says that it can, beside the least that servers can. */
  void offer(String extension) {
    offered = extension;
  }

  /**
   * Without delay: of an answer of two lines the second would else wait until the first is seen.
   */
  private void talk(Socket client) throws IOException {
    client.setTcpNoDelay(true);
    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
    say(client, "220 localhost");
    boolean inLetter = false;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
      if (inLetter) {
        inLetter = !line.equals(".");
        if (!inLetter) {
          say(client, "250 OK");
        }
      } else {
        inLetter = line.equals("DATA");
        answer(client, line);
      }
    }
  }

  private void answer(Socket client, String line) throws IOException {
    if (line.startsWith("EHLO")) {
      say(client, "250-localhost");
      say(client, "250 " + offered);
    } else {
      say(client, line.equals("DATA") ? "354 Go on" : "250 OK");
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
