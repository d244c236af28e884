package se.regionsormland.portal.speed;

import java.io.IOException;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;

/** Requests for one page at a fixed rate, whether those before are answered or not. */
final class Flood {

  /** How those who ask are connected. */
  enum Connections {
    /** One that is free is used again, as h2load and a proxy before the portal do. */
    KEPT("connections kept", ""),
    /** Each asks once: whoever comes for the first time has none. */
    NEW("a connection each", "Connection: close");

    private final String said;
    private final String header;

    Connections(String said, String header) {
      this.said = said;
      this.header = header;
    }

    byte[] get(String path) {
      return header.isEmpty() ? Exchange.get(path) : Exchange.get(path, header);
    }

    @Override
    public String toString() {
      return said;
    }
  }

  /** Status 0 where none came; from when it was due: what waits for the load itself counts too. */
  private record Answer(int status, double milliseconds) {}

  /** What was answered. */
  record Answers(List<Answer> all) {

    double[] milliseconds(int status) {
      return times(status).toArray();
    }

    double p99(int status) {
      return Load.percentile(99, times(status));
    }

    long but(IntPredicate known) {
      return all.stream().filter(one -> !known.test(one.status())).count();
    }

    private DoubleStream times(int status) {
      return all.stream().filter(one -> one.status() == status).mapToDouble(Answer::milliseconds);
    }
  }

  private record Free(Exchange visitor, long since) {}

  private static final Duration UNUSED = Duration.ofSeconds(5);

  private final int port;
  private final Connections connections;
  private final byte[] request;
  private final Deque<Free> free = new ConcurrentLinkedDeque<>();

  Flood(int port, Connections connections, String path) {
    this.port = port;
    this.connections = connections;
    this.request = connections.get(path);
  }

  Answers at(double aSecond, Duration time) throws InterruptedException, IOException {
    var answers = new ConcurrentLinkedQueue<Answer>();
    long between = (long) (1e9 / aSecond);
    long next = System.nanoTime();
    long end = next + time.toNanos();
    try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
      while (next < end) {
        LockSupport.parkNanos(next - System.nanoTime());
        long due = next;
        visitors.execute(() -> answers.add(new Answer(ask(), (System.nanoTime() - due) / 1e6)));
        next += between;
      }
    }
    close(free);
    return new Answers(List.copyOf(answers));
  }

  private int ask() {
    try {
      return ask(visitor());
    } catch (IOException e) {
      return 0;
    }
  }

  private int ask(Exchange visitor) throws IOException {
    boolean kept = false;
    try {
      int status = visitor.ask(request);
      kept = connections == Connections.KEPT;
      return status;
    } finally {
      if (kept) {
        free.push(new Free(visitor, System.nanoTime()));
      } else {
        visitor.close();
      }
    }
  }

  /** A connection that lay unused for long may be closed by the server at any moment. */
  private Exchange visitor() throws IOException {
    var last = free.poll();
    if (last != null && System.nanoTime() - last.since() < UNUSED.toNanos()) {
      return last.visitor();
    }
    if (last != null) {
      last.visitor().close();
    }
    return new Exchange(port);
  }

  private static void close(Deque<Free> all) throws IOException {
    for (var one : all) {
      one.visitor().close();
    }
    all.clear();
  }
}
