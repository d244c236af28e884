package se.regionsormland.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom a limit counts. One household has a whole IPv6 network of addresses: its first half. */
public final class ClientAddress {

  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    var written = request.getRemoteAddr();
    try {
      return InetAddress.ofLiteral(written) instanceof Inet6Address address
          ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
          : written;
    } catch (IllegalArgumentException e) {
      return written;
    }
  }
}
