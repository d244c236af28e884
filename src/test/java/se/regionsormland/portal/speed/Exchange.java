package se.regionsormland.portal.speed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that asks again and again, with as little work of its own as can be. */
final class Exchange implements AutoCloseable {

  /** No answer takes so long: who waits longer waits for what never comes. */
  private static final int AT_MOST = 120_000;

  private final int port;
  private Socket socket;
  private InputStream in;
  private int status;
  private long length;
  private boolean chunked;
  private boolean closes;

  Exchange(int port) throws IOException {
    this.port = port;
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    this.in = open();
  }

  private InputStream open() throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(AT_MOST);
    return new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  static byte[] get(String path, String... headers) {
    var request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
    for (var header : headers) {
      request.append(header).append("\r\n");
    }
    return request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] post(String path, String form) {
    return ("POST %s HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s")
        .formatted(path, form.length(), form)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Asks, reads the whole answer and gives its status; anew where the server has hung up. */
  int ask(byte[] request) throws IOException {
    if (closes) {
      socket.close();
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      in = open();
    }
    socket.getOutputStream().write(request);
    readHead();
    if (chunked) {
      skipChunks();
    } else if (length > 0) {
      in.skipNBytes(length);
    }
    return status;
  }

  /** Bytes of the body that came last, where it said how many. */
  long length() {
    return length;
  }

  private void readHead() throws IOException {
    status = Integer.parseInt(line().substring(9, 12));
    length = 0;
    chunked = false;
    closes = false;
    for (var line = line(); !line.isEmpty(); line = line()) {
      var header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Long.parseLong(header.substring(15).strip());
      } else if (header.startsWith("transfer-encoding:")) {
        chunked = true;
      } else if (header.startsWith("connection: close")) {
        closes = true;
      }
    }
  }

  private void skipChunks() throws IOException {
    long all = 0;
    for (int size = chunk(); size > 0; size = chunk()) {
      in.skipNBytes(size + 2L);
      all += size;
    }
    line();
    length = all;
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder(64);
    for (int sign = in.read(); sign != '\n'; sign = in.read()) {
      if (sign < 0) {
        throw new EOFException();
      }
      if (sign != '\r') {
        line.append((char) sign);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
