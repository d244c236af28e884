package se.regionsormland.portal.trail;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The network of an address: 203.0.113.0/24, 2001:db8:1:2:0:0:0:0/64. */
final class Network {

  private static final int V4_BYTES = 3;
  private static final int V6_BYTES = 8;

  private Network() {}

  /** Empty when no request is being answered. */
  static String ofRequest() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? of(request.getRequest().getRemoteAddr())
        : "";
  }

  static String of(String address) {
    try {
      var read = InetAddress.ofLiteral(address);
      int kept = read instanceof Inet6Address ? V6_BYTES : V4_BYTES;
      var all = read.getAddress();
      var network = Arrays.copyOf(Arrays.copyOf(all, kept), all.length);
      return InetAddress.getByAddress(network).getHostAddress() + "/" + kept * Byte.SIZE;
    } catch (IllegalArgumentException | UnknownHostException e) {
      return "";
    }
  }
}
