package se.regionsormland.portal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.77, 203.0.113.0/24",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
    "::ffff:203.0.113.77, 203.0.113.0/24",
    "unknown, ''"
  })
  void of_an_address_its_network_is_kept(String address, String network) {
    assertThat(Network.of(address)).isEqualTo(network);
  }
}
