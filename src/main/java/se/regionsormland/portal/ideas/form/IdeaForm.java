package se.regionsormland.portal.ideas.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Kronor;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/**
 * All that a page asks of an idea. {@code version} is the text that the sender had before her, and
 * {@code action} the button; entry by hand has neither.
 */
public record IdeaForm(
    @Nullable String version,
    @Lines(max = 20_000, message = "{ideas.form.text.long}") @Nullable String text,
    @OneLine(max = 150, message = "{ideas.form.title.long}") @Nullable String title,
    @Lines(max = 5_000, message = "{ideas.form.change.long}") @Nullable String change,
    @Nullable String kind,
    @Nullable List<String> needs,
    @OneLine(max = Kronor.LONGEST, message = "{ideas.form.amount.wrong}") @Nullable String amount,
    @Nullable String amountUnknown,
    TypedDate answerBefore,
    @Nullable List<String> municipalities,
    @OneLine(max = 200, message = "{ideas.form.otherPlaces.long}") @Nullable String otherPlaces,
    @Nullable String summaryAllowed,
    @Lines(max = 1_000, message = "{ideas.form.summary.long}") @Nullable String summary,
    @OneLine(max = 100, message = "{ideas.form.name.long}") @Nullable String name,
    @OneLine(max = 150, message = "{ideas.form.organisation.long}") @Nullable String organisation,
    @Address @Nullable String email,
    @OneLine(max = 40, message = "{ideas.form.telephone.long}") @Nullable String telephone,
    @Nullable String action) {

  private static final Contact NOBODY = new Contact("", "", "", "");

  public IdeaForm {
    answerBefore = TypedDate.orNone(answerBefore);
  }

  public static IdeaForm empty() {
    return of(0, IdeaContent.NONE, NOBODY);
  }

  public static IdeaForm about(IdeaContent content) {
    return of(0, content, NOBODY);
  }

  public static IdeaForm of(long version, IdeaContent content, Contact contact) {
    return new IdeaForm(
        String.valueOf(version),
        content.text(),
        content.title(),
        content.change(),
        content.kind() == null ? "" : content.kind().name(),
        content.needs().stream().map(Need::name).toList(),
        content.amount() == null ? "" : Kronor.grouped(content.amount()),
        String.valueOf(content.amountUnknown()),
        TypedDate.of(content.answerBefore()),
        content.municipalities().stream().map(Municipality::name).toList(),
        content.otherPlaces(),
        String.valueOf(content.summaryAllowed()),
        content.summary(),
        contact.name(),
        contact.organisation(),
        contact.email(),
        contact.telephone(),
        null);
  }

  public IdeaContent content() {
    return new IdeaContent(
        Typed.text(title),
        Typed.text(text),
        Typed.text(change),
        Typed.one(IdeaKind.class, kind).orElse(null),
        Typed.all(Need.class, needs),
        kronor(),
        Typed.ticked(amountUnknown),
        answerBefore.date().orElse(null),
        Municipality.all(municipalities),
        Typed.text(otherPlaces),
        Typed.ticked(summaryAllowed),
        Typed.text(summary));
  }

  public Contact contact() {
    return new Contact(
        Typed.text(name), Typed.text(organisation), Typed.address(email), Typed.text(telephone));
  }

  /** All that was written at length, for looking for what should not be there. */
  public String words() {
    return String.join("\n", Typed.text(title), Typed.text(text), Typed.text(change));
  }

  /** An amount or a day that cannot be read; what a field alone can tell is told already. */
  public void rejectUnreadable(Errors errors) {
    if (!errors.hasFieldErrors("amount") && !hasReadableAmount()) {
      errors.rejectValue("amount", "ideas.form.amount.wrong");
    }
    if (!answerBefore.isEmpty() && answerBefore.date().isEmpty()) {
      errors.rejectValue("answerBefore.day", "ideas.form.answerBefore.wrong");
    }
  }

  public boolean isForSaving() {
    return "save".equals(action);
  }

  public boolean isForMerging() {
    return "merge".equals(action);
  }

  private boolean hasReadableAmount() {
    return Typed.text(amount).isEmpty() || Kronor.read(Typed.text(amount)).isPresent();
  }

  private @Nullable Long kronor() {
    var read = Kronor.read(Typed.text(amount));
    return read.isPresent() ? read.getAsLong() : null;
  }
}
