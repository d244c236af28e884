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
    "åbygden.se, anna@åbygden.se",
    "åbygden.se, anna@xn--bygden-hua.se",
    "kansli.åbygden.se, anna@kansli.xn--bygden-hua.se"
  })
  void who_writes_from_the_domain_speaks_for_it(String domain, String address) {
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
        "anna@miljo.flen.se",
        "anna@a.b.flen.se",
        "kalle@elev.flen.se",
        "kalle@klass7.skolan.flen.se",
        "anna@www.flen.se"
      })
  void who_only_looks_like_it_or_stands_below_it_does_not(String address) {
    var read = EmailAddress.of(address);
    assertThat(read.filter(MailDomain.of("flen.se").orElseThrow()::holds)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flen.se miljo.flen.se",
        " Flen.se,miljo.flen.se ",
        "flen.se; miljo.flen.se flen.se"
      })
  void a_list_names_each_of_them(String typed) {
    assertThat(MailDomain.all(typed))
        .extracting(MailDomain::sent)
        .containsExactly("flen.se", "miljo.flen.se");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " , ", "flen.se gmail.com", "flen.se *.flen.se", "flen.se .flen.se"})
  void a_list_with_one_that_is_none_names_nobody(String typed) {
    assertThat(MailDomain.all(typed)).isEmpty();
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
