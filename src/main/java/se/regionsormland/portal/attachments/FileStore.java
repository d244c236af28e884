package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where files are. Each attachment has its own, also where two are equal: what goes with one never
 * takes another's away.
 */
interface FileStore {

  /** Whose it is, and what is in it. */
  record Address(UUID idea, UUID attachment, String sha256) {

    static Address of(Attachment one) {
      return new Address(one.idea(), one.id(), one.sha256());
    }
  }

  /** A file on its way in: on disk, and nobody's yet. Closed, it is gone unless it was kept. */
  interface Incoming extends AutoCloseable {

    Path path();

    long size();

    String sha256();

    /** From now it is at that address, also if the power goes. */
    void keepAt(Address address) throws IOException;

    @Override
    void close();
  }

  /** What is written while it comes. */
  interface Source {
    /**
     * @return false where there was more of it
     */
    boolean writeTo(java.io.OutputStream to) throws IOException;
  }

  /**
   * @throws TooLarge where there is more than there may be
   */
  Incoming take(Source source) throws IOException;

  final class TooLarge extends IOException {}

  /**
   * @throws IOException also where what is there is not what was put there
   */
  InputStream open(Address address) throws IOException;

  boolean has(Address address);

  /** What is not there is no matter. */
  void remove(Address address);

  void removeAllOf(UUID idea);

  /** Those that have been there since before then; those on their way in are not among them. */
  List<Address> since(Instant before);

  /** What came in part, before then, and that nobody closed. */
  void forgetBroken(Instant before);
}
