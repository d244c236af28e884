package se.regionsormland.portal.web;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who come to a {@link ComputingRoom} and stay there until they are told to leave. */
final class Crowd implements AutoCloseable {

  private final ComputingRoom room;
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Boolean> let = new LinkedBlockingQueue<>();
  private final AtomicInteger present = new AtomicInteger();

  Crowd(ComputingRoom room) {
    this.room = room;
  }

  /** So many come, and all are at work, wait or have been turned away when this returns. */
  void fills(int many) {
    int before = room.inside();
    for (int one = 0; one < many; one++) {
      present.incrementAndGet();
      people.execute(() -> let.add(room.enter()));
    }
    await().until(() -> room.inside() + turnedAway() >= before + many);
  }

  /** How many of those who came were told no by now. */
  long turnedAway() {
    return let.stream().filter(in -> !in).count();
  }

  /** The next of those who were let in leaves; false where she was told no. */
  boolean leaves() throws InterruptedException {
    var in = let.poll(10, TimeUnit.SECONDS);
    if (in == null) {
      throw new AssertionError("Nobody is let in");
    }
    present.decrementAndGet();
    if (in) {
      room.leave();
    }
    return in;
  }

  @Override
  public void close() throws InterruptedException {
    while (present.get() > 0) {
      leaves();
    }
    people.close();
  }
}
