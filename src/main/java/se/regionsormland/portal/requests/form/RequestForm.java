package se.regionsormland.portal.requests.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.numbers.Payer;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.requests.numbers.ThreeNumbers.Payment;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedMonth;

/**
 * All that a page asks of a request. {@code version} is the text that the sender had before her,
 * {@code action} the button, and {@code row} the button of a row.
 */
public record RequestForm(
    @Nullable String version,
    @OneLine(max = 150, message = "{requests.form.title.long}") @Nullable String title,
    @Lines(max = 20_000, message = "{requests.form.text.long}") @Nullable String text,
    @OneLine(max = Kronor.LONGEST, message = "{requests.form.total.long}") @Nullable String total,
    @OneLine(max = Kronor.LONGEST, message = "{requests.form.oneToOne.long}")
        @Nullable String oneToOne,
    @OneLine(max = Kronor.LONGEST, message = "{requests.form.erdf.long}") @Nullable String erdf,
    @OneLine(max = Kronor.LONGEST, message = "{requests.form.own.long}") @Nullable String own,
    @Nullable List<String> payers,
    @Nullable List<String> amounts,
    TypedMonth from,
    TypedMonth to,
    @OneLine(max = 100, message = "{ideas.form.name.long}") @Nullable String name,
    @OneLine(max = 150, message = "{ideas.form.organisation.long}") @Nullable String organisation,
    @Address @Nullable String email,
    @OneLine(max = 40, message = "{ideas.form.telephone.long}") @Nullable String telephone,
    @Nullable String action,
    @Nullable String row) {

  /** The page shows a row at least, and asks of each field of it whether it is wrong. */
  public RequestForm {
    int fields = OtherPayers.fields(payers, amounts);
    payers = OtherPayers.padded(payers, fields);
    amounts = OtherPayers.padded(amounts, fields);
    from = TypedMonth.orNone(from);
    to = TypedMonth.orNone(to);
  }

  public static RequestForm empty() {
    return of(0, Requests.Written.NOTHING);
  }

  public static RequestForm of(long version, Requests.Written written) {
    var numbers = written.numbers();
    var others = OtherPayers.of(numbers.payments());
    var contact = written.contact();
    return new RequestForm(
        String.valueOf(version),
        written.title(),
        written.text(),
        Sums.written(numbers.total()),
        paid(numbers, Payer.ONE_TO_ONE),
        paid(numbers, Payer.ERDF),
        paid(numbers, Payer.OWN),
        others.payers(),
        others.amounts(),
        TypedMonth.of(numbers.from()),
        TypedMonth.of(numbers.to()),
        contact.name(),
        contact.organisation(),
        contact.email(),
        contact.telephone(),
        null,
        null);
  }

  public Requests.Written written() {
    return new Requests.Written(
        Typed.text(title),
        Typed.text(text),
        numbers(),
        new Contact(
            Typed.text(name),
            Typed.text(organisation),
            Typed.address(email),
            Typed.text(telephone)));
  }

  public ThreeNumbers numbers() {
    return numbers(total);
  }

  /** Where the cost is asked for elsewhere on the page. */
  public ThreeNumbers numbers(@Nullable String cost) {
    var known =
        Stream.of(
                new Payment(Payer.ONE_TO_ONE, "", Sums.read(oneToOne)),
                new Payment(Payer.ERDF, "", Sums.read(erdf)),
                new Payment(Payer.OWN, "", Sums.read(own)))
            .filter(one -> one.money() != null);
    return new ThreeNumbers(
        Sums.read(cost),
        Stream.concat(known, others().payments()).toList(),
        from.read().orElse(null),
        to.read().orElse(null));
  }

  /** With what the button of a row makes of the rows. */
  public RequestForm afterItsRow() {
    return row == null ? this : with(others().after(row));
  }

  private RequestForm with(OtherPayers others) {
    return new RequestForm(
        version,
        title,
        text,
        total,
        oneToOne,
        erdf,
        own,
        others.payers(),
        others.amounts(),
        from,
        to,
        name,
        organisation,
        email,
        telephone,
        null,
        null);
  }

  public OtherPayers others() {
    return OtherPayers.of(payers, amounts);
  }

  public boolean isForSaving() {
    return "save".equals(action);
  }

  public boolean isForMerging() {
    return "merge".equals(action);
  }

  private static String paid(ThreeNumbers numbers, Payer payer) {
    return numbers.payments().stream()
        .filter(one -> one.payer() == payer)
        .map(one -> Sums.written(one.money()))
        .findFirst()
        .orElse("");
  }
}
