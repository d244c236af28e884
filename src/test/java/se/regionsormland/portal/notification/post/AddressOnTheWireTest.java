package se.regionsormland.portal.notification.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.regionsormland.portal.InsideTest;
import se.regionsormland.portal.notification.LetterTestData;
import se.regionsormland.portal.shared.EmailAddress;
import se.regionsormland.portal.web.Address;

/** What a form accepts, the outbox can send, to that address and to no other. */
@InsideTest
class AddressOnTheWireTest extends RecordedTest {

  private static final List<String> LOCALS =
      List.of(
          "anna",
          "Anna.Ek",
          "anna+lista",
          "o'neill",
          "x_y-z",
          "a!#$%&*/=?^`{|}~b",
          "1",
          "-anna",
          "łukasz",
          "tomáš",
          "kovač",
          "återbruk",
          "анна",
          "anna..ek",
          ".anna",
          "anna.",
          "an na",
          "anna(arbete)",
          "\"anna ek\"",
          "anna,bo",
          "<anna",
          "a\u0301nna",
          "\ud83d\ude80",
          "");

  private static final List<String> DOMAINS =
      List.of(
          "example.org",
          "EXAMPLE.org",
          "malmö.example",
          "malmo\u0308.example",
          "łan.example",
          "byalagetströmsund.example",
          "xn--malm-8qa.example",
          "пример.example",
          "my_dom.example",
          "example",
          "example..org",
          "-example.org",
          "example.org.",
          "127.0.0.1",
          "[127.0.0.1]",
          "fa\u00df.example",
          "exam ple.org",
          "example.org>",
          "example.org,b@example.org",
          "");

  private static final List<String> AROUND =
      List.of(
          "%s",
          "%s\u00a0",
          "\u202a%s\u202c",
          "mailto:%s",
          " %s\u200b",
          "\u00ad%s",
          "<%s>",
          "Anna <%s>",
          "%s (arbete)",
          "%s;");

  /** As typed, and as a mail server is to be told. */
  private static final Map<String, String> GOOD =
      Map.of(
          "anna@example.org", "anna@example.org",
          "Anna.Ek+lista@EXAMPLE.org", "Anna.Ek+lista@example.org",
          "o'neill@x-y.example", "o'neill@x-y.example",
          "info@byalagetströmsund.example", "info@xn--byalagetstrmsund-wwb.example",
          "info@malmo\u0308.example", "info@xn--malm-8qa.example",
          " mailto:kansli@example.org\u00a0", "kansli@example.org",
          "\u202abo@example.org\u202c", "bo@example.org");

  @Autowired private Postman postman;
  @Autowired private Outbox outbox;
  @Autowired private LetterTexts texts;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Validator validator;

  record AddressForm(@Address(message = "wrong") @Nullable String email) {}

  @Test
  void form_and_outbox_say_the_same_of_every_address() {
    var expected = new ArrayList<String>();
    announce(addresses());
    for (var address : addresses()) {
      if (validator.validate(new AddressForm(address)).isEmpty()) {
        expected.add("<" + EmailAddress.of(address).orElseThrow().sent() + ">");
      }
    }
    while (waiting() > 0) {
      postman.deliver();
    }
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(server.recipients())
        .allSatisfy(sent -> assertThat(sent.chars()).allMatch(sign -> sign > ' ' && sign < 127));
    assertThat(states()).isEqualTo(Map.of("SENT", expected.size(), "FAILED", refused(expected)));
  }

  /** Whatever it tells, a letter goes by one door, to whom it was written and to nobody else. */
  @Test
  void every_kind_of_letter_reaches_every_kind_of_address() {
    var expected = new ArrayList<String>();
    transaction.executeWithoutResult(_ -> {
      for (var kind : LetterKind.values()) {
        for (var to : GOOD.keySet()) {
          outbox.put(letter(kind, to));
          expected.add("<" + GOOD.get(to) + ">");
        }
      }
    });
    while (waiting() > 0) {
      postman.deliver();
    }
    assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(states()).isEqualTo(Map.of("SENT", expected.size()));
  }

  /** So a kind that is added later is among those above, whichever part of the portal writes it. */
  @Test
  void no_letter_goes_by_another_door_and_none_has_words_without_a_kind() throws IOException {
    assertThat(sourcesWith("mail.javamail.JavaMailSender;")).containsExactly("Mail.java");
    assertThat(sourcesWith("INSERT INTO letter ")).containsExactly("Outbox.java");
    assertThat(sourcesWith("SimpleMailMessage", "mail.Transport", "mail.MailSender")).isEmpty();
    var templates = Stream.of(LetterKind.values()).map(kind -> kind.template() + ".txt");
    try (var files = Files.list(Path.of("src/main/resources/templates/notification"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(it -> it.endsWith(".txt")))
          .containsExactlyInAnyOrderElementsOf(templates.distinct().toList());
    }
  }

  private static List<String> sourcesWith(String... words) throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var found = new ArrayList<String>();
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var source = Files.readString(file);
        if (Stream.of(words).anyMatch(source::contains)) {
          found.add(file.getFileName().toString());
        }
      }
      return found;
    }
  }

  private NewLetter letter(LetterKind kind, String to) {
    var swedish = Locale.of("sv");
    var subject = texts.subject(kind, swedish, "PP-2027-0001", "idé");
    var body = EveryLetter.body(texts, kind, false, swedish);
    return new NewLetter(kind, kind + ":" + to, null, to, swedish, subject, body, null);
  }

  private int refused(List<String> accepted) {
    return addresses().size() - accepted.size();
  }

  /** Whatever the server offers: a letter for łukasz goes to nobody rather than to Bukasz. */
  @ParameterizedTest
  @ValueSource(strings = {"SMTPUTF8", "PIPELINING"})
  void no_letter_goes_to_somebody_else(String offered) {
    server.offer(offered);
    announce(List.of("łukasz@example.org", "info@łan.example"));
    postman.deliver();
    postman.deliver();
    assertThat(server.recipients()).containsExactly("<info@xn--an-wqa.example>");
  }

  private static List<String> addresses() {
    return LOCALS.stream()
        .flatMap(local -> DOMAINS.stream().map(domain -> local + "@" + domain))
        .flatMap(address -> AROUND.stream().map(around -> around.formatted(address)))
        .toList();
  }

  private void announce(List<String> addresses) {
    transaction.executeWithoutResult(_ ->
        addresses.forEach(address ->
            events.publishEvent(LetterTestData.draftSaved(address, LetterTestData.key()))));
  }

  private int waiting() {
    return states().getOrDefault("WAITING", 0);
  }

  private Map<String, Integer> states() {
    var states = new HashMap<String, Integer>();
    jdbc.sql("SELECT state, count(*)::int AS n FROM letter GROUP BY state")
        .query((row, _) -> states.put(row.getString("state"), row.getInt("n")))
        .list();
    return states;
  }
}
