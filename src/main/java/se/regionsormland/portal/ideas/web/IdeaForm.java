package se.regionsormland.portal.ideas.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.shared.WrittenAmount;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;
import se.regionsormland.portal.web.TypedDate;

/** The one page. {@code version} is the text that the writer had before her. */
record IdeaForm(
    @Nullable String version,
    @Lines(max = 20_000, message = "{ideas.form.text.long}") @Nullable String text,
    @OneLine(max = 150, message = "{ideas.form.title.long}") @Nullable String title,
    @Lines(max = 5_000, message = "{ideas.form.change.long}") @Nullable String change,
    @Nullable String kind,
    @Nullable List<String> needs,
    @OneLine(max = WrittenAmount.LONGEST, message = "{ideas.form.amount.wrong}")
        @Nullable String amount,
    @Nullable String amountUnknown,
    @Nullable String answerBeforeDay,
    @Nullable String answerBeforeMonth,
    @Nullable String answerBeforeYear,
    @Nullable List<String> municipalities,
    @OneLine(max = 200, message = "{ideas.form.otherPlaces.long}") @Nullable String otherPlaces,
    @Nullable String summaryAllowed,
    @Lines(max = 1_000, message = "{ideas.form.summary.long}") @Nullable String summary,
    @OneLine(max = 100, message = "{ideas.form.name.long}") @Nullable String name,
    @OneLine(max = 150, message = "{ideas.form.organisation.long}") @Nullable String organisation,
    @Address(message = "{ideas.form.email.wrong}") @Nullable String email,
    @OneLine(max = 40, message = "{ideas.form.telephone.long}") @Nullable String telephone,
    @Nullable String action) {

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
        Typed.text(name), Typed.text(organisation), Typed.address(email), Typed.text(telephone));
  }
}
