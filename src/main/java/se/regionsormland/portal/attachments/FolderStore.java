package se.regionsormland.portal.attachments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Sha256;

/**
 * A folder for each idea, a file for each attachment: {@code <idea>/<attachment>.<SHA-256>}. A file
 * is written beside them first, and moved there when all of it is on disk.
 */
@Component
class FolderStore implements FileStore {

  private static final String INCOMING = "inkommer";
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f]{64})", Pattern.CASE_INSENSITIVE);

  private final Path folder;

  FolderStore(AttachmentSettings settings) {
    this.folder = settings.folder().toAbsolutePath().normalize();
  }

  @Override
  public Incoming take(Source source) throws IOException {
    var file =
        Files.createDirectories(folder.resolve(INCOMING)).resolve(UUID.randomUUID().toString());
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var digest = new DigestOutputStream(Channels.newOutputStream(channel), Sha256.digest());
      if (!source.writeTo(digest)) {
        throw new TooLarge();
      }
      channel.force(true);
      var sum = HexFormat.of().formatHex(digest.getMessageDigest().digest());
      return new Written(file, channel.size(), sum);
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private final class Written implements Incoming {

    private final Path file;
    private final long size;
    private final String sum;

    Written(Path file, long size, String sum) {
      this.file = file;
      this.size = size;
      this.sum = sum;
    }

    @Override
    public Path path() {
      return file;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public String sha256() {
      return sum;
    }

    @Override
    public void keepAt(Address address) throws IOException {
      var own = ownOf(address.idea());
      Files.createDirectories(own);
      Files.move(file, at(address), StandardCopyOption.ATOMIC_MOVE);
      force(own);
      force(folder);
    }

    @Override
    public void close() {
      delete(file);
    }
  }

  @Override
  public InputStream open(Address address) throws IOException {
    var file = at(address);
    if (!sumOf(file).equals(address.sha256())) {
      throw new IOException("A kept file is not what it was");
    }
    return new BufferedInputStream(Files.newInputStream(file));
  }

  @Override
  public boolean has(Address address) {
    return Files.isRegularFile(at(address));
  }

  @Override
  public void remove(Address address) {
    delete(at(address));
  }

  @Override
  public void removeAllOf(UUID idea) {
    var own = ownOf(idea);
    files(own).forEach(FolderStore::delete);
    delete(own);
  }

  @Override
  public List<Address> since(Instant before) {
    return files(folder).stream()
        .filter(Files::isDirectory)
        .flatMap(own ->
            files(own).stream()
                .filter(file -> isOlder(file, before))
                .flatMap(file -> addressOf(own, file).stream()))
        .toList();
  }

  @Override
  public void forgetBroken(Instant before) {
    files(folder.resolve(INCOMING)).stream()
        .filter(file -> isOlder(file, before))
        .forEach(FolderStore::delete);
  }

  private Path ownOf(UUID idea) {
    return folder.resolve(idea.toString());
  }

  private Path at(Address address) {
    return ownOf(address.idea()).resolve(address.attachment() + "." + address.sha256());
  }

  private static Optional<Address> addressOf(Path own, Path file) {
    var name = NAME.matcher(file.getFileName().toString());
    try {
      return name.matches()
          ? Optional.of(
              new Address(
                  UUID.fromString(own.getFileName().toString()),
                  UUID.fromString(name.group(1)),
                  name.group(2)))
          : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static boolean isOlder(Path file, Instant than) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(than);
    } catch (IOException gone) {
      return false;
    }
  }

  private static List<Path> files(Path in) {
    try (Stream<Path> all = Files.list(in)) {
      return all.toList();
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** That a file has its name is written in its folder. */
  private static void force(Path own) throws IOException {
    try (var channel = FileChannel.open(own, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static String sumOf(Path file) throws IOException {
    var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest());
    Files.copy(file, digest);
    return HexFormat.of().formatHex(digest.getMessageDigest().digest());
  }
}
