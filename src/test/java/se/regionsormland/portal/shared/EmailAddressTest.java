package se.regionsormland.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anna@example.se\u00a0",
        "\u2003anna@example.se",
        "\u202aanna@example.se\u202c",
        "anna@exam\u00adple.se",
        "\u200banna@example\u200b.se",
        "\ufeffanna@example.se",
        "an\u2060na@example.se",
        "mailto:anna@example.se",
        "MAILTO: anna@example.se",
        " \t anna@example.se \r\n"
      })
  void what_came_along_when_it_was_copied_is_taken_off(String copied) {
    assertThat(EmailAddress.of(copied)).contains(new EmailAddress("anna", "example.se"));
  }

  @ParameterizedTest
  @CsvSource({
    "info@malmö.example,info@xn--malm-8qa.example",
    "info@malmo\u0308.example,info@xn--malm-8qa.example",
    "info@MALMÖ.example,info@xn--malm-8qa.example",
    "info@byalagetströmsund.example,info@xn--byalagetstrmsund-wwb.example",
    "info@łan.example,info@xn--an-wqa.example",
    "Anna.Ek+lista@Example.SE,Anna.Ek+lista@example.se",
    "o'neill@example.se,o'neill@example.se",
    "info@xn--malm-8qa.example,info@xn--malm-8qa.example",
    "a@b.c,a@b.c"
  })
  void a_domain_is_sent_as_mail_servers_know_it(String written, String sent) {
    assertThat(EmailAddress.of(written).map(EmailAddress::sent)).contains(sent);
  }

  @Test
  void it_is_shown_as_it_was_written() {
    assertThat(EmailAddress.of("Anna@Malmo\u0308.example").map(EmailAddress::written))
        .contains("Anna@Malmö.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00a0",
        "anna",
        "@example.se",
        "anna@",
        "anna@example",
        "anna@@example.se",
        "anna@b@example.se",
        "anna..ek@example.se",
        ".anna@example.se",
        "anna.@example.se",
        "anna ek@example.se",
        "anna\u00a0ek@example.se",
        "anna@exam ple.se",
        "anna(arbete)@example.se",
        "anna@example.se (arbete)",
        "\"anna ek\"@example.se",
        "Anna <anna@example.se>",
        "anna@example.se, bo@example.se",
        "anna@example.se;bo@example.se",
        "anna@example..se",
        "anna@.example.se",
        "anna@example.se.",
        "anna@-example.se",
        "anna@example-.se",
        "anna@my_dom.se",
        "anna@[127.0.0.1]",
        "anna@127.0.0.1",
        "anna@exämple\u2010a.se",
        "anna@fa\u00df.example",
        "anna@ｅxample.se",
        "anna@example\u3002se",
        "anna\u0000b@\u0001",
        "tomáš@example.se",
        "łukasz@example.pl",
        "kovač@example.se"
      })
  void what_cannot_be_written_to_is_no_address(String typed) {
    assertThat(EmailAddress.of(typed)).isEmpty();
  }

  @Test
  void only_letters_before_the_at_sign_that_cannot_be_sent_are_told_apart() {
    assertThat(EmailAddress.hasForeignLocalPart("återbruk@example.se")).isTrue();
    assertThat(EmailAddress.hasForeignLocalPart("återbruk@my_dom.se")).isFalse();
    assertThat(EmailAddress.hasForeignLocalPart("aterbruk@example.se")).isFalse();
    assertThat(EmailAddress.hasForeignLocalPart("aterbruk@återbruk.example")).isFalse();
  }

  @Test
  void it_is_no_longer_than_mail_servers_take_also_as_it_is_sent() {
    var label = "ö".repeat(20);
    var written = "a@" + (label + ".").repeat(11) + "se";
    assertThat(written.length()).isLessThanOrEqualTo(EmailAddress.LONGEST);
    assertThat(EmailAddress.of(written)).isEmpty();
    assertThat(EmailAddress.of("a".repeat(65) + "@example.se")).isEmpty();
    assertThat(EmailAddress.of("a".repeat(64) + "@example.se")).isPresent();
  }
}
