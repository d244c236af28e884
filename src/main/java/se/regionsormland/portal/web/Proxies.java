package se.regionsormland.portal.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Who may say for whom it asks, and that it was https: the proxies that the settings name, by
 * address or network. From anybody else such a header is a claim, and not read. The host's name is
 * never taken from one.
 */
@Component
class Proxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private static final Logger log = LoggerFactory.getLogger(Proxies.class);

  private final List<String> networks;
  private final String base;

  Proxies(@Value("${portal.proxies:}") List<String> named, Links links) {
    this.networks = named.stream().map(String::strip).map(Proxies::network).toList();
    this.base = links.base();
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory server) {
    if (networks.isEmpty()) {
      warnWhenSomethingMustStandBetween();
      return;
    }
    var valve = new RemoteIpValve();
    valve.setInternalProxies(String.join(",", networks));
    valve.setRemoteIpHeader("X-Forwarded-For");
    valve.setProtocolHeader("X-Forwarded-Proto");
    server.addEngineValves(valve);
  }

  private void warnWhenSomethingMustStandBetween() {
    if (base.startsWith("https:")) {
      log.warn(
          "The portal's address is https, but no proxy is named (portal.proxies): cookies are not"
              + " bound to https, and limits count the proxy instead of people.");
    }
  }

  /** A network in CIDR notation. A name could lead anywhere, and half an address mean anything. */
  private static String network(String named) {
    var parts = named.split("/", 2);
    var address = literal(parts[0]);
    if (address == null || !(address instanceof Inet6Address || whole(address, parts[0]))) {
      throw new IllegalStateException(
          "portal.proxies: %s is neither an address nor a network such as 10.1.0.0/16"
              .formatted(named));
    }
    return parts.length > 1 ? named : named + "/" + 8 * address.getAddress().length;
  }

  private static boolean whole(InetAddress address, String written) {
    return address.getHostAddress().equals(written);
  }

  private static @Nullable InetAddress literal(String written) {
    try {
      return InetAddress.ofLiteral(written);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
