package se.regionsormland.portal.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** A mail server that takes no letter to anybody, and repeats the address as real ones do. */
final class RefusingServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String answer;

  RefusingServer(int port, String answer) throws IOException {
    this.answer = answer;
    socket = open(port);
    Thread.ofVirtual().start(this::serve);
  }

  /** The one before it may be on its way out still. */
  private static ServerSocket open(int port) throws IOException {
    for (int tries = 0; ; tries++) {
      try {
        return new ServerSocket(port, 5, InetAddress.ofLiteral("127.0.0.1"));
      } catch (BindException e) {
        if (tries == 50) {
          throw e;
        }
        LockSupport.parkNanos(100_000_000);
      }
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // The test has closed the socket, or the client has gone: both end a conversation.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client, "220 localhost");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      boolean recipient = line.startsWith("RCPT");
      say(client, recipient ? answer + " " + line.substring(8) + " is not here" : "250 OK");
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
