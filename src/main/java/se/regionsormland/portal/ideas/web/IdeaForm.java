package se.regionsormland.portal.ideas.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.IdeaKind;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WrittenAmount;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** The one page. {@code version} is the text that the writer had before her. */
record IdeaForm(
    @Nullable String version,
    @Size(max = 20_000, message = "{ideas.form.text.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String text,
    @Size(max = 150, message = "{ideas.form.title.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String title,
    @Size(max = 5_000, message = "{ideas.form.change.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String change,
    @Nullable String kind,
    @Nullable List<String> needs,
    @Size(max = 60, message = "{ideas.form.amount.wrong}") @Nullable String amount,
    @Nullable String amountUnknown,
    @Nullable String answerBeforeDay,
    @Nullable String answerBeforeMonth,
    @Nullable String answerBeforeYear,
    @Nullable List<String> municipalities,
    @Size(max = 200, message = "{ideas.form.otherPlaces.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String otherPlaces,
    @Nullable String summaryAllowed,
    @Size(max = 1_000, message = "{ideas.form.summary.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String summary,
    @Size(max = 100, message = "{ideas.form.name.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String name,
    @Size(max = 150, message = "{ideas.form.organisation.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String organisation,
    @Size(max = 254, message = "{ideas.form.email.wrong}")
        @Pattern(regexp = EMAIL, message = "{ideas.form.email.wrong}")
        @Nullable String email,
    @Size(max = 40, message = "{ideas.form.telephone.long}")
        @Pattern(regexp = READABLE, message = UNREADABLE)
        @Nullable String telephone,
    @Nullable String action) {

  static final String READABLE = Typed.READABLE;

  static final String UNREADABLE = "{ideas.form.unreadable}";

  static final String EMAIL = Typed.EMAIL;

  IdeaForm {
    text = Typed.lines(text);
    change = Typed.lines(change);
    summary = Typed.lines(summary);
  }

  boolean isForSaving() {
    return "save".equals(action);
  }

  boolean isForMerging() {
    return "merge".equals(action);
  }

  TypedDate answerBefore() {
    return new TypedDate(answerBeforeDay, answerBeforeMonth, answerBeforeYear);
  }

  boolean hasReadableAmount() {
    return Typed.text(amount).isEmpty() || WrittenAmount.read(Typed.text(amount)).isPresent();
  }

  private @Nullable Long kronor() {
    var read = WrittenAmount.read(Typed.text(amount));
    return read.isPresent() ? read.getAsLong() : null;
  }

  IdeaContent content() {
    @Nullable LocalDate before = answerBefore().date().orElse(null);
    return new IdeaContent(
        Typed.text(title),
        Typed.text(text),
        Typed.text(change),
        Typed.one(IdeaKind.class, kind).orElse(null),
        Typed.all(Need.class, needs),
        kronor(),
        Typed.ticked(amountUnknown),
        before,
        Typed.all(Municipality.class, municipalities),
        Typed.text(otherPlaces),
        Typed.ticked(summaryAllowed),
        Typed.text(summary));
  }

  Contact contact() {
    return new Contact(
        Typed.text(name), Typed.text(organisation), Typed.text(email), Typed.text(telephone));
  }
}
