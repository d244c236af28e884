package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainTest {

  private static boolean holds(String domain, String address) {
    return MailDomain.of(domain).orElseThrow().holds(EmailAddress.of(address).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "flen.se, anna@flen.se",
    "flen.se, Anna.Berg@FLEN.SE",
    "Flen.SE, anna@flen.se",
    "flen.se, anna@miljo.flen.se",
    "flen.se, anna@a.b.flen.se",
    "åbygden.se, anna@åbygden.se",
    "åbygden.se, anna@xn--bygden-hua.se",
    "xn--bygden-hua.se, anna@kansli.ÅBYGDEN.se"
  })
  void who_writes_from_the_domain_or_below_it_speaks_for_it(String domain, String address) {
    assertThat(holds(domain, address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@flen.se.example.org",
        "anna@flen.se.co",
        "anna@minflen.se",
        "anna@my-flen.se",
        "anna@flen-se.example.org",
        "anna@flen.example",
        "anna@fl\u0435n.se", // a Cyrillic letter
        "anna@f1en.se",
        "anna@xn--flen-.se.example.org",
        "flen.se@example.org",
        "anna@se",
        "anna@flen.com",
        "kalle@elev.flen.se",
        "kalle@a.elev.flen.se",
        "kalle@edu.flen.se",
        "kalle@student.flen.se"
      })
  void who_only_looks_like_it_does_not(String address) {
    var read = EmailAddress.of(address);
    assertThat(read.filter(MailDomain.of("flen.se").orElseThrow()::holds)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gmail.com",
        "GMAIL.COM",
        "mail.gmail.com",
        "hotmail.se",
        "outlook.com",
        "telia.com",
        "foreningen.onmicrosoft.com",
        "pp.se",
        "com.se",
        "org.se",
        "co.uk",
        "se",
        "",
        " ",
        ".se",
        "flen..se",
        "flen",
        "flen.se/x",
        "a@flen.se",
        "*.se",
        "flen.se flen.se",
        "127.0.0.1"
      })
  void where_anybody_can_have_an_address_is_nobodys_domain(String domain) {
    assertThat(MailDomain.of(domain)).isEmpty();
  }
}
