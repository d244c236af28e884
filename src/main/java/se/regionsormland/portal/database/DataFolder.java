package se.regionsormland.portal.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regionsormland.portal.shared.NotStarting;
import se.regionsormland.portal.shared.Secret;

/**
 * The folder that one running portal holds. The lock dies with the process, so it tells a portal
 * that runs from one that was killed and left its PostgreSQL behind.
 */
class DataFolder implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

  private final Path home;
  private final FileLock lock;

  private DataFolder(Path home, FileLock lock) {
    this.home = home;
    this.lock = lock;
  }

  static DataFolder claim(Path home) {
    try {
      Files.createDirectories(home);
      var channel =
          FileChannel.open(
              home.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw inUse(home.toAbsolutePath().normalize());
      }
      return new DataFolder(home.toAbsolutePath().normalize(), lock);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + home + " cannot be used", e);
    }
  }

  private static NotStarting inUse(Path folder) {
    return new NotStarting(
        "En portal är redan igång och använder databasen i "
            + folder
            + ". Två portaler delar aldrig en databas på det sättet.",
        "Stoppa den andra portalen, ge den här en egen mapp (--portal.data=mapp) eller låt båda"
            + " använda en egen PostgreSQL (SPRING_DATASOURCE_URL).",
        null);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  Path postgresData() {
    return home.resolve("postgres");
  }

  /** The server's programs are unpacked here, not in a folder that others may write to. */
  Path binaries() {
    return home.resolve("binaries");
  }

  /** Its programs are run, so nobody else may put others in their place. */
  void closeBinaries() throws IOException {
    Files.createDirectories(binaries());
    if (hasOwners()) {
      Files.setPosixFilePermissions(binaries(), PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** Of all roles of the server; made when it is first needed, and readable by its owner alone. */
  String password() throws IOException {
    var file = home.resolve("database.password");
    if (!Files.exists(file) && hasOwners()) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    if (!Files.exists(file) || Files.size(file) == 0) {
      Files.writeString(file, Secret.fresh());
    }
    return Files.readString(file).strip();
  }

  private boolean hasOwners() {
    return home.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Stops the server that a killed portal left running, at once; PostgreSQL then recovers. */
  void stopLeftover() throws IOException {
    var left = leftoverServer();
    if (left.isEmpty()) {
      return;
    }
    log.info(
        "Stopping the PostgreSQL that an earlier, killed portal left (process {})", left.get());
    kill(left.get(), "-QUIT");
    if (!gone(left.get(), Duration.ofSeconds(20))) {
      throw new IOException("PostgreSQL (process " + left.get() + ") does not stop");
    }
  }

  private Optional<Long> leftoverServer() throws IOException {
    var pidFile = postgresData().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(pidFile);
    if (lines.size() < 2 || !isOurs(Path.of(lines.get(1).strip()))) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(ProcessHandle::isAlive)
        .filter(DataFolder::isPostgres)
        .map(ProcessHandle::pid);
  }

  private boolean isOurs(Path served) throws IOException {
    return Files.exists(served) && Files.isSameFile(served, postgresData());
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.contains("postgres")).orElse(true);
  }

  private static void kill(long pid, String signal) throws IOException {
    try {
      new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while stopping PostgreSQL", e);
    }
  }

  private static boolean gone(long pid, Duration patience) throws IOException {
    try {
      var process = ProcessHandle.of(pid);
      if (process.isPresent()) {
        process.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while stopping PostgreSQL", e);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      log.warn("PostgreSQL (process {}) is still there", pid, e);
      return false;
    }
  }

  @Override
  public void close() {
    try (var channel = lock.acquiredBy()) {
      lock.release();
      log.debug("Released {} ({})", home, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
