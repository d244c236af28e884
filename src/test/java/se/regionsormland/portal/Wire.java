package se.regionsormland.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Bytes as no browser would send them, and what came back. */
public final class Wire {

  private static final int PATIENCE = 10_000; // milliseconds

  private Wire() {}

  /** Header names in small letters. */
  public record Answer(int status, Map<String, String> headers, String body) {}

  /** The lines before the empty one; the wish to part is added. */
  public static Answer send(int port, String... lines) {
    var all = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(all.getBytes(ISO_8859_1));
      return read(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer read(String answer) {
    var parts = answer.split("\r\n\r\n", 2);
    var head = List.of(parts[0].split("\r\n"));
    var headers = new TreeMap<String, String>();
    head.stream()
        .skip(1)
        .map(line -> line.split(": ", 2))
        .forEach(line -> headers.put(line[0].toLowerCase(Locale.ROOT), line[1]));
    return new Answer(Integer.parseInt(head.getFirst().split(" ")[1]), headers, parts[1]);
  }
}
