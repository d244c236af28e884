package se.regionsormland.portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A server of a test's own, on the loopback address and with one conversation at a time. A socket
 * that is closed while it waits for somebody may take one more: {@link #close} waits that out.
 */
public final class LoopbackServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ServerSocket socket;
  private final Talk talk;
  private final Thread serving;
  private volatile @Nullable Socket client;

  /** What is said to one who comes; however it ends, the next is served. */
  @FunctionalInterface
  public interface Talk {
    void with(Socket client) throws IOException;
  }

  /** At a port of the system's choice for 0. */
  public LoopbackServer(int port, Talk talk) throws IOException {
    this.talk = talk;
    socket = new ServerSocket(port, 10, InetAddress.ofLiteral("127.0.0.1"));
    serving = Thread.ofVirtual().start(this::serve);
  }

  public int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var next = socket.accept()) {
        client = next;
        talk.with(next);
      } catch (IOException e) {
        // The test has closed the socket, or the client has gone: both end a conversation.
      }
    }
  }

  /** Nobody is served any more. */
  @Override
  public void close() throws IOException {
    socket.close();
    var last = client;
    if (last != null) {
      last.close();
    }
    try {
      if (!serving.join(PATIENCE)) {
        throw new IOException("The server goes on after its end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
