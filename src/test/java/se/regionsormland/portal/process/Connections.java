package se.regionsormland.portal.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a process speaks to, as Linux tells it. */
final class Connections {

  private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
  private static final int LOCAL = 1;
  private static final int REMOTE = 2;
  private static final int INODE = 9;

  private Connections() {}

  /** Ends of a socket: ports, and the far address as the kernel writes it. */
  record Ends(int localPort, String address, int port) {}

  static boolean canBeSeen() {
    return Files.isReadable(Path.of("/proc/self/net/tcp"));
  }

  /** Those that lead somewhere: also those that are only being tried. */
  static Set<Ends> of(long pid) throws IOException {
    var own = sockets(pid);
    var found = new HashSet<Ends>();
    for (var table : List.of("tcp", "tcp6", "udp", "udp6")) {
      try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "net", table))) {
        lines
            .skip(1)
            .map(line -> line.strip().split("\\s+"))
            .filter(cells -> own.contains(cells[INODE]))
            .map(cells -> ends(cells[LOCAL], cells[REMOTE]))
            .filter(ends -> ends.port() != 0)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Set<String> sockets(long pid) throws IOException {
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
      return open.map(Connections::target)
          .map(SOCKET::matcher)
          .filter(socket -> socket.matches())
          .map(socket -> socket.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return ""; // closed meanwhile
    }
  }

  private static Ends ends(String local, String remote) {
    var far = remote.split(":");
    return new Ends(
        Integer.parseInt(local.split(":")[1], 16), far[0], Integer.parseInt(far[1], 16));
  }
}
