package se.regionsormland.portal.notification.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import se.regionsormland.portal.LoopbackServer;

/** A mail server that takes no letter to anybody, and repeats the address as real ones do. */
final class RefusingServer implements AutoCloseable {

  private final LoopbackServer server;
  private final String answer;

  RefusingServer(int port, String answer) throws IOException {
    this.answer = answer;
    server = new LoopbackServer(port, this::talk);
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
    server.close();
  }
}
